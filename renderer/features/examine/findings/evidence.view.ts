/** The numbers behind a finding as people write them, each with what it is held against. */
import type { About, Evidence, Owned } from "../../../../shared/analysis/findings/finding.ts";
import { toInterval } from "../../../../shared/analysis/statistics/estimate.ts";
import { boardReviews, postSalesPayers, successMeasures } from "../../../../shared/catalogue/post-sales.ts";
import { type Metric, metrics } from "../../../../shared/catalogue/metrics.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { activityName } from "../../../explain/activity-name.ts";
import type { Words } from "../../../i18n/words.ts";

/** Whose words and names a number is told in. */
export type Telling = {
  readonly words: Words;
  readonly baseline: Baseline;
  /** A name or an alias; undefined where this role sees nobody by themselves. */
  readonly nameOf: ((memberId: string) => string) | undefined;
  /** Fewer people than this are told as that, where nobody is to be found by counting; 0 where all may be told. */
  readonly smallest: number;
};

/** Small parts keep a digit. */
const percent = (value: number, { formats }: Words) => formats.percent(value, Math.abs(value) < 0.1 ? 1 : 0);

/** A size in the unit of the number, without a word about what it means. */
export function sizeText(unit: Evidence["unit"], value: number, { words }: Pick<Telling, "words">): string {
  const { formats, t } = words;
  switch (unit) {
    case "share":
      return percent(value, words);
    case "change":
      return `${formats.signed(value * 100)}%`;
    case "elasticity":
      return formats.decimal(value, 2);
    case "months":
      return formats.duration(value);
    case "people":
    case "count":
      return formats.integer(value);
    case "yesNo":
      return t(value > 0 ? "examineFindings.yes" : "examineFindings.no");
    case "degree":
      return formats.decimal(value, 1);
  }
}

/** Answers and actions are told in their own words. */
function degreeText({ id, value }: Evidence, { words: { t, language }, baseline: { company } }: Telling): string {
  if (id === "successMeasured" && company.successMeasuredBy)
    return successMeasures[company.successMeasuredBy][language];
  if (id === "boardAsks" && company.boardAsks) return boardReviews[company.boardAsks][language];
  if (id === "paidFor" && company.postSalesPaidBy) return postSalesPayers[company.postSalesPaidBy][language];
  return t(`examineFindings.degrees.${value >= 1 ? "owned" : value > 0 ? "unowned" : "none"}`);
}

export function valueText(evidence: Evidence, telling: Telling): string {
  const { unit, value, of } = evidence;
  const { words, smallest } = telling;
  if (unit === "degree") return degreeText(evidence, telling);
  if (unit === "people" && value > 0 && value < smallest)
    return words.t("examineFindings.fewerThan", { number: words.formats.integer(smallest) });
  const text = sizeText(unit, value, telling);
  return of === undefined ? text : words.t("examineFindings.outOf", { number: text, all: words.formats.integer(of) });
}

/** Half the width of a 95 % interval; undefined where there is no chance in the number. */
export function errorText({ unit, standardError }: Evidence, { words }: Telling): string | undefined {
  if (standardError === undefined || standardError === 0) return undefined;
  const half = toInterval * standardError;
  const { formats, t } = words;
  const error =
    unit === "share" || unit === "change" ? formats.percent(half, half < 0.01 ? 2 : 1) : formats.decimal(half, 2);
  return t("examineFindings.why.errorValue", { error });
}

const metricName = (id: string, { baseline, words }: Telling): string =>
  baseline.metrics.find(({ metricId }) => metricId === id)?.name ??
  (Object.hasOwn(metrics, id) ? metrics[id as Metric].name[words.language] : id);

/** What or whom the number is about; undefined where that is nobody, or nobody to be named. */
export function aboutText({ kind, ids }: About, telling: Telling): string | undefined {
  const { words, baseline, nameOf } = telling;
  if (ids.length === 0) return undefined;
  switch (kind) {
    case "activities":
      return words.formats.list(
        ids.flatMap((id) => {
          const activity = baseline.activities.find((one) => one.id === id);
          return activity ? [activityName(activity, words.language)] : [];
        }),
      );
    case "metrics":
      return words.formats.list([...new Set(ids)].map((id) => metricName(id, telling)));
    case "workBetween":
      return words.formats.list(
        (baseline.workBetween ?? []).flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])),
      );
    case "levers":
      return words.formats.list(baseline.levers.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])));
    case "members":
      return nameOf && words.formats.list(ids.map(nameOf));
  }
}

export const dutyName = ({ kind, id }: Pick<Owned, "kind" | "id">, telling: Telling): string =>
  kind === "metric"
    ? metricName(id, telling)
    : (aboutText({ kind: kind === "activity" ? "activities" : kind, ids: [id] }, telling) ?? id);
