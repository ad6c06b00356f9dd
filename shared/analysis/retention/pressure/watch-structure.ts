/** What surrounds everyone in a month and where their drivers stand, added up over the futures in which they are there. */
import { attritionCauseIds } from "../../../catalogue/attrition-causes.ts";
import { driversOf } from "../../explain/hazard-factors.ts";
import { type MeanSituation, meanSituation } from "../../explain/mean-situation.ts";
import { type Scene, walk } from "../../explain/scene.ts";
import { type Situation, partsOfWork, situationOf } from "../../explain/situation.ts";

/** How far back "before" lies: a season, long enough to tell a trend from a month's luck. */
export const trendMonths = 3;

export type Structure = {
  readonly row: number;
  readonly level: number;
  readonly seen: number;
  readonly situation: MeanSituation;
  /** By cause in catalogue order. */
  readonly drivers: Float64Array;
  /** Undefined where no future has the person there three months earlier. */
  readonly before: Float64Array | undefined;
  /** By activity: part of the hours. */
  readonly parts: Float64Array;
  /** Part of the futures in which they are ready and wait. */
  readonly waitingShare: number;
};

type Sums = {
  row: number;
  level: number;
  seen: number;
  seenBefore: number;
  waiting: number;
  readonly now: Situation[];
  readonly drivers: Float64Array;
  readonly before: Float64Array;
  readonly parts: Float64Array;
};

const { length: causes } = attritionCauseIds;

/** By slot; undefined for whoever is there in no future. */
export function structureIn(scene: Scene, month: number, futures: number): readonly (Structure | undefined)[] {
  const { plan } = scene;
  const { length: activities } = plan.activityIds;
  const sums = Array.from({ length: plan.slots }, (): Sums => ({
    ...{ row: 0, level: 0, seen: 0, seenBefore: 0, waiting: 0, now: [] },
    ...{ drivers: new Float64Array(causes), before: new Float64Array(causes), parts: new Float64Array(activities) },
  }));
  /** Of the future at hand, by slot and cause. */
  const earlier = new Float64Array(plan.slots * causes);
  const wasHere = new Uint8Array(plan.slots);
  const from = month >= trendMonths ? month - trendMonths : month;

  /** Whoever may resign; and whoever leaves on a known day, to their last. */
  function holderIn(slot: number, at: number) {
    const holder = scene.holderOf(slot);
    if (!holder.isPresent || holder.spell > 0) return undefined;
    return at < holder.riskUntil || at >= plan.slot.leavesIn[slot]! - plan.rules.noticeMonths ? holder : undefined;
  }

  function lookBack(at: number): void {
    for (let slot = 0; slot < plan.slots; slot++) {
      const holder = holderIn(slot, at);
      wasHere[slot] = holder ? 1 : 0;
      if (!holder) continue;
      const drivers = driversOf(scene, holder.row, at, situationOf(scene, holder, at));
      attritionCauseIds.forEach((cause, index) => (earlier[slot * causes + index] = drivers[cause] ?? 0));
    }
  }

  function look(): void {
    for (let slot = 0; slot < plan.slots; slot++) {
      const holder = holderIn(slot, month);
      if (!holder) continue;
      const own = sums[slot]!;
      const now = situationOf(scene, holder, month);
      const drivers = driversOf(scene, holder.row, month, now);
      const { parts } = partsOfWork(scene, holder.row);
      own.row = holder.row;
      own.level = holder.level;
      own.seen += 1;
      own.seenBefore += wasHere[slot]!;
      own.waiting += now.waitedMonths > 0 ? 1 : 0;
      own.now.push(now);
      attritionCauseIds.forEach((cause, index) => (own.drivers[index]! += drivers[cause] ?? 0));
      parts.forEach((part, index) => (own.parts[index]! += part));
      if (wasHere[slot]) own.before.forEach((_, index) => (own.before[index]! += earlier[slot * causes + index]!));
    }
  }

  walk(
    scene,
    futures,
    { from, to: month },
    {
      onSettled(at) {
        if (at === month) look();
        else if (at === from) lookBack(at);
      },
    },
  );
  return sums.map(({ row, level, seen, seenBefore, waiting, now, drivers, before, parts }) =>
    seen === 0
      ? undefined
      : {
          ...{ row, level, seen },
          situation: meanSituation(now),
          drivers: drivers.map((sum) => sum / seen),
          before: seenBefore === 0 ? undefined : before.map((sum) => sum / seenBefore),
          parts: parts.map((sum) => sum / seen),
          waitingShare: waiting / seen,
        },
  );
}
