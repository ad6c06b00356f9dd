/** Conversations about staying, one a row. */
import { Fault } from "../../base/errors.ts";
import { attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Basis, CheckIn } from "../../domain/check-in.ts";
import { copyOf, type Recipe } from "../../domain/edits/recipe.ts";
import { personFinder } from "../table/find-person.ts";
import { idOfNumber } from "../table/identity.ts";
import { createKind } from "../table/kind.ts";
import { freeId, groupBy, type Match, type Matching } from "../table/matching.ts";
import type { TableProblem } from "../table/problems.ts";
import { person } from "../table/value.ts";
import { type CheckInFacts, type CheckInField, checkInFields, type CheckInRow } from "./fields.ts";

function understand({ facts, problems, problemAt, isMapped }: CheckInRow, { asOf }: Baseline): void {
  if (problems[0]?.code === "cellsShifted") return;
  const { held, employeeNumber, name } = facts;
  const who = isMapped("memberId") ? "memberId" : "name";
  const isBad = (field: CheckInField) =>
    problems.some(({ column }) => column.index === problemAt(field, "heldMissing").column.index);
  if (employeeNumber === undefined && name === undefined && !isBad(who)) problems.push(problemAt(who, "nameMissing"));
  if (held === undefined && !isBad("held")) problems.push(problemAt("held", "heldMissing"));
  if (held !== undefined && held > asOf) problems.push(problemAt("held", "heldLater", { asOf }));
}

const assumedBasis: Basis = "said";
/** What the seal of the notes covers. */
const wordFields = ["statedReason", "believedReason", "note", "remarks"] as const;

function match(rows: readonly CheckInRow[], baseline: Baseline): Matching<CheckInField, CheckInFacts, CheckIn> {
  const problems: TableProblem[] = [];
  const matches: Match<CheckInField, CheckInFacts, CheckIn>[] = [];
  const find = personFinder(baseline.members);
  const ids = new Set(baseline.members.map(({ id }) => id));
  const byId = new Map(baseline.checkIns.map((checkIn) => [checkIn.id, checkIn]));
  const talkKey = (memberId: string, held: string) => `${memberId} ${held}`;
  const byTalk = groupBy(baseline.checkIns, ({ memberId, held }) => talkKey(memberId, held));
  const around: Around = {
    leverIds: new Set(baseline.levers.map(({ id }) => id)),
    promised: new Set(baseline.checkIns.flatMap(({ followUps }) => followUps.map(({ id }) => id))),
  };
  const firstRowOf = new Map<string, number>();
  const taken = new Set(byId.keys());
  let assumed = 0;

  for (const row of rows) {
    const { number, employeeNumber, name, held } = row.facts;
    const byNumber = employeeNumber === undefined ? undefined : idOfNumber(employeeNumber);
    const word = name ?? employeeNumber ?? "";
    const field: CheckInField = name === undefined ? "memberId" : "name";
    const found =
      byNumber !== undefined && ids.has(byNumber) ? ({ status: "found", id: byNumber } as const) : find(word);
    if (found.status !== "found") {
      if (found.status === "several") problems.push(row.problemAt(field, "memberSeveral", { count: found.count }));
      else if (found.status === "mistyped")
        problems.push(row.problemAt(field, "memberMistyped", { meant: found.meant }));
      else problems.push(row.problemAt(field, "memberUnknown"));
      continue;
    }
    const numbered = number === undefined ? undefined : idOfNumber(number);
    const talk = talkKey(found.id, held!);
    const firstRow = firstRowOf.get(numbered ?? talk);
    if (firstRow !== undefined) {
      problems.push(
        numbered === undefined
          ? row.problemAt("held", "heldTwice", { firstRow })
          : row.problemAt("id", "duplicateId", { firstRow }),
      );
      continue;
    }
    firstRowOf.set(numbered ?? talk, row.row);
    const same = byTalk.get(talk) ?? [];
    const existing = numbered === undefined ? (same.length === 1 ? same[0] : undefined) : byId.get(numbered);
    const written = wordFields.find((word) => row.facts[word] !== undefined);
    // Ours would take the place of what nobody here can read.
    if (existing?.sealed !== undefined && written !== undefined) {
      problems.push(row.problemAt(written, "notesSealed"));
      continue;
    }
    const id = existing?.id ?? numbered ?? freeId(`c-${found.id}`.slice(0, 56) + `-${held!}`, taken);
    taken.add(id);
    const thing = withFacts(existing, row.facts, { id, memberId: found.id, held: held! }, around);
    if (attritionCauseIds.some((cause) => row.facts.pressures?.[cause] !== undefined && !basisOf(row, cause, existing)))
      assumed++;
    matches.push({ row, thing, existing });
  }
  return { matches, problems, notices: assumed > 0 ? [{ code: "basisAssumed", count: assumed }] : [] };
}

const basisOf = (
  { facts }: Pick<CheckInRow, "facts">,
  cause: (typeof attritionCauseIds)[number],
  existing: CheckIn | undefined,
) => facts.bases?.[cause] ?? existing?.answers[cause]?.basis;

/** The levers of the workspace, and the ids of promises that are taken. */
type Around = { readonly leverIds: ReadonlySet<string>; readonly promised: Set<string> };

function freshId(wanted: string, promised: Set<string>): string {
  const id = freeId(wanted, promised);
  promised.add(id);
  return id;
}

function withFacts(
  existing: CheckIn | undefined,
  facts: CheckInRow["facts"],
  fixed: Pick<CheckIn, "id" | "memberId" | "held">,
  { leverIds, promised }: Around,
): CheckIn {
  const { by, statedReason, believedReason, note, remarks, askedIds, followUps } = facts;
  const answers = { ...existing?.answers };
  for (const cause of attritionCauseIds) {
    const pressure = facts.pressures?.[cause] ?? existing?.answers[cause]?.pressure;
    if (pressure !== undefined)
      answers[cause] = { pressure, basis: basisOf({ facts }, cause, existing) ?? assumedBasis };
  }
  const known = existing?.followUps ?? [];
  return {
    ...existing,
    ...fixed,
    ...(by !== undefined && { by }),
    answers,
    ...(statedReason !== undefined && { statedReason }),
    ...(believedReason !== undefined && { believedReason }),
    ...(note !== undefined && { note }),
    ...(remarks !== undefined && { remarks: [...remarks] }),
    ...(askedIds !== undefined && { askedIds: [...askedIds] }),
    // A promise keeps its place in the list, and with it its identity.
    followUps:
      followUps?.map(({ leverId, ...promise }, index) => ({
        ...promise,
        // A lever of another workspace is none here.
        ...(leverId !== undefined && leverIds.has(leverId) && { leverId }),
        id: known[index]?.id ?? freshId(`${fixed.id.slice(0, 58)}-f${index + 1}`, promised),
      })) ?? known,
  };
}

const put =
  (checkIns: readonly CheckIn[]): Recipe =>
  ({ baseline }) => {
    const placeOf = new Map(baseline.checkIns.map(({ id }, place) => [id, place]));
    for (const checkIn of checkIns) {
      const place = placeOf.get(checkIn.id);
      if (place === undefined) baseline.checkIns.push(copyOf(checkIn));
      else baseline.checkIns[place] = copyOf(checkIn);
    }
  };

export const checkIns = createKind<CheckInField, CheckInFacts, CheckIn>({
  id: "checkIns",
  name: { ja: "面談の記録", en: "Check-ins" },
  fields: checkInFields,
  needs: [["memberId", "name"], ["held"]],
  summary: ["name", "held", "by", "statedReason", "believedReason"],
  refusal: ({ members }) => (members.length === 0 ? new Fault({ code: "table/no-members" }) : undefined),
  understand,
  match,
  subjectOf: ({ memberId }, { members }) =>
    person(memberId, members.find(({ id }) => id === memberId)?.name ?? memberId)!,
  things: (baseline) => baseline.checkIns,
  put,
});
