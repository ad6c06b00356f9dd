/**
 * How far the learnt rates may still be off, as ranges of a scenario's coefficients. Where nobody has left, each is as uncertain
 * as the catalogue says; every leaver counted adds one event to what the catalogue's range is worth (gamma-poisson.ts), so that a
 * range narrows with the root of the leavers behind it.
 */
import { tenureBands } from "../../catalogue/coefficient-tenure.ts";
import { type CoefficientId, type Coefficients, coefficients as catalogue } from "../../catalogue/coefficients.ts";
import type { Scenario } from "../../domain/scenario.ts";
import type { Range } from "../uncertainty/plausible-values.ts";
import type { CareerShares } from "./career-shares.ts";
import { gammaQuantile } from "./gamma-distribution.ts";
import { shapeOf } from "./gamma-poisson.ts";
import type { LearntRates } from "./learnt-rates.ts";

export type LearntValues = Readonly<Partial<Record<CoefficientId, number>>>;
export type LearntRanges = Readonly<Partial<Record<CoefficientId, Range>>>;

/** Ends of a range that holds 80 %, as multiples of the mean of a gamma worth so many events; the mean is always within. */
export const endsOf = (events: number): Range => [
  Math.min(1, gammaQuantile(0.1, events, events)),
  Math.max(1, gammaQuantile(0.9, events, events)),
];

const around = (value: number, [low, high]: Range): Range => [value * low, value * high];

/** The chance within a year of something `ratio` times as frequent. */
const yearly = (share: number, ratio: number) => -Math.expm1(Math.log1p(-share) * ratio);

/** About the values that `rateOverrides` made of the same rates. */
export function learntRanges(
  { level, leavers, priorLeavers, rates }: LearntRates,
  careers: CareerShares,
  overrides: LearntValues,
): LearntRanges {
  const own: Partial<Record<CoefficientId, Range>> = {};
  const set = (id: CoefficientId, of: (value: number) => Range) => {
    const value = overrides[id];
    if (value !== undefined) own[id] = of(value);
  };
  const inForce = (id: CoefficientId, events: number) =>
    set(id, (value) => around(value, endsOf(shapeOf([catalogue[id].range]) + events)));

  if (level.mean > 0) {
    const [low, high] = endsOf(priorLeavers + leavers);
    set("annualLeaving", (share) => [yearly(share, low), yearly(share, high)]);
  }
  for (const { id: band } of tenureBands) {
    const cells = rates.filter((cell) => cell.band === band);
    inForce(
      `tenure-${band}`,
      cells.reduce((sum, cell) => sum + cell.leavers, 0),
    );
    for (const cell of cells) inForce(`share-${cell.pattern}-${band}`, cell.leavers);
  }
  for (const { cause, leavers: counted } of careers) inForce(`career-${cause}`, counted);
  return own;
}

/** The ranges that hold in a scenario: those of the coefficients that it takes over as they were learnt. */
export const learntIn = (
  { coefficients }: Pick<Scenario, "coefficients">,
  { overrides, ranges }: { readonly overrides: LearntValues; readonly ranges: LearntRanges },
): LearntRanges =>
  Object.fromEntries(Object.entries(ranges).filter(([id]) => coefficients[id] === overrides[id as keyof Coefficients]));
