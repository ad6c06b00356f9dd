/** What to do next: candidate steps as rows that say what each changes, with the error of the comparison. */
import type { StepValue } from "../../../shared/analysis/decisions/value-steps.ts";
import type { PairedDifference } from "../../../shared/analysis/projection.ts";
import { toInterval } from "../../../shared/analysis/statistics/estimate.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import type { Words } from "../../i18n/words.ts";
import { changeWords } from "./change-words.ts";

/** What a step is judged by on screen. */
export type Measure = "held" | "coverage" | "leavers" | "cost";

/** A difference with the half-width of its 95 % interval, and whether it helps the team. */
export type Effect = {
  readonly text: string;
  readonly error: string;
  readonly tone: "better" | "worse" | "same";
};

export type StepRow = {
  readonly id: string;
  readonly what: string;
  readonly value: StepValue;
  readonly effects: Readonly<Record<Measure, Effect>>;
  /** Luck alone could put it elsewhere in the order. */
  readonly isClose: boolean;
};

export const measures: readonly Measure[] = ["held", "coverage", "leavers", "cost"];

export const differenceOf = ({ heldMonths, minCoverage, leavers, costJpy }: StepValue, measure: Measure) =>
  ({ held: heldMonths, coverage: minCoverage, leavers, cost: costJpy })[measure];

/** More is better for the first two, less for people leaving and for cost. */
const betterSign: Readonly<Record<Measure, 1 | -1>> = { held: 1, coverage: 1, leavers: -1, cost: -1 };

/** A difference in the unit of its measure, always with its sign. */
export function sayDifference(measure: Measure, value: number, { t, formats }: Words): string {
  switch (measure) {
    case "held":
      return t("overview.steps.months", { months: formats.signed(value, 1) });
    case "coverage":
      return t("overview.steps.points", { points: formats.signed(value * 100, 1) });
    case "leavers":
      return t("overview.steps.people", { people: formats.signed(value, 1) });
    case "cost":
      return formats.signedMoney(value);
  }
}

export const mostSteps = 3;

/** What one hire costs tells what one person earns, which is not for everyone. */
export const showsMeasure = (measure: Measure, { step }: StepValue, seesMoney: boolean): boolean =>
  seesMoney || measure !== "cost" || step.changes.every(({ type }) => type !== "hire");

/** Better than chance: the difference is further from nothing than the simulation's own error. */
export const isSure = ({ mean, standardError }: PairedDifference) => Math.abs(mean) > toInterval * standardError;

/** A step is worth showing when it surely removes shortfall, or surely keeps people. */
const helps = ({ shortfall, leavers, heldMonths }: StepValue) =>
  (isSure(heldMonths) && heldMonths.mean > 0) ||
  (isSure(shortfall) && shortfall.mean < 0) ||
  (isSure(leavers) && leavers.mean < 0);

export const bestSteps = (values: readonly StepValue[]): StepValue[] => values.filter(helps).slice(0, mostSteps);

export function stepRows(
  values: readonly StepValue[],
  baseline: Baseline,
  planned: Scenario["changes"],
  words: Words,
): StepRow[] {
  const effect = (value: StepValue, measure: Measure): Effect => {
    const difference = differenceOf(value, measure);
    return {
      text: sayDifference(measure, difference.mean, words),
      error: errorWords(measure, difference, words),
      tone: !isSure(difference) ? "same" : difference.mean * betterSign[measure] > 0 ? "better" : "worse",
    };
  };
  return bestSteps(values).map((value) => ({
    id: value.step.id,
    what: stepWords(value, baseline, planned, words),
    value,
    effects: {
      held: effect(value, "held"),
      coverage: effect(value, "coverage"),
      leavers: effect(value, "leavers"),
      cost: effect(value, "cost"),
    },
    isClose: value.place.from < value.place.to,
  }));
}

/** Half of the 95 % interval; empty for a difference that no luck touches. */
export function errorWords(measure: Measure, { standardError }: PairedDifference, words: Words): string {
  if (standardError === 0) return "";
  const half = sayDifference(measure, toInterval * standardError, words).replace(/^[+±]/u, "");
  return words.t("overview.steps.plusMinus", { error: half });
}

export function stepWords({ step }: StepValue, baseline: Baseline, planned: Scenario["changes"], words: Words): string {
  const dropped = planned.filter(({ id }) => step.dropIds.includes(id));
  const parts = [
    ...step.changes.map((change) => changeWords(change, baseline, words)),
    ...dropped.map((change) => words.t("overview.steps.remove", { change: changeWords(change, baseline, words) })),
  ];
  return parts.length === 0 ? words.t("overview.steps.other") : words.formats.list(parts);
}
