import { costPartIds } from "../../shared/analysis/cost-parts.ts";
import type { Fan, Projection, Series } from "../../shared/analysis/projection.ts";
import { month, monthsFrom } from "../../shared/base/month.ts";
import { attritionCauseIds } from "../../shared/catalogue/attrition-causes.ts";
import { memberTypeIds } from "../../shared/catalogue/member-types.ts";

export const flat = (value: number, months: number): Series => new Float64Array(months).fill(value);

/** A fan that spreads by so much to each side. */
export const fanAround = (middle: Series, spread: number): Fan => {
  const moved = (by: number) => middle.map((value) => value + by * spread);
  return {
    p5: moved(-1),
    p10: moved(-0.8),
    p25: moved(-0.4),
    p50: middle,
    p75: moved(0.4),
    p90: moved(0.8),
    p95: moved(1),
    mean: middle,
    meanError: middle.map(() => 0),
  };
};

const recordOf = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;

/** Twelve quiet months at full coverage, unless a test says otherwise. */
export function aProjection(overrides: Partial<Projection> = {}): Projection {
  const months = 12;
  const fan = (value: number) => fanAround(flat(value, months), value * 0.05);
  const none = () => ({ mean: flat(0, months), error: flat(0, months) });
  const nothing = { value: 0, standardError: 0 };
  return {
    months: monthsFrom(month("2026-12"), months),
    trials: 100,
    seed: 7,
    coverageTargetShare: 0.88,
    headcount: fan(24),
    rampedFte: fan(23),
    demandHours: fan(2400),
    supplyHours: fan(2500),
    supplyHoursByType: recordOf(memberTypeIds, () => flat(800, months)),
    coverage: fanAround(flat(0.95, months), 0.05),
    load: fan(0.96),
    accounts: fan(402),
    arrJpy: fan(2_200_000_000),
    grossRetention: fan(0.92),
    netRetention: fan(1.05),
    costPerMonthJpy: fan(16_000_000),
    costPartsJpy: recordOf(costPartIds, none),
    waiting: none(),
    shortProbability: flat(0, months),
    shortProbabilityError: flat(0, months),
    breach: {
      firstBreach: flat(0, months),
      breachedBy: flat(0, months),
      breachedByError: flat(0, months),
      never: { value: 1, standardError: 0 },
      likelyShortFrom: undefined,
      likelyShortBetween: { soonest: undefined, latest: undefined },
      median: undefined,
      medianBetween: { soonest: undefined, latest: undefined },
    },
    activities: [],
    segments: [],
    leaversByCause: recordOf(attritionCauseIds, () => flat(0, months)),
    leaversByCauseError: recordOf(attritionCauseIds, () => flat(0, months)),
    joiners: flat(0, months),
    joinersError: flat(0, months),
    members: { ids: [], figures: new Float64Array() },
    totals: {
      leavers: nothing,
      leaversByCause: recordOf(attritionCauseIds, () => nothing),
      joiners: nothing,
      costJpy: nothing,
      costPartsJpy: recordOf(costPartIds, () => nothing),
      finalArrJpy: nothing,
      arrLostToShortfallJpy: nothing,
    },
    ...overrides,
  };
}
