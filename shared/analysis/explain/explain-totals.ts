/** What makes the totals of a plan over its horizon: people, recurring revenue, cost and work left undone, from opening to closing. Means over futures. */
import { type AttritionCause, attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { type ArrParts, noArr, watchRevenue } from "./arr-parts.ts";
import { totalsAssumptions } from "./assumptions.ts";
import { type AskedHours, addAsked, askedHoursOf, meanAsked, nothingAsked } from "./asked-hours.ts";
import { type HeadcountParts, watchPositions } from "./comings-and-goings.ts";
import { type Cost, costOf, noCost, totalCost } from "./month-cost.ts";
import { openScene, walk, witnesses } from "./scene.ts";
import { add, meanOf } from "./sums.ts";

export type TotalsWhy = {
  readonly months: number;
  readonly futures: number;
  readonly headcount: HeadcountParts & {
    readonly leaversByCause: Readonly<Record<AttritionCause, number>>;
  };
  readonly arr: ArrParts;
  readonly arrBySegment: readonly (ArrParts & { readonly segmentId: string })[];
  readonly cost: Cost & { readonly totalJpy: number };
  /** Hours over all months, activity by activity: who asked, and what nobody got to. */
  readonly work: readonly (AskedHours & { readonly activityId: string })[];
  /** Coefficients behind the parts of these names. */
  readonly assumptions: typeof totalsAssumptions;
};

export function explainTotals(
  baseline: Baseline,
  scenario: Scenario,
  futures = Math.min(witnesses, scenario.trials),
): TotalsWhy {
  const scene = openScene(baseline, scenario);
  const { plan, positions, holderOf } = scene;
  const people = watchPositions(scene);
  const revenue = watchRevenue(scene);
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
        add(cost, costOf(scene, present, month));
        work.forEach((sums, activity) => addAsked(sums, askedHoursOf(scene, activity)));
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
  for (const own of revenue.bySegment) add(arr, own);
  const costs = meanOf(cost, futures);
  const leavers = attritionCauseIds.map((cause, index) => [cause, people.leaversByCause[index]! / futures]);
  return {
    months: plan.months,
    futures,
    assumptions: totalsAssumptions,
    headcount: {
      ...meanOf(people.parts, futures),
      leaversByCause: Object.fromEntries(leavers) as Record<AttritionCause, number>,
    },
    arr: meanOf(arr, futures),
    arrBySegment: baseline.segments.map(({ id }, segment) => ({
      segmentId: id,
      ...meanOf(revenue.bySegment[segment]!, futures),
    })),
    cost: { ...costs, totalJpy: totalCost(costs) },
    work: baseline.activities.map(({ id }, activity) => ({ activityId: id, ...meanAsked(work[activity]!, futures) })),
  };
}
