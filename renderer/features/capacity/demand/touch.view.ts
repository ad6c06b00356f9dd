/** What a segment's touch model means for its hours, lever by lever. */
import type { TouchLever } from "../../../../shared/analysis/demand/touch-hours.ts";
import { touchModelIds, touchModels } from "../../../../shared/catalogue/journey.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";
import type { Change, ChangeOf } from "../../../../shared/domain/change.ts";
import type { Month } from "../../../../shared/base/month.ts";
import type { Segment } from "../../../../shared/domain/accounts.ts";
import { runsIn } from "../../../../shared/domain/lever-standing.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { activityName } from "../../../explain/activity-name.ts";
import type { Words } from "../../../i18n/words.ts";

type Around = {
  readonly segment: Segment;
  readonly activities: readonly Activity[];
  readonly scenario: Scenario;
  readonly month: Month;
};

export type LeverRow = {
  readonly id: string;
  readonly name: string;
  readonly reaches: string;
  readonly work: string;
  readonly ratio: string;
  readonly state: string;
};

export function activityNames(ids: readonly string[], activities: readonly Activity[], words: Words): string {
  if (ids.length === 0) return words.t("capacityDemand.touch.allWork");
  const named = ids.flatMap((id) => activities.filter((activity) => activity.id === id));
  return words.formats.list(named.map((activity) => activityName(activity, words.language)));
}

export function leverRows(levers: readonly TouchLever[], around: Around, words: Words): readonly LeverRow[] {
  const { t, formats, language } = words;
  const { segment, activities, scenario, month } = around;
  return levers.map(({ lever, ratio, touchModels: reached, activityIds }, index) => ({
    id: `${lever.id} ${index}`,
    name: lever.name,
    reaches:
      reached.length === touchModelIds.length
        ? t("capacityDemand.touch.allModels")
        : formats.list(reached.map((id) => touchModels[id][language])),
    work: activityNames(activityIds, activities, words),
    ratio: formats.times(ratio),
    state: !reached.includes(segment.touchModel)
      ? t("capacityDemand.touch.outOfReach")
      : runsIn(lever, scenario, month)
        ? t("capacityDemand.touch.running")
        : t("capacityDemand.touch.idle"),
  }));
}

/** Dated changes of the hours of this segment's customers, those that name no segment included. */
export const effortChanges = ({ changes }: Scenario, segmentId: string): readonly ChangeOf<"changeEffort">[] =>
  changes
    .filter((change: Change): change is ChangeOf<"changeEffort"> => change.type === "changeEffort" && change.enabled)
    .filter(({ scope: { segmentIds } }) => segmentIds.length === 0 || segmentIds.includes(segmentId))
    .toSorted((one, other) => one.month.localeCompare(other.month));
