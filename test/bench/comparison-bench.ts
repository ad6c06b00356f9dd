/** What shared luck saves where two plans differ by one hire, and how long eight plans take in the product's own threads. */
import { groundOf } from "../../shared/analysis/comparison/common-ground.ts";
import { fewerTrials } from "../../shared/analysis/comparison/fewer-trials.ts";
import { type MeasureId, measureIds } from "../../shared/analysis/comparison/measures.ts";
import type { PlanScores } from "../../shared/analysis/comparison/plan-scores.ts";
import { scoreOnGround } from "../../shared/analysis/comparison/score-on-ground.ts";
import type { Plan } from "../../shared/analysis/decisions/score-plans.ts";
import { sampleWorkspace } from "../../shared/sample/sample-workspace.ts";
import { inProcessSimulator } from "../../shared/simulation/in-process-simulator.ts";
import type { Simulator } from "../../shared/simulation/protocol.ts";
import { openThreads } from "./thread-time.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const full = scenarios[1]!;
const hire = full.changes.find(({ type }) => type === "hire")!;

/** The plan with so many hires more; one fewer at −1. */
function planWith(hires: number): Plan {
  const changes =
    hires < 0
      ? full.changes.filter((change) => change !== hire)
      : [...full.changes, ...Array.from({ length: hires }, (_, index) => ({ ...hire, id: `hire-${index}` }))];
  return { baseline, scenario: { ...full, id: `with-${hires}`, changes } };
}

async function scored(plans: readonly Plan[], simulators: readonly Simulator[]): Promise<readonly PlanScores[]> {
  const all: PlanScores[] = [];
  await scoreOnGround(plans, groundOf(plans)!, simulators, { onScored: (index, scores) => (all[index] = scores) });
  return all;
}

/** By measure, how many times fewer futures than two runs of their own need for an interval as narrow. */
export async function measureSharedLuck(): Promise<readonly (readonly [MeasureId, number])[]> {
  const [one, other] = await scored([planWith(0), planWith(-1)], [inProcessSimulator()]);
  return measureIds.map((measure) => [measure, fewerTrials(one!, other!, measure).times] as const);
}

/** Milliseconds on the wall for 8 plans × 10,000 futures × 24 people × 36 months. */
export async function timeOfEightPlans(worker: URL, threads = 2): Promise<number> {
  const { simulators, close } = openThreads(worker, threads);
  const plans = Array.from({ length: 8 }, (_, hires) => planWith(hires));
  // Wakes the threads.
  await scored(plans.slice(0, 1), simulators);
  const began = performance.now();
  await scored(plans, simulators);
  const time = performance.now() - began;
  await close();
  return time;
}
