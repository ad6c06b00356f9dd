/** What the hours of the opening year go to. */
import type { Activity } from "../../domain/activity.ts";
import type { Examined } from "./examined.ts";
import { sumIn } from "./growth.ts";

/** Repetition with customers, whatever a team calls it. */
const repetitive = 0.6;

export const isReactive = ({ id, customerFacing, routineShare }: Activity): boolean =>
  id === "reactive" || (customerFacing && routineShare >= repetitive);

/** Work on the customer's outcome and on growing with them. */
export const isForValue = ({ id, purpose }: Activity): boolean =>
  purpose === "expansion" || id === "valueReview" || id === "renewal";

/** Of the hours that get done; undefined where none do. */
export function doneShare(
  { baseline, projection, opening }: Examined,
  fits: (activity: Activity) => boolean,
): number | undefined {
  const doneBy = new Map(projection.activities.map((one) => [one.activityId, sumIn(one.deliveredHours, opening)]));
  const sum = (activities: readonly Activity[]) => activities.reduce((all, { id }) => all + (doneBy.get(id) ?? 0), 0);
  const all = sum(baseline.activities);
  return all > 0 ? sum(baseline.activities.filter(fits)) / all : undefined;
}

/** How much of the work asked for gets done over some months; undefined where nothing is asked for. */
export function doneOf(
  { baseline, projection }: Examined,
  fits: (activity: Activity) => boolean,
  year: Examined["opening"],
): number | undefined {
  const wanted = new Set(baseline.activities.filter(fits).map(({ id }) => id));
  const own = projection.activities.filter(({ activityId }) => wanted.has(activityId));
  const asked = own.reduce((all, { demandHours }) => all + sumIn(demandHours, year), 0);
  const done = own.reduce((all, { deliveredHours }) => all + sumIn(deliveredHours, year), 0);
  return asked > 0 ? Math.min(1, done / asked) : undefined;
}
