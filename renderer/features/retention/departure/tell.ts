/** A difference between two plans in words: the figure, its error, and whether it may be nothing at all. */
import { type Compared, isClear } from "../../../../shared/analysis/retention/departure/compared.ts";
import type { Estimate } from "../../../../shared/analysis/projection.ts";
import { toInterval } from "../../../../shared/analysis/statistics/estimate.ts";
import type { Words } from "../../../i18n/words.ts";

export type Told = {
  readonly text: string;
  /** "±3.5 h": the true difference lies so near in 95 of 100 such comparisons. */
  readonly error: string;
  readonly isClear: boolean;
  readonly before?: string;
  readonly after?: string;
};

/** How a quantity is said, as it stands and as a change. */
export type Unit = {
  readonly plain: (value: number) => string;
  readonly signed: (value: number) => string;
  /** As in "±3.5 h". */
  readonly error: (value: number) => string;
};

export function unitsOf({ t, formats }: Words) {
  const hours = (text: string) => t("retentionDeparture.hoursUnit", { hours: text });
  const points = (text: string) => t("retentionDeparture.pointsUnit", { points: text });
  const months = (text: string) => t("retentionDeparture.monthsUnit", { months: text });
  const people = (text: string) => t("retentionDeparture.peopleUnit", { people: text });
  /** Small errors keep a digit that says something. */
  const exact = (value: number, digits: number) => formats.decimal(value, value < 0.05 ? digits + 1 : digits);
  const errorOf = (said: (text: string) => string, digits: number) => (value: number) =>
    `±${said(exact(value, digits))}`;
  return {
    hours: {
      plain: (value) => hours(formats.decimal(value, Math.abs(value) < 10 ? 1 : 0)),
      signed: (value) => hours(formats.signed(value, Math.abs(value) < 10 ? 1 : 0)),
      error: errorOf(hours, 1),
    },
    /** A share of coverage, or a chance: its changes are points. */
    share: {
      plain: (value) => formats.percent(value, 1),
      signed: (value) => points(formats.signed(value * 100, 1)),
      error: (value) => `±${points(exact(value * 100, 1))}`,
    },
    months: {
      plain: (value) => months(formats.decimal(value)),
      signed: (value) => months(formats.signed(value, 1)),
      error: errorOf(months, 1),
    },
    people: {
      plain: (value) => people(formats.decimal(value)),
      signed: (value) => people(formats.signed(value, 2)),
      error: errorOf(people, 2),
    },
    money: { plain: formats.money, signed: formats.signedMoney, error: (value) => `±${formats.money(value)}` },
  } as const satisfies Record<string, Unit>;
}

export const tellDifference = (difference: Estimate, unit: Unit): Told => ({
  text: unit.signed(difference.value),
  error: unit.error(toInterval * difference.standardError),
  isClear: isClear(difference),
});

export const tellCompared = ({ before, after, difference }: Compared, unit: Unit): Required<Told> => ({
  ...tellDifference(difference, unit),
  before: unit.plain(before),
  after: unit.plain(after),
});

/** Of something that is there only once they have gone. */
export const tellEstimate = (estimate: Estimate, unit: Unit): Told => ({
  ...tellDifference(estimate, unit),
  text: unit.plain(estimate.value),
});
