/**
 * Ends a run once chance no longer blurs its headline numbers more than the scenario allows. Decided only at fixed numbers of
 * trials, over those trials in order: so neither threads nor shards nor speed can move the moment.
 */
import type { Precision } from "../domain/scenario.ts";
import type { Outcome } from "../simulation/outcome.ts";
import { firstBreachOf } from "./shortfall/breach.ts";
import { meanOf } from "./statistics/estimate.ts";
import { type Reader, readerOf } from "./reader.ts";

/** Doubling: a run is at most twice as long as it had to be, and few looks give luck few chances to stop it too soon. */
const firstCheck = 500;

export function checksOf(trials: number): readonly number[] {
  const checks: number[] = [];
  for (let count = firstCheck; count < trials; count *= 2) checks.push(count);
  return checks;
}

/** Standard errors of the headline numbers over the first `count` trials. */
export function errorsOf(reader: Reader, count: number): Precision {
  const { months } = reader.plan;
  const coverages = Array.from({ length: months }, (_, month) =>
    meanOf(count, (trial) => reader.coverage(month, trial)),
  );
  const worst = coverages.reduce((lowest, coverage) => (coverage.value < lowest.value ? coverage : lowest));
  let held = 0;
  for (let trial = 0; trial < count; trial++) if (firstBreachOf(reader, trial) === undefined) held += 1;
  // Two more of each outcome (Agresti and Coull): 500 trials that all hold do not prove that every future does.
  const holds = (held + 2) / (count + 4);
  return {
    coverageShare: worst.standardError,
    holdShare: Math.sqrt((holds * (1 - holds)) / (count + 4)),
    leavers: meanOf(count, reader.leavers).standardError,
  };
}

const isWithin = (errors: Precision, allowed: Precision) =>
  errors.coverageShare <= allowed.coverageShare &&
  errors.holdShare <= allowed.holdShare &&
  errors.leavers <= allowed.leavers;

/** Told how far the unbroken beginning of a run has grown; answers how many trials are enough, once some are. */
export function stopWhenPrecise(
  precision: Precision,
  trials: number,
): (outcome: Outcome, done: number) => number | undefined {
  const open = [...checksOf(trials)];
  return (outcome, done) => {
    while (open.length > 0 && open[0]! <= done) {
      const count = open.shift()!;
      if (isWithin(errorsOf(readerOf(outcome), count), precision)) return count;
    }
    return undefined;
  };
}
