/** Standard errors for trials that come in worlds: trials of one world are not independent, worlds are. */
import { attritionCauseIds } from "../catalogue/attrition-causes.ts";
import { meanOf } from "./estimate.ts";
import type { Estimate, MemberProjection, Projection } from "./projection.ts";
import type { Reader } from "./reader.ts";

/** The mean over trials, its error from the scatter of the worlds' means. */
function meanOverWorlds({ trials }: Reader, each: number, of: (trial: number) => number): Estimate {
  return meanOf(Math.floor(trials / each), (world) => {
    let sum = 0;
    for (let trial = world * each; trial < (world + 1) * each; trial++) sum += of(trial);
    return sum / each;
  });
}

/** The same projection with the errors of all its estimates put right. */
export function withErrorsOverWorlds(projection: Projection, reader: Reader, each: number): Projection {
  const { plan, trials, columns, counts } = reader;
  const over = (of: (trial: number) => number) => meanOverWorlds(reader, each, of);
  const leftWithin = (member: number, months: number) => {
    const from = columns.leftIn(member) * trials;
    return over((trial) => (counts[from + trial]! < months ? 1 : 0));
  };
  const members = projection.members.map((member, index): MemberProjection => ({
    ...member,
    leaves: {
      within3: leftWithin(index, Math.min(3, plan.months)),
      within6: leftWithin(index, Math.min(6, plan.months)),
      within12: leftWithin(index, Math.min(12, plan.months)),
      horizon: leftWithin(index, plan.months),
    },
  }));
  const leaversByCause = attritionCauseIds.map(
    (cause, index) => [cause, over((trial) => reader.leaversFor(index, trial))] as const,
  );
  return {
    ...projection,
    members,
    totals: {
      leavers: over(reader.leavers),
      leaversByCause: Object.fromEntries(leaversByCause) as Projection["totals"]["leaversByCause"],
      joiners: over(reader.joiners),
      costJpy: over(reader.costJpy),
      finalArrJpy: over((trial) => reader.arrJpy(plan.months - 1, trial)),
      arrLostToShortfallJpy: over(reader.arrLostJpy),
    },
  };
}
