/** Other hours for a segment's customers from a month on, in this plan only. */
import { useState } from "react";
import type { Month } from "../../../../shared/base/month.ts";
import type { Segment } from "../../../../shared/domain/accounts.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";
import { addChanges, removeChange } from "../../../../shared/domain/edits/changes.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Still } from "../../../ui/Still.tsx";
import { newId } from "../../../workspace/new-id.ts";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { activityNames, effortChanges } from "./touch.view.ts";

type EffortChangesProps = {
  readonly segment: Segment;
  readonly scenario: Scenario;
  readonly month: Month;
  readonly activities: readonly Activity[];
};

const usualRatio = 0.8;

export function EffortChanges({ segment, scenario, month, activities }: EffortChangesProps) {
  const words = useWords();
  const { t, formats } = words;
  const edit = useEdit();
  const [ratio, setRatio] = useState(usualRatio);
  const changes = effortChanges(scenario, segment.id);
  const put = () =>
    edit(
      { key: "changeEffortInPlan", name: segment.name },
      addChanges([
        {
          ...{ id: newId("change"), month, enabled: true, tags: [], type: "changeEffort" },
          scope: { segmentIds: [segment.id], stages: [], activityIds: [], ratio },
        },
      ]),
    );
  return (
    <>
      <Still when={scenario.frozen !== undefined}>
        <div className="demand-date">
          <NumberField
            label={t("capacityDemand.touch.date", { month: formats.month(month) })}
            note={t("capacityDemand.touch.dateNote")}
            value={ratio}
            minValue={0}
            maxValue={5}
            step={0.05}
            unit="×"
            onChange={(next) => !Number.isNaN(next) && setRatio(next)}
          />
          <Button onPress={put}>{t("capacityDemand.touch.dateDo")}</Button>
        </div>
      </Still>
      {changes.length > 0 && (
        <section className="demand-changes" aria-label={t("capacityDemand.touch.changes")}>
          <h3 className="demand-small-title">{t("capacityDemand.touch.changes")}</h3>
          <ul className="demand-change-list">
            {changes.map(({ id, month: from, scope }) => (
              <li key={id} className="demand-change">
                <span>
                  {t("capacityDemand.touch.changeOf", {
                    month: formats.month(from),
                    ratio: formats.decimal(scope.ratio, 2),
                    scope:
                      scope.activityIds.length === 0
                        ? t("capacityDemand.touch.scopeAll")
                        : activityNames(scope.activityIds, activities, words),
                  })}
                </span>
                <Still when={scenario.frozen !== undefined}>
                  <Button
                    size="small"
                    tone="quiet"
                    aria-label={t("capacityDemand.touch.removeOf", { month: formats.month(from) })}
                    onPress={() => edit({ key: "dropEffortInPlan", name: segment.name }, removeChange(id))}
                  >
                    {t("capacityDemand.growth.remove")}
                  </Button>
                </Still>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
