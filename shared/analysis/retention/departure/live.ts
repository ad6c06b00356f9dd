/** The futures of one plan, kept future by future, so that two plans can be compared on the same luck. */
import { rampLength } from "../../../simulation/compile/months.ts";
import { types } from "../../../simulation/compiled-plan.ts";
import { columnsOf } from "../../../simulation/rows.ts";
import { watchOf } from "../../careers/watch.ts";
import type { Scene } from "../../explain/scene.ts";
import type { Window } from "./departing-plans.ts";

/** Sums over the window, but for `arrJpy`, which is that of its last month. */
const livedFigures = ["demandHours", "deliveredHours", "costJpy", "hiringJpy", "rampJpy", "arrJpy"] as const;
export type LivedFigure = (typeof livedFigures)[number];

export type Lived = {
  readonly scene: Scene;
  readonly futures: number;
  readonly window: Window;
  readonly figures: Readonly<Record<LivedFigure, Float64Array>>;
  /** [month of the window × futures + future]. */
  readonly demandHours: Float64Array;
  readonly deliveredHours: Float64Array;
  /** [slot × futures + future], of whoever holds the position first: work done, and chances to hand in notice added up month by month. */
  readonly hours: Float64Array;
  readonly resigns: Float64Array;
  /** Work that falls to them, done or not: what they could do × the load of their group. */
  readonly askedHours: Float64Array;
  /** What they could do. */
  readonly possibleHours: Float64Array;
  /** 1 where they have risen by the end of the window. */
  readonly risen: Float64Array;
  /** The same futures: work done by whoever came after, and months in which nobody is there. */
  readonly laterHours: Float64Array;
  readonly emptyMonths: Float64Array;
};

/**
 * Those who hold the slots of `held` do not resign of their own accord. Everyone else's chance is added up from the hazard of each
 * month in which they may: its mean is that of the resignations, and it scatters far less than counting them.
 */
export function live(scene: Scene, held: readonly number[], window: Window, futures: number): Lived {
  const { plan, kernel, effectiveHours } = scene;
  const { slots } = plan;
  const watch = watchOf(scene);
  const columns = columnsOf(plan);
  const { from, months } = window;
  const remaining = kernel.floats("remaining");
  const bySlot = () => new Float64Array(slots * futures);
  const byMonth = () => new Float64Array(months * futures);
  const figures = Object.fromEntries(livedFigures.map((figure) => [figure, new Float64Array(futures)])) as Record<
    LivedFigure,
    Float64Array
  >;
  const [demandHours, deliveredHours] = [byMonth(), byMonth()];
  const [hours, laterHours, resigns] = [bySlot(), bySlot(), bySlot()];
  const [askedHours, possibleHours, emptyMonths, risen] = [bySlot(), bySlot(), bySlot(), bySlot()];
  const before = new Float64Array(slots);
  const read = workReader(scene);
  const readFigures = figureReader();

  for (let future = 0; future < futures; future++) {
    kernel.begin(future);
    for (let month = 0; month < from; month++) {
      hold();
      kernel.month(month);
    }
    for (let month = from; month < from + months; month++) {
      kernel.work(month);
      countWork(month, future);
      kernel.settle(month);
      hold();
      before.set(remaining.subarray(0, slots));
      kernel.close(month);
      countChances(future);
    }
    for (let slot = 0; slot < slots; slot++)
      if (watch.spellOf(slot) === 0 && watch.levelOf(slot) !== plan.slot.level[slot]!)
        risen[slot * futures + future] = 1;
    readFigures(future);
  }
  return {
    ...{ scene, futures, window, figures, demandHours, deliveredHours },
    ...{ hours, resigns, askedHours, possibleHours, risen, laterHours, emptyMonths },
  };

  function hold(): void {
    for (const slot of held) if (watch.spellOf(slot) === 0) remaining[slot] = Infinity;
  }

  function countWork(month: number, future: number): void {
    const { hoursOf, loadOf } = read(month, watch);
    for (let slot = 0; slot < slots; slot++) {
      const at = slot * futures + future;
      if (!watch.isHere(slot)) emptyMonths[at]! += 1;
      else if (watch.spellOf(slot) > 0) laterHours[at]! += hoursOf(slot, effectiveHours);
      else {
        const possible = hoursOf(slot, scene.possibleHours);
        hours[at]! += hoursOf(slot, effectiveHours);
        possibleHours[at]! += possible;
        askedHours[at]! += possible * loadOf(slot);
      }
    }
  }

  /** Whoever has begun anew in between has another threshold, and was nobody who could resign. */
  function countChances(future: number): void {
    for (let slot = 0; slot < slots; slot++) {
      if (held.includes(slot) || watch.spellOf(slot) > 0) continue;
      const hazard = before[slot]! - remaining[slot]!;
      if (hazard > 0) resigns[slot * futures + future]! += -Math.expm1(-hazard);
    }
  }

  function figureReader() {
    const monthly = { costJpy: "costJpy", hiringJpy: "hiringCostJpy", rampJpy: "rampCostJpy" } as const;
    return (future: number): void => {
      const column = kernel.singles("figures");
      for (let place = 0; place < months; place++) {
        const month = from + place;
        const asked = column[columns.monthly("demandHours", month)]!;
        const done = column[columns.monthly("deliveredHours", month)]!;
        demandHours[place * futures + future] = asked;
        deliveredHours[place * futures + future] = done;
        figures.demandHours[future]! += asked;
        figures.deliveredHours[future]! += done;
        for (const figure of ["costJpy", "hiringJpy", "rampJpy"] as const)
          figures[figure][future]! += column[columns.monthly(monthly[figure], month)]!;
      }
      for (let segment = 0; segment < plan.segmentIds.length; segment++)
        figures.arrJpy[future]! += column[columns.segment("arrJpy", segment, from + months - 1)]!;
    };
  }
}

/** What each slot's holder gets done in the month at hand: `workersOf` of `../../explain`, without an object for everyone. */
function workReader({ plan, kernel, floats }: Scene) {
  const [joinedIn, load] = [kernel.ints("joinedIn"), kernel.floats("load")];
  const learnt = new Float64Array(plan.slots);
  return (month: number, watch: ReturnType<typeof watchOf>) => {
    const supply = floats("supply");
    let given = 0;
    for (let slot = 0; slot < plan.slots; slot++) {
      learnt[slot] = 0;
      if (!watch.isHere(slot)) continue;
      const tenure = Math.min(month - joinedIn[slot]!, rampLength - 1);
      learnt[slot] = plan.row.hours[watch.rowOf(slot)]! * plan.month.ramp[month * rampLength + tenure]!;
      given += learnt[slot]!;
    }
    // Running a lever takes time from everyone alike.
    const left = given > 0 ? Math.max(0, 1 - plan.month.leverHours[month]! / given) : 1;
    return {
      /** Their part of what the hours of their group and types come to. */
      hoursOf(slot: number, ofGroup: Scene["effectiveHours"]): number {
        const row = watch.rowOf(slot);
        const group = plan.row.group[row]!;
        let hours = 0;
        for (let type = 0; type < types; type++) {
          const own = learnt[slot]! * left * plan.row.mix[row * types + type]!;
          if (own > 0) hours += (own / supply[group * types + type]!) * ofGroup(group, type);
        }
        return hours;
      },
      loadOf: (slot: number) => load[plan.row.group[watch.rowOf(slot)]!]!,
    };
  };
}
