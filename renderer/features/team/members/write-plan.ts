/** Texts for cells, understood before anything is changed: what each would say, and which of them cannot be. Pure. */
import { type Facts, mayBeCleared, whyFixed, type Writing } from "../../../../shared/domain/edits/members.ts";
import { mixOf, type Mix } from "../../../../shared/domain/mix.ts";
import { memberTypeIds } from "../../../../shared/catalogue/member-types.ts";
import { isBlank, saysNone } from "../../../../shared/format/table/row.ts";
import { refusalOf } from "./read-text.ts";
import { type Around, exactText, type Refusal, type Said, type TeamColumn } from "./team-column.ts";
import { isPerson, type Person, type TeamRow } from "./team-rows.ts";

export type CellText = { readonly row: TeamRow; readonly column: TeamColumn; readonly text: string };

export type RefusedCell = CellText & { readonly refusal: Refusal };

export type WritePlan = {
  readonly writings: readonly Writing[];
  /** Cells that would say something else than now. */
  readonly changed: number;
  readonly refused: readonly RefusedCell[];
};

type Read = { readonly said: Said } | Refusal | "unchanged";

function readCell({ row, column, text }: CellText, around: Around): Read {
  const { words, month, scenario } = around;
  const entry = row.kind === "group" ? undefined : row;
  if (entry && text.trim() === exactText(column, entry).trim()) return "unchanged";
  const fixed = whyCellFixed(row, column, around);
  if (fixed) return fixed;
  const { editing } = column;
  if (!isPerson(row) || editing === undefined) return "unchanged";
  // "none" empties a cell, except where words are kept as they stand.
  const isText = editing.fact === "name" || editing.fact === "note" || editing.fact === "title";
  if (!isBlank(text) && (isText || !saysNone(text))) return editing.read(text, row);
  const isFirstMonth = month <= scenario.start;
  if (editing.blank && (isPart(editing.blank) || mayBeCleared(editing.fact, { kind: row.post.kind, isFirstMonth })))
    return { said: editing.blank };
  const why = editing.blank ? "undatedBlank" : "needed";
  return { reason: words.t(`teamMembers.refusals.${why}`), cure: words.t(`teamMembers.refusals.${why}Cure`) };
}

/** Skills and segments are lists: emptying one cell leaves a list that says less. */
const isPart = ({ skills, facts }: Said) => skills !== undefined || facts?.segmentIds !== undefined;

/** What is not shown is not changed either. */
const hiddenColumns = new Set(["name", "reading", "note"]);

function reasonFixed(row: TeamRow, { id, editing }: TeamColumn, { scenario, month, areNamesHidden, isStill }: Around) {
  if (isStill) return "still";
  if (scenario.frozen) return "frozen";
  if (row.kind !== "person") return row.kind;
  if (areNamesHidden && hiddenColumns.has(id)) return "hidden";
  if (editing === undefined) return "workedOut";
  return whyFixed(editing.fact, { kind: row.post.kind, isFirstMonth: month <= scenario.start });
}

/** Why a cell cannot be edited at all. */
export function whyCellFixed(row: TeamRow, column: TeamColumn, around: Around): Refusal | undefined {
  const { t, formats } = around.words;
  const why = reasonFixed(row, column, around);
  if (why === undefined) return undefined;
  const blanks = { month: formats.month(around.scenario.start) };
  return { reason: t(`teamMembers.refusals.${why}`, blanks), cure: t(`teamMembers.refusals.${why}Cure`, blanks) };
}

/** The parts of one person's facts put together: three weights are one mix, each skill one of many. */
function factsFrom(said: readonly Said[], { post }: Person): Facts | "all zero" {
  const facts: Facts = Object.assign({}, ...said.map((one) => one.facts)) as Facts;
  const weights = Object.assign({}, ...said.map((one) => one.weights)) as NonNullable<Said["weights"]>;
  const skills = Object.assign({}, ...said.map((one) => one.skills)) as NonNullable<Said["skills"]>;
  const mix = Object.keys(weights).length > 0 ? mixWith(facts.mix ?? post.mix, weights) : undefined;
  if (mix === "all zero") return mix;
  const competencies = Object.fromEntries(
    Object.entries({ ...post.member?.competencies, ...skills }).filter(([, level]) => level !== undefined),
  );
  return { ...facts, ...(mix && { mix }), ...(Object.keys(skills).length > 0 && { competencies }) };
}

/** Weights that were said stand; the others share what is left as they did before. */
function mixWith(mix: Mix, weights: NonNullable<Said["weights"]>): Mix | "all zero" {
  const others = memberTypeIds.filter((type) => weights[type] === undefined);
  const stated = memberTypeIds.reduce((sum, type) => sum + (weights[type] ?? 0), 0);
  if (others.length === 0) return stated === 0 ? "all zero" : { ...mixOf(weights) };
  const left = Math.max(0, 1 - stated);
  const before = others.reduce((sum, type) => sum + mix[type], 0);
  const shareOf = (type: (typeof others)[number]) => left * (before > 0 ? mix[type] / before : 1 / others.length);
  return { ...mixOf({ ...weights, ...Object.fromEntries(others.map((type) => [type, shareOf(type)])) }) };
}

export function planWrites(cells: readonly CellText[], around: Around): WritePlan {
  const refused: RefusedCell[] = [];
  const saidOf = new Map<Person, { readonly cell: CellText; readonly said: Said }[]>();
  const managers = new Map(around.posts.map(({ id, managerId }) => [id, managerId]));
  for (const cell of cells) {
    const read = readCell(cell, around);
    if (read === "unchanged") continue;
    if (!("said" in read)) refused.push({ ...cell, refusal: read });
    else if (isPerson(cell.row)) {
      const circle = circleOf(cell.row, read.said, managers, around, cell.text);
      if (circle) refused.push({ ...cell, refusal: circle });
      else saidOf.set(cell.row, [...(saidOf.get(cell.row) ?? []), { cell, said: read.said }]);
    }
  }
  const writings: Writing[] = [];
  let changed = 0;
  for (const [person, said] of saidOf) {
    const facts = factsFrom(
      said.map((one) => one.said),
      person,
    );
    if (facts === "all zero") {
      const refusal = refusalOf("weightsAllZero", {}, "0", around.words);
      refused.push(...said.map(({ cell }) => ({ ...cell, refusal })));
    } else {
      writings.push({ postId: person.post.id, facts });
      changed += said.length;
    }
  }
  return { writings, changed, refused };
}

/** Nobody can be their own manager's manager; what was said before in the same deed counts. */
function circleOf(
  { post }: Person,
  { facts }: Said,
  managers: Map<string, string | undefined>,
  around: Around,
  text: string,
): Refusal | undefined {
  if (facts === undefined || !("managerId" in facts)) return undefined;
  const before = managers.get(post.id);
  managers.set(post.id, facts.managerId);
  const circle = circleThrough(post.id, managers);
  if (circle === undefined) return undefined;
  managers.set(post.id, before);
  const names = new Map(around.posts.map((each) => [each.id, around.nameOf(each)]));
  return refusalOf("managerCircle", { path: circle.map((id) => names.get(id) ?? "").join(" → ") }, text, around.words);
}

function circleThrough(id: string, managers: ReadonlyMap<string, string | undefined>): readonly string[] | undefined {
  const path = [id];
  const seen = new Set<string>();
  for (let at = managers.get(id); at !== undefined && !seen.has(at); at = managers.get(at)) {
    path.push(at);
    if (at === id) return path;
    seen.add(at);
  }
  return undefined;
}
