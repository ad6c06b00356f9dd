/** Refuses a compiled plan whose numbers run away: growth, expansion and ratios multiply month after month. */
import { addMonths } from "../base/month.ts";
import { type AppError, Fault } from "../base/errors.ts";
import { type CompiledPlan, stages } from "./compiled-plan.ts";

/** Results are kept in single precision, which counts one by one up to 16.8 million. */
const mostAccounts = 10_000_000;
/** About what the whole world produces in a year. */
const mostArrJpy = 1e16;
/** The hours of six million people. */
const mostHours = 1e9;

type Explosion = Extract<AppError, { code: "plan/accounts-explode" | "plan/arr-explodes" | "plan/work-explodes" }>;

/** Hours of one account in the stage that takes most. */
function hoursPerAccount({ segment, segmentIds, activityIds }: CompiledPlan, j: number, month: number): number {
  const activities = activityIds.length;
  const sums = Array.from({ length: stages }, (_, stage) => {
    const from = ((month * segmentIds.length + j) * stages + stage) * activities;
    return segment.effort.subarray(from, from + activities).reduce((sum, hours) => sum + hours, 0);
  });
  return Math.max(...sums);
}

/** Where a segment would stand if no customer ever left. */
function explosionIn(plan: CompiledPlan, j: number): Omit<Explosion, "name"> | undefined {
  const { segment, segmentIds } = plan;
  const from = segment.ringFrom[j]!;
  const ring = segment.openingRing.subarray(from, from + segment.term[j]!);
  let accounts = ring.reduce((sum, value) => sum + value, 0);
  let arrJpy = segment.openingArrJpy[j]!;
  for (let month = 0; month < plan.months; month++) {
    const at = month * segmentIds.length + j;
    const joined = segment.newMean[at]!;
    accounts += joined;
    arrJpy = (arrJpy + joined * segment.arrPerAccountJpy[j]!) * (1 + segment.expansionShare[at]!);
    const when = { month: addMonths(plan.start, month) };
    // Said as "not below", so that what is not a number is refused as well.
    if (!(accounts <= mostAccounts)) return { code: "plan/accounts-explode", ...when, limit: mostAccounts };
    if (!(arrJpy <= mostArrJpy)) return { code: "plan/arr-explodes", ...when, limit: mostArrJpy };
    if (!(accounts * hoursPerAccount(plan, j, month) <= mostHours))
      return { code: "plan/work-explodes", ...when, limit: mostHours };
  }
  return undefined;
}

const areFinite = (values: ArrayLike<number>) => {
  for (let index = 0; index < values.length; index++) if (!Number.isFinite(values[index])) return false;
  return true;
};

/** `segmentName` by position. */
export function refuseExplosion(plan: CompiledPlan, segmentName: (segment: number) => string): void {
  plan.segmentIds.forEach((_, j) => {
    const explosion = explosionIn(plan, j);
    if (explosion) throw new Fault({ ...explosion, name: segmentName(j) });
  });
  const { row, segment } = plan;
  const pushed = [row.records, segment.churnHazard, plan.baseHazard];
  if (!pushed.every(areFinite)) throw new Fault({ code: "plan/leaving-explodes" });
}
