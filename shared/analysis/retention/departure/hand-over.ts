/** What each step of a hand-over is worth: the departure with it against the same departure without it, on the same luck. */
import type { Baseline } from "../../../domain/baseline.ts";
import type { Scenario } from "../../../domain/scenario.ts";
import type { Plan } from "../../decisions/score-plans.ts";
import { type Scene, openScene } from "../../explain/scene.ts";
import { type AskedDeparture, futuresWithin, leastDone } from "./departure-of.ts";
import { leavingPlan, stayingPlan, windowFrom } from "./departing-plans.ts";
import { type HandOverStep, handOverSteps } from "./hand-over-steps.ts";
import { live } from "./live.ts";
import { type Effects, effectsOf } from "./what-changes.ts";

export type ValuedStep = {
  readonly step: HandOverStep;
  /** Before: gone, and nothing done about it. After: gone, and this done. */
  readonly effects: Effects;
};

export type HandOver = {
  readonly memberIds: readonly string[];
  readonly monthIndex: number;
  readonly futures: number;
  /** What leaves least undone first. */
  readonly steps: readonly ValuedStep[];
};

const ordinaryFutures = 160;
/** Slots × months × futures × plans: three seconds for an ordinary team, some ten for the largest, whose last steps are left out. */
const mostLooks = 2_400_000;
const fewestFutures = 16;
const fewestSteps = 3;

/** The same departure with the step taken. */
export function withHandOver(staying: Plan, step: HandOverStep, { memberIds, monthIndex }: AskedDeparture): Plan {
  const later = step.kind === "laterDay" ? step.monthsLater : 0;
  const { baseline, scenario } = leavingPlan(staying, memberIds, monthIndex + later);
  const backfill = step.kind === "backfill" ? step.backfill : scenario.backfill;
  return { baseline, scenario: { ...scenario, backfill, changes: [...scenario.changes, ...step.changes] } };
}

export function handOverOf(
  baseline: Baseline,
  scenario: Scenario,
  asked: AskedDeparture,
  askedFutures?: number,
): HandOver | undefined {
  const { memberIds, monthIndex } = asked;
  const window = windowFrom(monthIndex, scenario.months);
  if (window.months === 0 || memberIds.length === 0) return undefined;
  const staying = stayingPlan({ baseline, scenario }, memberIds, window);
  const gone = leavingPlan(staying, memberIds, monthIndex);
  const teach = openScene(gone.baseline, gone.scenario);
  const held = memberIds.map((id) => teach.plan.memberIds.indexOf(id));
  if (held.includes(-1)) return undefined;
  const perPlan = teach.plan.slots * (window.from + window.months);
  const most = Math.max(fewestSteps, Math.floor(mostLooks / (perPlan * fewestFutures)) - 1);
  const steps = handOverSteps({ baseline, scenario, memberIds, monthIndex }).slice(0, most);
  const each = (steps.length + 1) * perPlan;
  const futures = askedFutures ?? futuresWithin(mostLooks, each, scenario.trials, ordinaryFutures, fewestFutures);
  const open = (plan: Plan): Scene => openScene(plan.baseline, plan.scenario, { lessons: teach.lessons, leastDone });
  const lived = (plan: Plan) => live(open(plan), held, window, futures);
  const without = lived(gone);
  const goes = new Set(held);
  return {
    ...{ memberIds, monthIndex, futures },
    steps: steps
      .map((step) => ({ step, effects: effectsOf(without, lived(withHandOver(staying, step, asked)), goes) }))
      .toSorted(
        (one, other) => one.effects.leftOpenHours.difference.value - other.effects.leftOpenHours.difference.value,
      ),
  };
}
