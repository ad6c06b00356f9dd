/** Customers: how many will come, in the facts or in one plan only, and how their requests wait. */
import type { Growth } from "../accounts.ts";
import { growthChangeAt } from "../growth-standing.ts";
import type { RequestQueue } from "../request-queue.ts";
import { activeScenario } from "../workspace.ts";
import type { At } from "./at-month.ts";
import { changeSegment } from "./baseline.ts";
import { addChanges } from "./changes.ts";
import { copyOf, type Recipe } from "./recipe.ts";

const most = 10_000;
const steepest = 0.5;
/** Finer than anybody draws. */
const rounded = (value: number) => Math.round(value * 100) / 100;
const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Held within what a file may say; an empty series is none. */
function growthWithin({ newPerMonth, monthlyGrowth, series }: Growth): Growth {
  return {
    newPerMonth: within(newPerMonth, 0, most),
    monthlyGrowth: within(monthlyGrowth, -steepest, steepest),
    ...(series !== undefined &&
      series.length > 0 && { series: series.slice(0, 120).map((value) => rounded(within(value, 0, most))) }),
  };
}

/** For every plan that follows the facts. */
export const setGrowthOf = (segmentId: string, growth: Growth): Recipe =>
  changeSegment(segmentId, { growth: growthWithin(growth) });

/** In the plan on screen only, from a month on: the change that is dated there already takes the new growth. */
export const setGrowthFrom =
  ({ month, newId }: At, segmentId: string, growth: Growth): Recipe =>
  (draft) => {
    const standing = growthChangeAt(activeScenario(draft), segmentId, month);
    addChanges([
      {
        ...(standing ? copyOf(standing) : { id: newId, month, tags: [] as string[] }),
        enabled: true,
        type: "changeGrowth",
        segmentId,
        growth: growthWithin(growth),
      },
    ])(draft);
  };

type QueueFacts = { readonly [Fact in keyof RequestQueue]?: RequestQueue[Fact] | undefined };

/** `from` is what counted so far, for work whose requests were never described; a fact set to undefined is taken away. */
export const changeQueue =
  (activityId: string, from: RequestQueue, facts: QueueFacts): Recipe =>
  ({ baseline }) => {
    const activity = baseline.activities.find(({ id }) => id === activityId);
    if (!activity) return;
    const queue = { ...copyOf(from), ...activity.queue };
    for (const [name, value] of Object.entries(facts)) {
      if (value === undefined) Reflect.deleteProperty(queue, name);
      else Object.assign(queue, { [name]: value });
    }
    activity.queue = queue;
  };
