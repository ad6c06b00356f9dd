/** Requests that wait: how long, and how many people it takes to answer enough of them in time. */
import { useState } from "react";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { QueueMonth } from "../../../../shared/analysis/demand/queue-month.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";
import type { RequestQueue } from "../../../../shared/domain/request-queue.ts";
import { activityName } from "../../../explain/activity-name.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { Facts } from "../../../ui/Facts.tsx";
import { Figure } from "../../../ui/Figure.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Still } from "../../../ui/Still.tsx";
import { Why } from "../../../ui/Why.tsx";
import { QueueFields } from "./QueueFields.tsx";
import { QueueTable } from "./QueueTable.tsx";
import { overloadWords, queueFacts, queueing, queueMonths, queueOf } from "./tickets.view.ts";

type TicketsPanelProps = {
  readonly projection: Projection;
  readonly activities: readonly Activity[];
  readonly month: number;
  readonly isFrozen: boolean;
};

export function TicketsPanel({ projection, activities, month, isFrozen }: TicketsPanelProps) {
  const words = useWords();
  const { t, formats, language } = words;
  const [chosenId, choose] = useState<string>();
  const offered = queueing(activities);
  const activity = offered.find(({ id }) => id === chosenId) ?? offered[0];
  if (!activity) return undefined;
  const queue = queueOf(activity);
  const months = queueMonths(projection, activity);
  const here = months[month];
  if (!here) return undefined;
  const at = formats.month(projection.months[month]!);
  const overload = overloadWords(here, queue, words);
  const asked = projection.activities.find(({ activityId }) => activityId === activity.id)?.demandHours[month] ?? 0;
  return (
    <Panel
      title={t("capacityDemand.tickets.title")}
      note={t("capacityDemand.tickets.note", { month: at })}
      actions={
        <Select
          label={t("capacityDemand.tickets.activity")}
          hideLabel
          value={activity.id}
          options={offered.map((each) => ({ id: each.id, label: activityName(each, language) }))}
          onChange={choose}
        />
      }
    >
      <div className="demand-queue">
        <Still when={isFrozen}>
          <QueueFields key={activity.id} activity={activity} queue={queue} people={here.people} />
        </Still>
        <div className="demand-queue-figures">
          {overload !== undefined && <Banner tone="warning">{overload}</Banner>}
          <Facts
            facts={queueFacts(here, queue, words).map(({ term, value }) => ({
              term,
              value: (
                <Why
                  label={t("capacityDemand.tickets.label", { figure: term, month: at })}
                  value={<Figure text={value} />}
                >
                  <QueueWhy isUsual={activity.queue === undefined} queue={queue} />
                </Why>
              ),
            }))}
          />
          <PriceOfPromptness {...{ here, asked }} />
        </div>
      </div>
      <QueueTable
        caption={t("capacityDemand.tickets.caption", { activity: activityName(activity, language) })}
        months={projection.months}
        lines={months}
        queue={queue}
      />
    </Panel>
  );
}

/** Hours at the desk beside hours of work: what lies between them buys short waits. */
function PriceOfPromptness({ here, asked }: { readonly here: QueueMonth; readonly asked: number }) {
  const { t, formats } = useWords();
  if (here.needed === undefined || here.neededHours === undefined || here.needed.people === 0) return undefined;
  return (
    <p className="demand-quiet">
      {t("capacityDemand.tickets.cost", {
        count: here.needed.people,
        hours: formats.hours(here.neededHours),
        asked: formats.hours(asked),
      })}
    </p>
  );
}

function QueueWhy({ isUsual, queue }: { readonly isUsual: boolean; readonly queue: RequestQueue }) {
  const { t } = useWords();
  return (
    <>
      <p>{t("capacityDemand.tickets.why.lead")}</p>
      <ul className="demand-assumptions">
        <li>{t("capacityDemand.tickets.why.arrivals")}</li>
        <li>{t("capacityDemand.tickets.why.handling")}</li>
        <li>
          {queue.patienceMinutes === undefined
            ? t("capacityDemand.tickets.why.patience")
            : t("capacityDemand.tickets.why.impatience")}
        </li>
        <li>{t("capacityDemand.tickets.why.hours")}</li>
        <li>{t("capacityDemand.tickets.why.desk")}</li>
        <li>{isUsual ? t("capacityDemand.tickets.why.usual") : t("capacityDemand.tickets.why.own")}</li>
      </ul>
    </>
  );
}
