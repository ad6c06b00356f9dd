/** The heat map: medians by activity and month, in words as well as in colour. */
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { yearOf } from "../../../../shared/base/month.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";
import { coverageLevel } from "../../../charts/coverage-level.ts";
import type { CoverageMapView } from "../../../charts/CoverageMap.tsx";
import { activityName } from "../../../explain/activity-name.ts";
import type { Words } from "../../../i18n/words.ts";

export function coverageMapView(
  { activities, months, coverageTargetShare: target }: Projection,
  baselineActivities: readonly Activity[],
  { t, formats, language }: Words,
): CoverageMapView {
  const names = months.map((month) => formats.month(month));
  const years = [...new Set(months.map(yearOf))].map((year) => {
    const ofYear = months.filter((month) => yearOf(month) === year);
    return { name: formats.year(ofYear[0]!), months: ofYear.length };
  });
  return {
    caption: t("capacity.map.caption"),
    rowHead: t("capacity.map.activity"),
    years,
    months: months.map((month, index) => ({ short: formats.monthUnderYear(month), full: names[index]! })),
    rows: activities.map(({ activityId, coverage }) => {
      const name = activityName(baselineActivities.find(({ id }) => id === activityId) ?? { id: activityId }, language);
      const cells = Array.from(coverage.p50, (median, index) => {
        const level = coverageLevel(median, target);
        const told = { activity: name, month: names[index]!, coverage: formats.percent(median) };
        const isEnough = level === "full" || level === "enough";
        return {
          text: formats.integer(median * 100),
          level,
          sentence: isEnough
            ? t("capacity.map.cell", told)
            : t("capacity.map.cellShort", { ...told, points: formats.decimal((target - median) * 100) }),
        };
      });
      return { id: activityId, name, cells };
    }),
  };
}
