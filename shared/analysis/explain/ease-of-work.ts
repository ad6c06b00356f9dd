import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import type { PairedDifference } from "../projection.ts";
import { pairedDifference } from "../statistics/estimate.ts";
import { openScene } from "./scene.ts";
import { workSums } from "./work-sums.ts";

/** As for every comparison of plans: see the README of shared/analysis, "Decisions". */
const leastDone = 0.999;

/** What each of the other plans makes of the hours worked against type in a month: the same luck, hours handed out as the first plan teaches. */
export function easeOfWork(
  baseline: Baseline,
  [plan, ...others]: readonly [Scenario, ...Scenario[]],
  month: number,
  futures: number,
): readonly PairedDifference[] {
  const { lessons } = openScene(baseline, plan);
  const againstIn = (scenario: Scenario) =>
    workSums(openScene(baseline, scenario, { lessons, leastDone }), month, futures).againstByFuture;
  const today = againstIn(plan);
  return others.map((scenario) => {
    const then = againstIn(scenario);
    return pairedDifference(
      futures,
      (future) => then[future]!,
      (future) => today[future]!,
      "lower",
    );
  });
}
