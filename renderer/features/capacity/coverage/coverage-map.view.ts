/** The heat map: medians by activity and month, in words as well as in colour. */
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { type Month, yearOf } from "../../../../shared/base/month.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";
import { coverageLevel } from "../../../charts/coverage-level.ts";
import type { CoverageCell, CoverageMapView } from "../../../charts/CoverageMap.tsx";
import type { TableTwin } from "../../../charts/table-twin.ts";
import { activityName } from "../../../explain/activity-name.ts";
import type { Words } from "../../../i18n/words.ts";

/** Everything round the cells. */
export function mapFrame(months: readonly Month[], { t, formats }: Words) {
  const years = [...new Set(months.map(yearOf))].map((year) => {
    const ofYear = months.filter((month) => yearOf(month) === year);
    return { name: formats.year(ofYear[0]!), months: ofYear.length };
  });
  return {
    rowHead: t("capacity.map.activity"),
    years,
    months: months.map((month) => ({ short: formats.monthUnderYear(month), full: formats.month(month) })),
  };
}

type CellFacts = {
  readonly activity: string;
  readonly month: string;
  readonly median: number;
  readonly target: number;
};

export function mapCell({ activity, month, median, target }: CellFacts, { t, formats }: Words): CoverageCell {
  const level = coverageLevel(median, target);
  const told = { activity, month, coverage: formats.percent(median) };
  const isEnough = level === "full" || level === "enough";
  return {
    text: formats.integer(median * 100),
    level,
    sentence: isEnough
      ? t("capacity.map.cell", told)
      : t("capacity.map.cellShort", { ...told, points: formats.decimal((target - median) * 100) }),
  };
}

export function coverageMapView(
  { activities, months, coverageTargetShare: target }: Projection,
  baselineActivities: readonly Activity[],
  words: Words,
): CoverageMapView {
  const { t, formats, language } = words;
  return {
    ...mapFrame(months, words),
    caption: t("capacity.map.caption"),
    rows: activities.map(({ activityId, coverage }) => {
      const name = activityName(baselineActivities.find(({ id }) => id === activityId) ?? { id: activityId }, language);
      const cells = Array.from(coverage.p50, (median, index) =>
        mapCell({ activity: name, month: formats.month(months[index]!), median, target }, words),
      );
      return { id: activityId, name, cells };
    }),
  };
}

export const mapTable = ({ caption, rowHead, months, rows }: CoverageMapView): TableTwin => ({
  caption,
  head: rowHead,
  columns: months.map(({ full }) => full),
  rows: rows.map(({ name, cells }) => ({ name, cells: cells.map(({ text }) => text) })),
});
