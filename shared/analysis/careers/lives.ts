/** One person's career in each future, kept trial by trial so that two plans can be compared on the same luck. */
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { openScene, walk } from "../explain/scene.ts";
import { natureOfWork } from "../explain/situation.ts";
import { operatorDriver } from "../../simulation/drivers.ts";
import type { HandOut } from "../../simulation/lessons.ts";
import { postIdOf } from "./look-ahead.ts";
import { watchOf } from "./watch.ts";

export const lifeMeasures = {
  /** 1 where the next step comes within the horizon. */
  rises: "higher",
  waitMonths: "lower",
  aloneMonths: "lower",
  routineMonths: "lower",
  /** 1 where they leave within the horizon, notice included. */
  leaves: "lower",
} as const;
export type LifeMeasure = keyof typeof lifeMeasures;
export const lifeMeasureIds = Object.keys(lifeMeasures) as readonly LifeMeasure[];

export type Lives = Readonly<Record<LifeMeasure, Float64Array>> & {
  /** By post, the futures in which they hold another level than they begin with by each month: [month]. */
  readonly risenBy: ReadonlyMap<string, Float32Array>;
};

/** Undefined where the plan has no such person. */
export function livesOf(
  baseline: Baseline,
  scenario: Scenario,
  id: string,
  futures: number,
  handOut: HandOut = {},
): Lives | undefined {
  const scene = openScene(baseline, scenario, handOut);
  const { plan, positions } = scene;
  const own = positions.findIndex((position) => postIdOf(position) === id);
  if (own === -1) return undefined;
  const watch = watchOf(scene);
  const { months, rules } = plan;
  const numbers = Object.fromEntries(lifeMeasureIds.map((measure) => [measure, new Float64Array(futures)])) as Record<
    LifeMeasure,
    Float64Array
  >;
  const risen = positions.map(() => new Float32Array(months));
  let future = -1;

  function live(month: number): void {
    const isMine = watch.spellOf(own) === 0 && watch.isHere(own);
    if (!isMine || watch.hasResigned(own)) {
      if (watch.spellOf(own) > 0 || watch.hasResigned(own)) numbers.leaves[future] = 1;
      return;
    }
    const hasRisen = watch.levelOf(own) !== plan.slot.level[own]!;
    if (hasRisen) numbers.rises[future] = 1;
    else if (watch.isWaiting(own, month)) numbers.waitMonths[future]! += 1;
    if (watch.isAlone(own)) numbers.aloneMonths[future]! += 1;
    const { narrownessShare, routineShare } = natureOfWork(scene, watch.rowOf(own), month);
    if (operatorDriver(narrownessShare, routineShare, rules) > 0) numbers.routineMonths[future]! += 1;
  }

  walk(
    scene,
    futures,
    { from: 0, to: months - 1 },
    {
      onBegin: () => (future += 1),
      onSettled(month) {
        live(month);
        for (let slot = 0; slot < plan.slots; slot++)
          if (watch.spellOf(slot) === 0 && watch.levelOf(slot) !== plan.slot.level[slot]!)
            risen[slot]![month]! += 1 / futures;
      },
    },
  );
  return { ...numbers, risenBy: new Map(positions.map((position, slot) => [postIdOf(position), risen[slot]!])) };
}
