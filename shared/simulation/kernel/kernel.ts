/** The inner loop of the simulation, compiled to WebAssembly: the ten steps of a month in their order (`../README.md`). */
import { months } from "./plan";
import { beginRecord, record, recordEnd, setShard } from "./record";
import { resetTrial } from "./reset";
import { moveAccounts } from "./steps/accounts";
import { letMembersLeave } from "./steps/attrition";
import { seeOffLeavers } from "./steps/backfill";
import { applyChanges } from "./steps/changes";
import { askForWork } from "./steps/demand";
import { settleAccounts } from "./steps/outcomes";
import { fillSeats } from "./steps/seats";
import { doWork } from "./steps/supply";
import { gatherTeam } from "./steps/team";

export * from "./plan";
export * from "./state";
export { holderBytes, holdersFrom } from "./holder";
export * from "./holder-places";
export { counts, figures, setShard } from "./record";
export { learnOptimum } from "./allocate";
export { exactMonths, givenCount, givenValue, isSecond, solveMonth } from "./hand-out";
export { productSeatsTaken } from "./steps/attrition";
export { phase } from "./steps/outcomes";
export { headcount, hiringCost, rampCost, replacementCost, reports } from "./steps/team";

/** Trials `from` to `to`, the first at place 0 of a shard of as many. */
export function simulateTrials(from: i32, to: i32): void {
  setShard(to - from);
  for (let trial = from; trial < to; trial++) {
    beginTrial(trial, trial - from);
    for (let month = 0; month < months; month++) simulateMonth(month);
    recordEnd();
  }
}

/** For whoever wants to look at a future month by month. */
export function beginTrial(trial: i32, place: i32): void {
  beginRecord(place);
  resetTrial(trial);
}

export function simulateMonth(month: i32): void {
  workMonth(month);
  settleMonth(month);
  closeMonth(month);
}

/** Steps 1 to 5: who is there, what is asked of them and what they get done. */
export function workMonth(month: i32): void {
  applyChanges(month);
  gatherTeam(month);
  moveAccounts(month);
  askForWork(month);
  doWork(month);
}

/** Steps 6 and 7: customers and seats have answered, and nobody has resigned yet. */
export function settleMonth(month: i32): void {
  settleAccounts(month);
  fillSeats(month);
}

/** Steps 8 to 10. */
export function closeMonth(month: i32): void {
  letMembersLeave(month);
  seeOffLeavers(month);
  record(month);
}

/** Where the host may lay things out: below stand the kernel's own constants. */
export const memoryFrom: usize = __heap_base;
