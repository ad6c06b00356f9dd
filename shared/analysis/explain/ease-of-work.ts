import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import type { PairedDifference } from "../projection.ts";
import { pairedDifference } from "../statistics/estimate.ts";
import { openScene } from "./scene.ts";
import { workSums } from "./work-sums.ts";

/** As for every comparison of plans: see the README of shared/analysis, "Decisions". */
const leastDone = 0.999;

/**
 * What each of the other plans makes of the part of a month's hours that goes against type: the same luck, hours handed out as
 * the first plan teaches. A part, because whoever joins brings hours of their own.
 */
export function easeOfWork(
  baseline: Baseline,
  [plan, ...others]: readonly [Scenario, ...Scenario[]],
  month: number,
  futures: number,
): readonly PairedDifference[] {
  const { lessons } = openScene(baseline, plan);
  const shareIn = (scenario: Scenario) => {
    const scene = openScene(baseline, scenario, { lessons, leastDone });
    const { againstByFuture, hoursByFuture } = workSums(scene, month, futures);
    return againstByFuture.map((against, future) => against / Math.max(1e-9, hoursByFuture[future]!));
  };
  const today = shareIn(plan);
  return others.map((scenario) => {
    const then = shareIn(scenario);
    return pairedDifference(
      futures,
      (future) => then[future]!,
      (future) => today[future]!,
      "lower",
    );
  });
}
