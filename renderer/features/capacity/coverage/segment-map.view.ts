/** The heat map of one segment's own work: medians by activity and month. */
import type { CustomersAhead, SegmentAhead } from "../../../../shared/analysis/demand/customers-ahead.ts";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { Segment } from "../../../../shared/domain/accounts.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";
import type { CoverageMapView } from "../../../charts/CoverageMap.tsx";
import { activityName } from "../../../explain/activity-name.ts";
import type { Words } from "../../../i18n/words.ts";
import { mapCell, mapFrame } from "./coverage-map.view.ts";

export const aheadOf = (ahead: CustomersAhead | undefined, segmentId: string): SegmentAhead | undefined =>
  ahead?.segments.find((each) => each.segmentId === segmentId);

export function segmentMapView(
  { months, coverageTargetShare }: Projection,
  { work }: SegmentAhead,
  segment: Segment,
  activities: readonly Activity[],
  words: Words,
): CoverageMapView {
  const { t, formats, language } = words;
  return {
    ...mapFrame(months, words),
    caption: t("capacity.map.captionSegment", { segment: segment.name }),
    rows: work.map(({ activityId, coverage, demandHours }) => {
      const activity = activityName(activities.find(({ id }) => id === activityId) ?? { id: activityId }, language);
      const cells = months.map((each, index) => {
        const month = formats.month(each);
        if ((demandHours[index] ?? 0) > 0)
          return mapCell({ activity, month, median: coverage[index] ?? 1, target: coverageTargetShare }, words);
        return { text: "·", level: "full" as const, sentence: t("capacity.map.cellNone", { activity, month }) };
      });
      return { id: activityId, name: activity, cells };
    }),
  };
}
