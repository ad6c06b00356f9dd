import type { CompiledPlan } from "./compiled-plan.ts";
import type { TrialRange } from "./protocol.ts";

/** Member-months in one shard: a few milliseconds of work, so that a superseded run is out of the way at once. */
const memberMonthsPerShard = 60_000;

/** Splits a plan's trials; the split changes how long things take and never what comes out. */
export function shardsOf(plan: CompiledPlan, trialsPerShard?: number): TrialRange[] {
  const fitting = Math.round(memberMonthsPerShard / Math.max(1, plan.slots * plan.months));
  const size = trialsPerShard ?? Math.min(250, Math.max(1, fitting));
  return Array.from({ length: Math.ceil(plan.trials / size) }, (_, index) => ({
    from: index * size,
    to: Math.min(plan.trials, (index + 1) * size),
  }));
}
