/** The same plan lived through in many worlds, a few trials in each, pooled as one outcome. */
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { checkedPlan } from "../../simulation/checked-plan.ts";
import { compilePlan } from "../../simulation/compile-plan.ts";
import { drawLimits } from "../../simulation/draws.ts";
import { type Outcome, emptyOutcome, placeShard } from "../../simulation/outcome.ts";
import { learnLessons } from "../../simulation/learn-lessons.ts";
import type { Lessons } from "../../simulation/lessons.ts";
import type { Simulator } from "../../simulation/protocol.ts";
import { refuseExplosion } from "../../simulation/refuse-explosion.ts";
import { runTrials } from "../../simulation/run-trials.ts";
import { type Knowledge, type Worlds, worldsOf } from "./worlds.ts";

export type WorldsOutcome = {
  readonly worlds: Worlds;
  readonly trialsPerWorld: number;
  /** World after world. Its plan is the one with the values in force. */
  readonly outcome: Outcome;
  /** How hours were handed out in all worlds: for a plan to be compared with this one. */
  readonly lessons: Lessons;
};

export type WorldsOptions = Knowledge & {
  /** 200 tell chance from not knowing; 1,000 of few trials each tell coefficients apart. */
  readonly worlds?: number | undefined;
  /** At least 2, so that each world shows its own chance; the scenario's trials shared out when absent. */
  readonly trialsPerWorld?: number | undefined;
  /** Those of the plan that this one is compared with; its own when absent. */
  readonly lessons?: Lessons | undefined;
  /** Hears how many trials are in. */
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly isWanted?: (() => boolean) | undefined;
};

const ordinaryWorlds = 200;

/** `undefined` once no longer wanted. The bytes depend on neither the simulators nor their order of answering. */
export async function runWorlds(
  baseline: Baseline,
  scenario: Scenario,
  simulators: readonly Simulator[],
  {
    worlds: asked = ordinaryWorlds,
    trialsPerWorld,
    lessons: given,
    onProgress,
    isWanted = () => true,
    ...knowledge
  }: WorldsOptions = {},
): Promise<WorldsOutcome | undefined> {
  const each = Math.max(2, trialsPerWorld ?? Math.round(scenario.trials / asked));
  const count = Math.max(2, Math.min(asked, Math.floor(drawLimits.trials / each)));
  const worlds = worldsOf(scenario, count, knowledge);
  const outcome = emptyOutcome(checkedPlan(baseline, { ...scenario, trials: count * each }));
  // Once for all worlds: if each learnt its own ways, the difference would pass for not knowing.
  const lessons = given ?? (await learnLessons(outcome.plan, simulators[0]!, isWanted));
  if (!lessons) return undefined;
  const handOut = { lessons };
  let next = 0;
  let arrived = 0;
  let hasFailed = false;

  /** Each simulator takes the next world when it is through with one: while it simulates, another world is compiled. */
  async function work(simulator: Simulator): Promise<void> {
    while (next < count && !hasFailed && isWanted()) {
      const world = next++;
      const from = world * each;
      const plan = compilePlan(worlds.factsIn(world, baseline), { ...worlds.planIn(world), trials: each });
      // Draws may lie where nobody could type them, but never where numbers run away.
      refuseExplosion(plan, (segment) => baseline.segments[segment]?.name ?? "");
      // Every world has luck of its own: shared luck would pass for knowledge.
      const part = await runTrials(plan, [simulator], { firstTrial: from, isWanted, handOut });
      if (!part) return;
      placeShard(outcome, { from, to: from + each }, part.rows);
      arrived += 1;
      onProgress?.(arrived * each);
    }
  }

  await Promise.all(
    simulators.map((simulator) =>
      work(simulator).catch((cause: unknown) => {
        hasFailed = true;
        throw cause;
      }),
    ),
  );
  return arrived === count && isWanted() ? { worlds, trialsPerWorld: each, outcome, lessons } : undefined;
}
