/** What makes the totals of a plan over its horizon: people, recurring revenue, cost and work left undone, from opening to closing. Means over futures. */
import { type AttritionCause, attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { addPart } from "./add-part.ts";
import { type ArrParts, noArr, watchRevenue } from "./arr-parts.ts";
import { addAsked, type AskedHours, askedHoursOf, nothingAsked } from "./asked-hours.ts";
import { type HeadcountParts, watchPositions } from "./comings-and-goings.ts";
import { type Cost, costOf, noCost, totalCost } from "./month-cost.ts";
import { openScene, walk, witnesses } from "./scene.ts";

export type TotalsWhy = {
  readonly months: number;
  readonly futures: number;
  readonly headcount: Readonly<Omit<HeadcountParts, "leaversByCause">> & {
    readonly leaversByCause: Readonly<Record<AttritionCause, number>>;
  };
  readonly arr: ArrParts;
  readonly arrBySegment: readonly (ArrParts & { readonly segmentId: string })[];
  readonly cost: Cost & { readonly totalJpy: number };
  /** Hours over all months, activity by activity: who asked, and what nobody got to. */
  readonly work: readonly (AskedHours & { readonly activityId: string })[];
};

export function explainTotals(
  baseline: Baseline,
  scenario: Scenario,
  futures = Math.min(witnesses, scenario.trials),
): TotalsWhy {
  const scene = openScene(baseline, scenario);
  const { plan, positions, holderOf } = scene;
  const part = 1 / futures;
  const people = watchPositions(scene, part);
  const revenue = watchRevenue(scene, part);
  const cost = noCost();
  const work = plan.activityIds.map(() => nothingAsked(plan.segmentIds.length));
  walk(
    scene,
    futures,
    { from: 0, to: plan.months - 1 },
    {
      onBegin() {
        people.onBegin();
        revenue.onBegin();
      },
      onWork(month) {
        people.onWork();
        revenue.onWork();
        const present = positions.map((_, slot) => holderOf(slot)).filter(({ isPresent }) => isPresent);
        addPart(cost, costOf(scene, present, month), part);
        work.forEach((sums, activity) => addAsked(sums, askedHoursOf(scene, activity), part));
      },
      onSettled: revenue.onSettled,
      onClosed: people.onClosed,
      onEnd() {
        people.onEnd();
        revenue.onEnd();
      },
    },
  );
  const arr = noArr();
  revenue.bySegment.forEach((own) => addPart(arr, own, 1));
  const { leaversByCause, ...headcount } = people.parts;
  return {
    months: plan.months,
    futures,
    headcount: {
      ...headcount,
      leaversByCause: Object.fromEntries(
        attritionCauseIds.map((cause, index) => [cause, leaversByCause[index]!]),
      ) as Record<AttritionCause, number>,
    },
    arr,
    arrBySegment: baseline.segments.map(({ id }, segment) => ({ segmentId: id, ...revenue.bySegment[segment]! })),
    cost: { ...cost, totalJpy: totalCost(cost) },
    work: baseline.activities.map(({ id }, activity) => ({ activityId: id, ...work[activity]! })),
  };
}
