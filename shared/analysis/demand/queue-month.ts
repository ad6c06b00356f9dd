/** A month of reactive work as a waiting line: hours tell how much work there is, not how long people wait for it. */
import type { RequestQueue } from "../../domain/request-queue.ts";
import { impatientLine } from "../manpower/erlang-a.ts";
import { type Line, offeredLoad, patientLine, type Requests, staffingFor } from "../manpower/erlang.ts";

export type QueueMonth = {
  readonly requests: number;
  readonly perOpenHour: number;
  /** People who would be busy all the time, in erlangs. */
  readonly load: number;
  /** People at the desk: as set, or as few as can keep up. */
  readonly people: number;
  /** Fewer people than the work keeps busy: the line of those who wait for as long as it takes grows without end. */
  readonly isOverloaded: boolean;
  readonly waitShare: number;
  readonly meanWaitMinutes: number;
  readonly answeredShare: number;
  /** Part that gives up; 0 where everyone waits. */
  readonly lostShare: number;
  readonly occupancy: number;
  /** The fewest people who reach the target, and the part that they answer in time. */
  readonly needed: { readonly people: number; readonly answeredShare: number } | undefined;
  /** Hours that so many people are at the desk; the rest of them is waiting for a request. */
  readonly neededHours: number | undefined;
};

/** `hours` of the work asked for in the month. */
export function queueMonth(hours: number, queue: RequestQueue): QueueMonth {
  const { handleMinutes, openHours, withinMinutes } = queue;
  const requests = (hours * 60) / handleMinutes;
  const coming: Requests = { perTime: requests / (openHours * 60), handleTime: handleMinutes };
  const load = offeredLoad(coming);
  const people = queue.people ?? fewestFor(load);
  const line = lineOf(coming, people, queue);
  const needed = neededFor(coming, queue);
  return {
    ...{ requests, load, people, needed },
    perOpenHour: requests / openHours,
    isOverloaded: load > 0 && people <= load,
    waitShare: line.waitShare,
    meanWaitMinutes: line.meanWait,
    answeredShare: line.answeredWithin(withinMinutes),
    lostShare: line.lostShare,
    occupancy: line.occupancy,
    neededHours: needed && needed.people * openHours,
  };
}

/** One more than the work keeps busy in whole: with just as many the line would never settle. */
const fewestFor = (load: number) => (load > 0 ? Math.floor(load) + 1 : 0);

function lineOf(coming: Requests, people: number, { patienceMinutes }: RequestQueue): Line & { lostShare: number } {
  if (coming.perTime === 0) return { ...patientLine(coming, people), lostShare: 0 };
  if (patienceMinutes === undefined) return { ...patientLine(coming, people), lostShare: 0 };
  return impatientLine(coming, people, patienceMinutes);
}

/** Who gives up lightens the line: with patience fewer people reach a target than without, so the search begins above and goes down. */
function neededFor(coming: Requests, queue: RequestQueue): QueueMonth["needed"] {
  const { answeredShare, withinMinutes, patienceMinutes } = queue;
  const target = { answeredShare, within: withinMinutes, maxOccupancy: 1, shrinkage: 0 };
  const patient = staffingFor(coming, target);
  if (!patient) return undefined;
  let people = patient.present;
  let reached = lineOf(coming, people, queue).answeredWithin(withinMinutes);
  if (patienceMinutes === undefined) return { people, answeredShare: reached };
  for (;;) {
    const fewer = people > 0 ? lineOf(coming, people - 1, queue).answeredWithin(withinMinutes) : 0;
    if (people === 0 || fewer < answeredShare) return { people, answeredShare: reached };
    people -= 1;
    reached = fewer;
  }
}
