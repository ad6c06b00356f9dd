/** What a departure changes: the plan in which they go against the plan in which they stay, on the same luck. */
import { coverageOf } from "../../reader.ts";
import type { Estimate } from "../../projection.ts";
import { meanOf } from "../../statistics/estimate.ts";
import { type Compared, compared } from "./compared.ts";
import type { Lived } from "./live.ts";

/** What can be said of any two plans, and added up over departures. */
export type Effects = {
  /** Hours a month that are not done although the plan asks for them. */
  readonly leftOpenHours: Compared;
  /** At the end of the window. */
  readonly arrJpy: Compared;
  /** Over the window; hiring, and pay while somebody learns, are within it. */
  readonly costJpy: Compared;
  readonly hiringJpy: Compared;
  readonly rampJpy: Compared;
  /** Colleagues of today who hand in their notice within the window. */
  readonly resigners: Compared;
};
export type EffectId = keyof Effects;

/** Where the work of those who go comes to lie, in hours a month: own = colleagues + newcomers + not done. */
export type WhereHoursGo = {
  readonly ownHours: Estimate;
  readonly colleaguesHours: Estimate;
  readonly newcomersHours: Estimate;
  readonly undoneHours: Estimate;
  /** What handing over asks for on top. */
  readonly handOverHours: Estimate;
};

export type Coverage = {
  /** Month by month of the window. */
  readonly months: readonly Compared[];
  /** Months in which coverage is more than a point lower. */
  readonly gapMonths: Estimate;
  /** Months below the plan's target. */
  readonly shortMonths: Compared;
};

/** A point of coverage is more than anyone would notice. */
const noticeable = 0.01;

const overColleagues = (lived: Lived, goes: ReadonlySet<number>, of: Float64Array, future: number): number => {
  let sum = 0;
  for (let slot = 0, at = future; at < of.length; slot++, at += lived.futures) if (!goes.has(slot)) sum += of[at]!;
  return sum;
};

const sumIn = ({ futures }: Lived, of: Float64Array, future: number): number => {
  let sum = 0;
  for (let at = future; at < of.length; at += futures) sum += of[at]!;
  return sum;
};

export type EffectReader = (lived: Lived, future: number) => number;

/** Each effect as a figure of one future. */
export const effectReaders = (goes: ReadonlySet<number>): Readonly<Record<EffectId, EffectReader>> => ({
  leftOpenHours: ({ figures, window }, future) =>
    (figures.demandHours[future]! - figures.deliveredHours[future]!) / window.months,
  arrJpy: ({ figures }, future) => figures.arrJpy[future]!,
  costJpy: ({ figures }, future) => figures.costJpy[future]!,
  hiringJpy: ({ figures }, future) => figures.hiringJpy[future]!,
  rampJpy: ({ figures }, future) => figures.rampJpy[future]!,
  resigners: (lived, future) => {
    let sum = 0;
    for (let slot = 0; slot < lived.scene.plan.memberIds.length; slot++)
      if (!goes.has(slot)) sum += lived.resigns[slot * lived.futures + future]!;
    return sum;
  },
});

export function effectsOf(stay: Lived, go: Lived, goes: ReadonlySet<number>): Effects {
  const readers = Object.entries(effectReaders(goes)).map(([id, read]) => [
    id,
    compared(
      stay.futures,
      (future) => read(stay, future),
      (future) => read(go, future),
    ),
  ]);
  return Object.fromEntries(readers) as Effects;
}

export function whereHoursGo(stay: Lived, go: Lived, goes: ReadonlySet<number>): WhereHoursGo {
  const { futures, window } = stay;
  const ownIn = (lived: Lived, future: number) =>
    sumIn(lived, lived.hours, future) - overColleagues(lived, goes, lived.hours, future);
  const difference = (of: EffectReader): Estimate =>
    meanOf(futures, (future) => (of(go, future) - of(stay, future)) / window.months);
  return {
    ownHours: meanOf(futures, (future) => (ownIn(stay, future) - ownIn(go, future)) / window.months),
    colleaguesHours: difference((lived, future) => overColleagues(lived, goes, lived.hours, future)),
    newcomersHours: difference((lived, future) => sumIn(lived, lived.laterHours, future)),
    undoneHours: difference(({ figures }, future) => -figures.deliveredHours[future]!),
    handOverHours: difference(({ figures }, future) => figures.demandHours[future]!),
  };
}

export function coverageOfMonths(stay: Lived, go: Lived, targetShare: number): Coverage {
  const { futures, window } = stay;
  const coverage = (lived: Lived, place: number, future: number) =>
    coverageOf(lived.deliveredHours[place * futures + future]!, lived.demandHours[place * futures + future]!);
  const places = Array.from({ length: window.months }, (_, place) => place);
  const count = (isSo: (place: number) => boolean) => places.filter(isSo).length;
  const short = (lived: Lived) => (future: number) => count((place) => coverage(lived, place, future) < targetShare);
  return {
    months: places.map((place) =>
      compared(
        futures,
        (future) => coverage(stay, place, future),
        (future) => coverage(go, place, future),
      ),
    ),
    gapMonths: meanOf(futures, (future) =>
      count((place) => coverage(stay, place, future) - coverage(go, place, future) > noticeable),
    ),
    shortMonths: compared(futures, short(stay), short(go)),
  };
}
