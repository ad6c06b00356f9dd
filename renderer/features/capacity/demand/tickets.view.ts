/** The waiting line of one kind of work in words: its figures in a month, and month by month. */
import { type QueueMonth, queueMonth } from "../../../../shared/analysis/demand/queue-month.ts";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";
import { type RequestQueue, usualQueue } from "../../../../shared/domain/request-queue.ts";
import type { Words } from "../../../i18n/words.ts";

/** Work that customers start: what the team has described as a queue first, then the catalogue's reactive work, then the most routine. */
export function queueing(activities: readonly Activity[]): readonly Activity[] {
  const weight = ({ id, queue, routineShare }: Activity) =>
    (queue ? 4 : 0) + (id === "reactive" ? 2 : 0) + routineShare;
  return activities
    .filter(({ customerFacing, queue }) => customerFacing || queue !== undefined)
    .toSorted((one, other) => weight(other) - weight(one));
}

export const queueOf = ({ queue }: Activity): RequestQueue => queue ?? usualQueue;

/** Mean hours of the work asked for, month by month, as waiting lines. */
export function queueMonths({ activities }: Projection, activity: Activity): readonly QueueMonth[] {
  const projected = activities.find(({ activityId }) => activityId === activity.id);
  return Array.from(projected?.demandHours ?? [], (hours) => queueMonth(hours, queueOf(activity)));
}

const msOfMinute = 60_000;
/** Shorter than anybody notices. */
const noticeable = 1 / 60;

export function waitWords(minutes: number, { t, formats }: Words): string {
  if (!Number.isFinite(minutes)) return t("capacityDemand.tickets.endless");
  return minutes < noticeable ? t("capacityDemand.tickets.noWait") : formats.waiting(minutes * msOfMinute);
}

const shareWords = (share: number, { formats }: Words) => formats.percent(share, share > 0 && share < 0.1 ? 1 : 0);

export type QueueFact = { readonly id: string; readonly term: string; readonly value: string };

/** Without a steady state nothing is said of waits: any number would be made up. */
export function queueFacts(month: QueueMonth, queue: RequestQueue, words: Words): readonly QueueFact[] {
  const { t, formats } = words;
  const within = formats.waiting(queue.withinMinutes * msOfMinute);
  const settles = !month.isOverloaded || queue.patienceMinutes !== undefined;
  return [
    { id: "requests", term: t("capacityDemand.tickets.requests"), value: formats.integer(month.requests) },
    { id: "perHour", term: t("capacityDemand.tickets.perHour"), value: formats.decimal(month.perOpenHour) },
    {
      id: "load",
      term: t("capacityDemand.tickets.load"),
      value: t("capacityDemand.tickets.loadValue", { number: formats.decimal(month.load, 2) }),
    },
    ...(settles
      ? [
          { id: "wait", term: t("capacityDemand.tickets.wait"), value: shareWords(month.waitShare, words) },
          {
            id: "meanWait",
            term: t("capacityDemand.tickets.meanWait"),
            value: waitWords(month.meanWaitMinutes, words),
          },
          {
            id: "answered",
            term: t("capacityDemand.tickets.answered", { within }),
            value: shareWords(month.answeredShare, words),
          },
          ...(queue.patienceMinutes === undefined
            ? []
            : [{ id: "lost", term: t("capacityDemand.tickets.lost"), value: shareWords(month.lostShare, words) }]),
          { id: "occupancy", term: t("capacityDemand.tickets.occupancy"), value: shareWords(month.occupancy, words) },
        ]
      : []),
    { id: "needed", term: neededTerm(queue, words), value: neededWords(month, words) },
  ];
}

const neededTerm = ({ answeredShare, withinMinutes }: RequestQueue, { t, formats }: Words) =>
  t("capacityDemand.tickets.needed", {
    target: formats.percent(answeredShare),
    within: formats.waiting(withinMinutes * msOfMinute),
  });

const neededWords = ({ needed }: QueueMonth, words: Words) =>
  needed === undefined
    ? words.t("capacityDemand.tickets.neededNone")
    : words.t("capacityDemand.tickets.neededAnd", {
        people: words.formats.integer(needed.people),
        reached: shareWords(needed.answeredShare, words),
      });

/** Said only where there are too few people for the work. */
export function overloadWords(month: QueueMonth, queue: RequestQueue, words: Words): string | undefined {
  if (!month.isOverloaded) return undefined;
  const { t, formats } = words;
  const people = formats.integer(month.people);
  return queue.patienceMinutes === undefined
    ? t("capacityDemand.tickets.overload", { people, load: formats.decimal(month.load, 2) })
    : t("capacityDemand.tickets.overloadPatient", { people, lost: shareWords(month.lostShare, words) });
}
