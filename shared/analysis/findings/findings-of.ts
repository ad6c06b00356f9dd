/** Examines a plan from nothing but itself: its own projection on so many futures, and the hours of its first month. */
import type { Language } from "../../base/words.ts";
import type { Finding as FindingId } from "../../catalogue/findings.ts";
import { inProcessSimulator } from "../../simulation/in-process-simulator.ts";
import type { Plan } from "../decisions/score-plans.ts";
import { explainWork } from "../explain/explain-work.ts";
import { project } from "../project.ts";
import { examined } from "./examined.ts";
import { examine } from "./examine.ts";
import type { Finding } from "./finding.ts";
import { planWith, type TrialRemedy } from "./take-remedy.ts";

export type Findings = {
  /** Simulated futures behind the means. */
  readonly trials: number;
  readonly findings: readonly Finding[];
};

/** Means over so many are known to a fraction of what moves a verdict. */
const ordinaryTrials = 1_000;
const fewestTrials = 100;
/** Members × months × trials: about half a second of one core. */
const mostWork = 1_500_000;
/** Hours against type hardly differ between futures. */
const workFutures = 60;

export function trialsFor({ baseline, scenario }: Plan): number {
  const affordable = Math.floor(mostWork / Math.max(1, baseline.members.length * scenario.months));
  return Math.min(scenario.trials, ordinaryTrials, Math.max(fewestTrials, affordable));
}

export async function findingsOf(
  { baseline, scenario }: Plan,
  onProgress: (doneShare: number) => void = () => undefined,
): Promise<Findings> {
  const trials = trialsFor({ baseline, scenario });
  // The headline's own precision is of no use here.
  const { precision: _, ...rest } = scenario;
  const plan = { ...rest, trials };
  const projection = await project(baseline, plan, [inProcessSimulator()], (done) => onProgress((0.8 * done) / trials));
  const work = explainWork(baseline, plan, 0, Math.min(trials, workFutures));
  return { trials, findings: examine(examined(baseline, scenario, projection, work)) };
}

export type AskedTrial = { readonly id: FindingId; readonly remedy: TrialRemedy; readonly language: Language };

/** What the same examination would say of the plan with a remedy in it. */
export async function findingIfTried(
  plan: Plan,
  { id, remedy, language }: AskedTrial,
  onProgress?: (doneShare: number) => void,
): Promise<Finding | undefined> {
  const { findings } = await findingsOf(planWith(plan, remedy, language), onProgress);
  return findings.find((finding) => finding.id === id);
}
