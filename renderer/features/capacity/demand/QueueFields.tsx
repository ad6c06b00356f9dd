import { memo } from "react";
import type { Activity } from "../../../../shared/domain/activity.ts";
import { changeQueue } from "../../../../shared/domain/edits/accounts.ts";
import { type RequestQueue, usualQueue } from "../../../../shared/domain/request-queue.ts";
import { activityName } from "../../../explain/activity-name.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Switch } from "../../../ui/Switch.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";

type QueueFieldsProps = { readonly activity: Activity; readonly queue: RequestQueue; readonly people: number };

const percent: Intl.NumberFormatOptions = { style: "percent" };
const usualPatience = 60;

/** What Erlang's formulas ask for; facts of the work, so every plan shares them. A new projection leaves the fields in peace. */
export const QueueFields = memo(function QueueFields({ activity, queue, people }: QueueFieldsProps) {
  const { t, language } = useWords();
  const edit = useEdit();
  const set = (facts: Parameters<typeof changeQueue>[2]) =>
    edit({ key: "setQueue", name: activityName(activity, language) }, changeQueue(activity.id, usualQueue, facts));
  const minutes = t("capacityDemand.tickets.minutes");
  return (
    <div className="demand-queue-fields">
      <NumberField
        label={t("capacityDemand.tickets.handle")}
        value={queue.handleMinutes}
        minValue={1}
        maxValue={480}
        step={1}
        unit={minutes}
        onChange={(handleMinutes) => !Number.isNaN(handleMinutes) && set({ handleMinutes })}
      />
      <NumberField
        label={t("capacityDemand.tickets.open")}
        value={queue.openHours}
        minValue={1}
        maxValue={744}
        step={1}
        unit={t("capacity.inputs.hours")}
        onChange={(openHours) => !Number.isNaN(openHours) && set({ openHours })}
      />
      <NumberField
        label={t("capacityDemand.tickets.people")}
        value={people}
        minValue={0}
        maxValue={1000}
        step={1}
        note={t("capacityDemand.tickets.peopleNote")}
        onChange={(next) => !Number.isNaN(next) && next !== people && set({ people: Math.round(next) })}
      />
      <NumberField
        label={t("capacityDemand.tickets.share")}
        value={queue.answeredShare}
        minValue={0.01}
        maxValue={0.99}
        step={0.01}
        formatOptions={percent}
        onChange={(answeredShare) => !Number.isNaN(answeredShare) && set({ answeredShare })}
      />
      <NumberField
        label={t("capacityDemand.tickets.within")}
        value={queue.withinMinutes}
        minValue={0}
        maxValue={10_080}
        step={5}
        unit={minutes}
        onChange={(withinMinutes) => !Number.isNaN(withinMinutes) && set({ withinMinutes })}
      />
      <div className="demand-patience">
        <Switch
          isOn={queue.patienceMinutes !== undefined}
          onChange={(isOn) => set({ patienceMinutes: isOn ? usualPatience : undefined })}
        >
          {t("capacityDemand.tickets.patienceOn")}
        </Switch>
        {queue.patienceMinutes !== undefined && (
          <NumberField
            label={t("capacityDemand.tickets.patience")}
            value={queue.patienceMinutes}
            minValue={1}
            maxValue={10_080}
            step={5}
            unit={minutes}
            onChange={(patienceMinutes) => !Number.isNaN(patienceMinutes) && set({ patienceMinutes })}
          />
        )}
      </div>
    </div>
  );
});
