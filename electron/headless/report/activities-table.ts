import { activities, standardActivityIds } from "../../../shared/catalogue/activities.ts";
import type { Activity } from "../../../shared/domain/activity.ts";
import { type Run, type Speech, type Table, figure, words } from "./report.ts";
import { lowestIn } from "./quarters.ts";

const nameOf = (activity: Activity | undefined, id: string, language: Speech["language"]): string => {
  const standard = standardActivityIds.find((known) => known === id);
  return activity?.name ?? (standard === undefined ? id : activities[standard].name[language]);
};

/** Work that is likelier than not to miss the target in some month, worst first. */
export function activitiesTable({ baseline, projection }: Run, { t, formats, language }: Speech): Table {
  const whole = { from: 0, to: projection.months.length - 1 };
  const short = projection.activities
    .filter(({ shortProbability }) => shortProbability.some((probability) => probability > 0.5))
    .map(({ activityId, coverage }) => {
      const month = lowestIn(coverage.p50, whole);
      const activity = baseline.activities.find(({ id }) => id === activityId);
      return { name: nameOf(activity, activityId, language), month, share: coverage.p50[month]! };
    })
    .sort((a, b) => a.share - b.share);
  return {
    title: t("report.activities.title"),
    ...(short.length === 0 ? { note: t("report.activities.none") } : {}),
    columns: [
      words(t("report.activities.activity")),
      figure(t("report.activities.worst")),
      figure(t("report.activities.coverage")),
    ],
    rows: short.map(({ name, month, share }) => [
      name,
      formats.month(projection.months[month]!),
      formats.percent(share),
    ]),
  };
}
