/** The quieter second sentence: the best step, what it would change with its interval, and what is too close to call beside it. */
import type { StepValue } from "../../../shared/analysis/decisions/value-steps.ts";
import type { PairedDifference, Projection } from "../../../shared/analysis/projection.ts";
import { intervalOf } from "../../../shared/analysis/statistics/estimate.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { futures } from "../../../shared/i18n/futures.ts";
import type { Words } from "../../i18n/words.ts";
import { bestSteps, isSure, stepWords } from "./steps.view.ts";

/** Less than this is not worth a sentence, however sure. */
const least = { months: 0.25, people: 0.1 };

/** What is known of the next steps just now. */
export type Weighed = {
  readonly status: "waiting" | "ready" | "failed";
  /** While waiting, those of the plan before the last edit. */
  readonly values: readonly StepValue[] | undefined;
};

function rangeOf(difference: PairedDifference, formats: Words["formats"], scale: number): string {
  const { low, high } = intervalOf(difference);
  const ends = [low * scale, high * scale].sort((one, other) => one - other);
  return formats.range(formats.decimal(ends[0]!), formats.decimal(ends[1]!));
}

function effectOf(best: StepValue, step: string, { breach }: Projection, { t, formats }: Words): string {
  const { holds, heldMonths, leavers, minCoverage } = best;
  const [before, after] = [futures(t, breach.never.value), futures(t, breach.never.value + holds.mean)];
  if (isSure(holds) && after !== before) return t("overview.advice.holds", { step, before, after });
  if (isSure(heldMonths) && heldMonths.mean >= least.months) {
    const months = formats.decimal(heldMonths.mean);
    return t("overview.advice.later", { step, months, range: rangeOf(heldMonths, formats, 1) });
  }
  if (isSure(leavers) && -leavers.mean >= least.people) {
    const people = formats.decimal(-leavers.mean);
    return t("overview.advice.people", { step, people, range: rangeOf(leavers, formats, -1) });
  }
  const points = formats.decimal(minCoverage.mean * 100);
  return t("overview.advice.coverage", { step, points, range: rangeOf(minCoverage, formats, 100) });
}

export function adviceOf(
  { status, values }: Weighed,
  projection: Projection,
  baseline: Baseline,
  scenario: Scenario,
  words: Words,
): string {
  const { t } = words;
  if (status === "failed") return t("overview.advice.failed");
  if (status === "waiting") return t(values === undefined ? "overview.advice.working" : "overview.advice.before");
  const [best, second] = bestSteps(values ?? []);
  if (best === undefined) return t("overview.advice.none");
  const say = (value: StepValue) => stepWords(value, baseline, scenario.changes, words);
  const effect = effectOf(best, say(best), projection, words);
  if (second === undefined || second.place.from > 1) return effect;
  return `${effect} ${t("overview.advice.close", { other: say(second) })}`;
}
