/** Columns that name a thing of the workspace: the manager, the level, segments, the phase somebody likes. */
import { companyPhaseIds, companyPhases } from "../../../../shared/catalogue/journey.ts";
import { rosterFields } from "../../../../shared/format/roster/fields.ts";
import { listSeparator } from "../../../../shared/format/table/names.ts";
import { closeMatch, nameKey } from "../../../../shared/format/table/plain-text.ts";
import { readAs, refusalOf } from "./read-text.ts";
import type { Around, Option, Refusal, Said, TeamColumn } from "./team-column.ts";
import type { Entry } from "./team-rows.ts";

type Read = { readonly said: Said } | Refusal;

export function levelColumn(around: Around): TeamColumn {
  const { levels } = around.baseline;
  const byId = new Map(levels.map((level) => [level.id, level]));
  const levelOf = (entry: Entry) => (entry.kind === "seat" ? entry.level : byId.get(entry.post.levelId));
  const inOrder = levels.toSorted((a, b) => a.rank - b.rank);
  return {
    id: "level",
    topic: "place",
    width: 152,
    name: rosterFields.level.name[around.words.language],
    // By height on the ladder, not by name.
    valueOf: (entry) => {
      const level = levelOf(entry);
      return level && level.rank * 1_000 + levels.indexOf(level);
    },
    textOf: (entry) => levelOf(entry)?.name ?? "",
    filter: "among",
    keyOf: (entry) => {
      const level = levelOf(entry);
      return level && { key: level.id, label: level.name };
    },
    editing: {
      fact: "levelId",
      read: oneOf(
        inOrder.map(({ id, name }) => ({ id, text: name })),
        around,
        (levelId) => ({ facts: { levelId } }),
      ),
      options: inOrder.map(({ id, name }) => ({ id, text: name })),
    },
  };
}

export function managerColumn(around: Around): TeamColumn {
  const { posts, nameOf, words } = around;
  const nameById = new Map(posts.map((post) => [post.id, nameOf(post)]));
  const managerOf = (entry: Entry) => (entry.kind === "person" ? entry.post.managerId : undefined);
  // Somebody who is planned can be given people once they are there.
  const options = posts
    .filter(({ kind, status }) => status === "here" || (kind === "member" && status === "coming"))
    .map((post) => ({ id: post.id, text: nameOf(post) }));
  const textOf = (entry: Entry) => nameById.get(managerOf(entry) ?? "") ?? "";
  return {
    id: "manager",
    topic: "place",
    width: 140,
    name: rosterFields.manager.name[words.language],
    valueOf: (entry) => textOf(entry) || undefined,
    textOf,
    filter: "among",
    keyOf: (entry) => {
      const key = managerOf(entry);
      return key === undefined ? undefined : { key, label: textOf(entry) };
    },
    editing: {
      fact: "managerId",
      read: oneOf(options, around, (managerId) => ({ facts: { managerId } })),
      blank: { facts: { managerId: undefined } },
      options,
    },
  };
}

/** By name, or by id where two have one name; whoever names a thing that is not there is told what is. */
function oneOf(options: readonly Option[], { words }: Around, toSaid: (id: string) => Said): (text: string) => Read {
  return (text) => {
    const found = options.filter((option) => nameKey(option.text) === nameKey(text));
    const one = found.length === 1 ? found[0] : options.find(({ id }) => id === text.trim());
    if (one) return { said: toSaid(one.id) };
    if (found.length > 1) return refusalOf("managerSeveral", { count: found.length }, text.trim(), words);
    const meant = closeMatch(
      text,
      options.map((option) => option.text),
    );
    const blanks = { value: text.trim(), meant: meant ?? "" };
    return {
      reason: words.t("teamMembers.refusals.unknown", blanks),
      cure: words.t(meant === undefined ? "teamMembers.refusals.chooseOne" : "teamMembers.refusals.perhaps", blanks),
    };
  };
}

export function segmentsColumn(around: Around): TeamColumn {
  const { baseline, words } = around;
  const nameById = new Map(baseline.segments.map(({ id, name }) => [id, name]));
  const all = words.t("teamMembers.allSegments");
  const idsOf = (entry: Entry) => (entry.kind === "person" ? entry.post.segmentIds : undefined);
  const namesOf = (ids: readonly string[]) => ids.flatMap((id) => nameById.get(id) ?? []).toSorted();
  const textOf = (entry: Entry) => {
    const ids = idsOf(entry);
    return ids === undefined ? "" : ids.length === 0 ? all : namesOf(ids).join(", ");
  };
  return {
    id: "segments",
    topic: "place",
    width: 168,
    name: rosterFields.segments.name[words.language],
    valueOf: (entry) => textOf(entry) || undefined,
    textOf,
    exactOf: (entry) => namesOf(idsOf(entry) ?? []).join("; "),
    filter: "among",
    keyOf: (entry) => {
      const ids = idsOf(entry);
      return ids && { key: ids.toSorted().join(" "), label: textOf(entry) };
    },
    editing: {
      fact: "segmentIds",
      read: (text) =>
        nameKey(text) === nameKey(all) ? { said: { facts: { segmentIds: [] } } } : readSegments(text, around),
      blank: { facts: { segmentIds: [] } },
      options: baseline.segments.map(({ id, name }) => ({ id, text: name })),
      isMany: true,
    },
  };
}

/** The names in one text. A name may itself hold a comma, so semicolons count first where what they part is known. */
export function partsIn(text: string, names: readonly string[]): readonly string[] {
  const known = new Set(names.map(nameKey));
  const split = (separator: RegExp) => text.split(separator).filter((part) => part.trim() !== "");
  const bySemicolon = split(/[;；]/);
  const areKnown = bySemicolon.slice(0, -1).every((part) => known.has(nameKey(part)));
  const last = bySemicolon.at(-1) ?? "";
  if (areKnown && (known.has(nameKey(last)) || split(listSeparator).length === bySemicolon.length)) return bySemicolon;
  return split(listSeparator);
}

function readSegments(text: string, around: Around): Read {
  const { segments } = around.baseline;
  const read = oneOf(
    segments.map(({ id, name }) => ({ id, text: name })),
    around,
    (id) => ({ facts: { segmentIds: [id] } }),
  );
  const ids: string[] = [];
  for (const name of partsIn(
    text,
    segments.map((segment) => segment.name),
  )) {
    const one = read(name);
    if (!("said" in one)) return one;
    ids.push(...(one.said.facts?.segmentIds ?? []));
  }
  return { said: { facts: { segmentIds: [...new Set(ids)] } } };
}

export function phaseColumn(around: Around): TeamColumn {
  const { language } = around.words;
  const phaseOf = (entry: Entry) => (entry.kind === "person" ? entry.post.member?.phasePreference : undefined);
  const textOf = (entry: Entry) => {
    const phase = phaseOf(entry);
    return phase === undefined ? "" : companyPhases[phase][language];
  };
  return {
    id: "phasePreference",
    topic: "wishes",
    width: 120,
    name: rosterFields.phasePreference.name[language],
    valueOf: (entry) => {
      const phase = phaseOf(entry);
      return phase && companyPhaseIds.indexOf(phase);
    },
    textOf,
    filter: "among",
    keyOf: (entry) => {
      const key = phaseOf(entry);
      return key && { key, label: textOf(entry) };
    },
    editing: {
      fact: "phasePreference",
      read: readAs("phasePreference", around, ({ phasePreference }) => ({ facts: { phasePreference } })),
      options: companyPhaseIds.map((id) => ({ id, text: companyPhases[id][language] })),
    },
  };
}
