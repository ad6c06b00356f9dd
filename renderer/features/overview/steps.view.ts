/** What to do next: candidate steps as rows that say what each changes, with the error of the comparison. */
import type { StepValue } from "../../../shared/analysis/decisions/value-steps.ts";
import type { PairedDifference, Projection } from "../../../shared/analysis/projection.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { futures } from "../../../shared/i18n/futures.ts";
import type { Words } from "../../i18n/words.ts";
import { changeWords } from "./change-words.ts";

/** What a step is judged by on screen. */
export type Measure = "holds" | "coverage" | "leavers" | "cost";

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
};

export const measures: readonly Measure[] = ["holds", "coverage", "leavers", "cost"];

export const differenceOf = ({ holds, minCoverage, leavers, costJpy }: StepValue, measure: Measure) =>
  ({ holds, coverage: minCoverage, leavers, cost: costJpy })[measure];

/** More is better for the first two, less for people leaving and for cost. */
const betterSign: Readonly<Record<Measure, 1 | -1>> = { holds: 1, coverage: 1, leavers: -1, cost: -1 };

/** A difference in the unit of its measure, always with its sign. */
export function sayDifference(measure: Measure, value: number, { t, formats }: Words): string {
  switch (measure) {
    case "holds":
    case "coverage":
      return t("overview.steps.points", { points: formats.signed(value * 100) });
    case "leavers":
      return t("overview.steps.people", { people: formats.signed(value, 1) });
    case "cost":
      return formats.signedMoney(value);
  }
}

const shown = 3;
const ninetyFive = 1.96;

/** Better than chance: the difference is further from nothing than the simulation's own error. */
export const isSure = ({ mean, standardError }: PairedDifference) => Math.abs(mean) > ninetyFive * standardError;

/** A step is worth showing when it surely removes shortfall, or surely keeps people. */
const helps = ({ shortfall, leavers, holds }: StepValue) =>
  (isSure(holds) && holds.mean > 0) ||
  (isSure(shortfall) && shortfall.mean < 0) ||
  (isSure(leavers) && leavers.mean < 0);

export const bestSteps = (values: readonly StepValue[]): StepValue[] => values.filter(helps).slice(0, shown);

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
      holds: effect(value, "holds"),
      coverage: effect(value, "coverage"),
      leavers: effect(value, "leavers"),
      cost: effect(value, "cost"),
    },
  }));
}

/** Half of the 95 % interval; empty for a difference that no luck touches. */
export function errorWords(measure: Measure, { standardError }: PairedDifference, words: Words): string {
  if (standardError === 0) return "";
  const half = sayDifference(measure, ninetyFive * standardError, words).replace(/^[+±]/u, "");
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

/** The quieter second sentence: the best step and what it would change. */
export function adviceOf(
  values: readonly StepValue[] | undefined,
  projection: Projection,
  baseline: Baseline,
  scenario: Scenario,
  words: Words,
): string {
  const { t, formats } = words;
  if (values === undefined) return t("overview.advice.working");
  const best = bestSteps(values)[0];
  if (best === undefined) return t("overview.advice.none");
  const step = stepWords(best, baseline, scenario.changes, words);
  const before = projection.breach.never.value;
  const after = futures(t, before + best.holds.mean);
  if (isSure(best.holds) && after !== futures(t, before))
    return t("overview.advice.holds", { step, before: futures(t, before), after });
  if (isSure(best.leavers) && best.leavers.mean < -0.1)
    return t("overview.advice.people", { step, people: formats.decimal(-best.leavers.mean) });
  return t("overview.advice.coverage", {
    step,
    points: formats.decimal(best.minCoverage.mean * 100),
  });
}
