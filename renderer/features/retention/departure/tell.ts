/** A difference between two plans in words: the figure, the range that goes with it, and whether it may be nothing at all. */
import { type Compared, isClear } from "../../../../shared/analysis/retention/departure/compared.ts";
import type { Estimate } from "../../../../shared/analysis/projection.ts";
import { toInterval } from "../../../../shared/analysis/statistics/estimate.ts";
import type { Words } from "../../../i18n/words.ts";

export type Told = {
  readonly text: string;
  /** Holds the true difference in 95 of 100 such comparisons. */
  readonly range: string;
  readonly isClear: boolean;
  readonly before?: string;
  readonly after?: string;
};

/** How a quantity is said, as it stands and as a change. */
export type Unit = { readonly plain: (value: number) => string; readonly signed: (value: number) => string };

export function unitsOf({ t, formats }: Words) {
  const hours = (text: string) => t("retentionDeparture.hoursUnit", { hours: text });
  const points = (text: string) => t("retentionDeparture.pointsUnit", { points: text });
  const months = (text: string) => t("retentionDeparture.monthsUnit", { months: text });
  const people = (text: string) => t("retentionDeparture.peopleUnit", { people: text });
  return {
    hours: {
      plain: (value) => hours(formats.decimal(value, Math.abs(value) < 10 ? 1 : 0)),
      signed: (value) => hours(formats.signed(value, Math.abs(value) < 10 ? 1 : 0)),
    },
    /** A share of coverage, or a chance: its changes are points. */
    share: {
      plain: (value) => formats.percent(value, 1),
      signed: (value) => points(formats.signed(value * 100, 1)),
    },
    months: {
      plain: (value) => months(formats.decimal(value)),
      signed: (value) => months(formats.signed(value, 1)),
    },
    people: {
      plain: (value) => people(formats.decimal(value)),
      signed: (value) => people(formats.signed(value, 2)),
    },
    money: { plain: formats.money, signed: formats.signedMoney },
  } as const satisfies Record<string, Unit>;
}

const endsOf = ({ value, standardError }: Estimate) =>
  [value - toInterval * standardError, value + toInterval * standardError] as const;

export function tellDifference(difference: Estimate, unit: Unit, { formats }: Words): Told {
  const [low, high] = endsOf(difference);
  return {
    text: unit.signed(difference.value),
    range: formats.range(unit.signed(low), unit.signed(high)),
    isClear: isClear(difference),
  };
}

export const tellCompared = ({ before, after, difference }: Compared, unit: Unit, words: Words): Told => ({
  ...tellDifference(difference, unit, words),
  before: unit.plain(before),
  after: unit.plain(after),
});

/** Of something that is there only once they have gone. */
export function tellEstimate(estimate: Estimate, unit: Unit, { formats }: Words): Told {
  const [low, high] = endsOf(estimate);
  return {
    text: unit.plain(estimate.value),
    range: formats.range(unit.plain(Math.max(0, low)), unit.plain(high)),
    isClear: isClear(estimate),
  };
}
