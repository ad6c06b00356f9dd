/** Why coverage is what it is in a month, for all work or for one activity. */
import { memberTypeIds } from "../../shared/catalogue/member-types.ts";
import { activityName } from "./activity-name.ts";
import type { Evidence, Explanation, Row } from "./explanation.ts";
import { futures } from "../../shared/i18n/futures.ts";
import { errorOfMedian } from "./simulation-error.ts";

const shown = 4;
/** Hours below this are rounding, not a gap. */
const noticeableHours = 0.5;

export function explainCoverage(evidence: Evidence, month: number): Explanation {
  const { projection, words } = evidence;
  const { t, formats } = words;
  const { coverage, demandHours, supplyHours, shortProbability, months, coverageTargetShare } = projection;
  const at = formats.month(months[month]!);
  const delivered = projection.activities.reduce((sum, activity) => sum + activity.deliveredHours[month]!, 0);
  const gaps = biggestGaps(evidence, month);
  return {
    label: t("explain.coverage.label", { month: at }),
    meaning: t("explain.coverage.meaning", { month: at, median: formats.percent(coverage.p50[month]!) }),
    inputs: [
      { term: t("explain.coverage.demand"), value: formats.hours(demandHours.mean[month]!) },
      { term: t("explain.coverage.supply"), value: formats.hours(supplyHours.mean[month]!) },
      { term: t("explain.coverage.delivered"), value: formats.hours(delivered) },
      { term: t("explain.coverage.rampedFte"), value: formats.decimal(projection.rampedFte.mean[month]!) },
      { term: t("explain.coverage.accounts"), value: formats.integer(projection.accounts.mean[month]!) },
      { term: t("explain.coverage.range"), value: rangeOf(coverage.p5[month]!, coverage.p95[month]!, evidence) },
      {
        term: t("explain.coverage.short", { target: formats.percent(coverageTargetShare) }),
        value: futures(t, shortProbability[month]!),
      },
    ],
    drivers: gaps.length > 0 ? gaps : [{ term: t("explain.coverage.noGap"), value: "" }],
    coefficientIds: ["rampMonths", "leadTimeMonths", "spanHours"],
    error: errorOfMedian(evidence, coverage.p5[month]!, coverage.p95[month]!, (share) => formats.percent(share, 1)),
  };
}

export function explainActivity(evidence: Evidence, activityId: string, month: number): Explanation | undefined {
  const { projection, workspace, words } = evidence;
  const { t, formats, language } = words;
  const projected = projection.activities.find((each) => each.activityId === activityId);
  const activity = workspace.baseline.activities.find(({ id }) => id === activityId);
  if (!projected || !activity) return undefined;
  const { coverage, demandHours, deliveredHours, shortProbability } = projected;
  const at = formats.month(projection.months[month]!);
  const name = activityName(activity, language);
  return {
    label: t("explain.coverage.labelActivity", { activity: name, month: at }),
    meaning: t("explain.coverage.meaningActivity", {
      activity: name,
      month: at,
      median: formats.percent(coverage.p50[month]!),
    }),
    inputs: [
      { term: t("explain.coverage.demand"), value: formats.hours(demandHours[month]!) },
      { term: t("explain.coverage.delivered"), value: formats.hours(deliveredHours[month]!) },
      { term: t("explain.coverage.range"), value: rangeOf(coverage.p5[month]!, coverage.p95[month]!, evidence) },
      {
        term: t("explain.coverage.short", { target: formats.percent(projection.coverageTargetShare) }),
        value: futures(t, shortProbability[month]!),
      },
    ],
    drivers: [
      { term: t("explain.coverage.priority"), value: formats.decimal(activity.priority) },
      ...memberTypeIds.map((type) => ({
        term: t("explain.coverage.affinity", { type: words.typeName(type) }),
        value: formats.decimal(activity.affinity[type], 2),
      })),
    ],
    error: errorOfMedian(evidence, coverage.p5[month]!, coverage.p95[month]!, (share) => formats.percent(share, 1)),
  };
}

/** Where most hours are missing, most first. */
function biggestGaps({ projection, workspace, words }: Evidence, month: number): Row[] {
  return projection.activities
    .map(({ activityId, demandHours, deliveredHours }) => ({
      activityId,
      missing: demandHours[month]! - deliveredHours[month]!,
    }))
    .filter(({ missing }) => missing >= noticeableHours)
    .sort((a, b) => b.missing - a.missing)
    .slice(0, shown)
    .map(({ activityId, missing }) => {
      const activity = workspace.baseline.activities.find(({ id }) => id === activityId) ?? { id: activityId };
      return {
        term: activityName(activity, words.language),
        value: words.t("explain.coverage.gap", { hours: words.formats.hours(missing) }),
      };
    });
}

const rangeOf = (low: number, high: number, { words: { formats } }: Evidence) =>
  formats.range(formats.percent(low), formats.percent(high));
