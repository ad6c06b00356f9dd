/** What would ease work against type: the hires and levers that the plan could begin now, tried one by one. */
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { nextSteps, type Step, withStep } from "../decisions/next-steps.ts";
import type { PairedDifference } from "../projection.ts";
import { easeOfWork } from "./ease-of-work.ts";
import { futuresOf } from "./scene.ts";

export type EasingStep = { readonly step: Step; readonly againstShare: PairedDifference };

/** Enough to tell the steps apart on shared luck; a dozen plans are lived through for one answer. */
const ordinaryFutures = 60;

/** The most relief first; what makes it worse stands last. */
export function easingSteps(
  baseline: Baseline,
  scenario: Scenario,
  month: number,
  futures = Math.min(futuresOf(baseline, ordinaryFutures), scenario.trials),
): readonly EasingStep[] {
  const steps = nextSteps(baseline, scenario).filter(({ kind }) => kind === "hire" || kind === "startLever");
  const plans = steps.map((step) => withStep(scenario, step));
  return easeOfWork(baseline, [scenario, ...plans], month, futures)
    .map((againstShare, index) => ({ step: steps[index]!, againstShare }))
    .toSorted((one, other) => one.againstShare.mean - other.againstShare.mean);
}
