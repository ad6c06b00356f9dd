/** The team, one person a row. */
import { Fault } from "../../base/errors.ts";
import { memberTypeIds } from "../../catalogue/member-types.ts";
import type { Baseline } from "../../domain/baseline.ts";
import { copyOf, type Recipe } from "../../domain/edits/recipe.ts";
import { removeMembers } from "../../domain/edits/remove-members.ts";
import type { Member } from "../../domain/member.ts";
import { mixFrom } from "../table/common-fields.ts";
import { createKind, writeContext } from "../table/kind.ts";
import { nameKey } from "../table/plain-text.ts";
import type { Assumption } from "../table/reading.ts";
import { person } from "../table/value.ts";
import { statedAssumptions } from "./defaults.ts";
import type { RosterFacts } from "./facts.ts";
import { type RosterField, rosterFields } from "./fields.ts";
import { matchMembers, type RosterMatch, type RosterMatching, type RosterRow } from "./match-members.ts";
import { resolveManagers } from "./resolve-managers.ts";

function understand(row: RosterRow, { asOf }: Baseline): void {
  const { facts, problems, problemAt, isMapped } = row;
  // One problem for a row that is shifted.
  if (problems[0]?.code === "cellsShifted") return;
  const name = facts.name ?? ([facts.familyName, facts.givenName].filter(Boolean).join(" ") || undefined);
  const nameField = isMapped("name") ? "name" : "familyName";
  const isNameBad = problems.some(({ column }) => column.index === problemAt(nameField, "nameMissing").column.index);
  if (name === undefined && !isNameBad) problems.push(problemAt(nameField, "nameMissing"));
  const salaryJpy = facts.salaryJpy ?? facts.monthlyPay;
  const mix = mixFrom(facts);
  if (mix === "all zero") problems.push(problemAt(memberTypeIds.find(isMapped) ?? "type", "weightsAllZero"));
  Object.assign(facts, name !== undefined && { name }, salaryJpy !== undefined && { salaryJpy });
  if (mix !== undefined && mix !== "all zero") Object.assign(facts, { mix });

  const { joined, leaves } = facts;
  if (joined !== undefined && joined > asOf) problems.push(problemAt("joined", "joinsLater", { asOf }));
  else if (joined !== undefined && leaves !== undefined && leaves < joined) {
    problems.push(problemAt("leaves", "leavesBeforeJoining", { joined }));
  } else if (leaves !== undefined && leaves < asOf) problems.push(problemAt("leaves", "leftAlready", { asOf }));
}

function match(rows: readonly RosterRow[], baseline: Baseline, bad: readonly RosterRow[]): RosterMatching {
  const matching = matchMembers(rows, baseline);
  const matched = new Set(matching.matches.map(({ row }) => row));
  const left = [...bad, ...rows.filter((row) => !matched.has(row))];
  const resolution = resolveManagers(matching.matches, left, baseline);
  const named = new Set(resolution.matches.map(({ thing }) => thing.id));
  const namedBadly = new Set(
    [...rows, ...bad].flatMap(({ facts }) => (facts.name === undefined ? [] : [nameKey(facts.name)])),
  );
  return {
    matches: resolution.matches,
    problems: [...matching.problems, ...resolution.problems],
    notices: resolution.notices,
    assumptions: assumptionsIn(resolution.matches, baseline),
    unnamed: baseline.members
      .filter(({ id, name }) => !named.has(id) && !namedBadly.has(nameKey(name)))
      .map(({ id, name }) => ({ id, subject: person(id, name)! })),
  };
}

function assumptionsIn(matches: readonly RosterMatch[], baseline: Baseline): Assumption[] {
  const context = writeContext(baseline);
  const added = matches.filter(({ existing }) => existing === undefined);
  return statedAssumptions.flatMap(([field, fact]) => {
    const silent = added.filter(({ row }) => row.facts[fact] === undefined);
    if (silent.length === 0) return [];
    return [{ field, value: rosterFields[field].write?.(silent[0]!.thing, context), count: silent.length }];
  });
}

const put =
  (members: readonly Member[]): Recipe =>
  ({ baseline }) => {
    const placeOf = new Map(baseline.members.map(({ id }, place) => [id, place]));
    for (const member of members) {
      const place = placeOf.get(member.id);
      if (place === undefined) baseline.members.push(copyOf(member));
      else baseline.members[place] = copyOf(member);
    }
  };

export const roster = createKind<RosterField, RosterFacts, Member>({
  id: "roster",
  name: { ja: "メンバー名簿", en: "Team roster" },
  fields: rosterFields,
  needs: [["name", "familyName"]],
  summary: ["name", "team", "level", "joined", "sales", "support", "analyst", "salary", "fte"],
  refusal: ({ levels }) => (levels.length === 0 ? new Fault({ code: "table/no-levels" }) : undefined),
  understand,
  match,
  subjectOf: ({ id, name }) => person(id, name)!,
  things: ({ members }) => members,
  put,
  remove: removeMembers,
});
