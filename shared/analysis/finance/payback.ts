/** How long until what a hire keeps has paid for the hire: the plan with it less the plan, future by future on the same luck. */
import type { Estimate, Series } from "../projection.ts";
import { meanOf, toInterval } from "../statistics/estimate.ts";
import { type Money, monthlyRevenue } from "./money.ts";

export type Payback = {
  /** Months from the plan's first one until the sum of revenue kept stays above the sum of costs; undefined within no such time. */
  readonly months: number | undefined;
  /** Between which of them it lies in 95 of 100 such simulations; undefined is beyond the horizon. */
  readonly soonest: number | undefined;
  readonly latest: number | undefined;
  /** Summed up to each month. */
  readonly keptJpy: Series;
  readonly costJpy: Series;
  readonly netJpy: Series;
  readonly netError: Series;
  readonly atEnd: {
    /** More ARR in the last month. */
    readonly arrJpy: Estimate;
    /** Summed over all months. */
    readonly keptJpy: Estimate;
    readonly costJpy: Estimate;
    readonly netJpy: Estimate;
  };
};

/** How many months it takes until a sum is below nothing for the last time; undefined where it ends there. */
export function monthsUntilPaid(net: readonly number[] | Series): number | undefined {
  let last = -1;
  net.forEach((jpy, month) => {
    if (jpy < 0) last = month;
  });
  if (last === net.length - 1 && last >= 0) return undefined;
  return last === -1 ? 0 : last + 2;
}

/** Both must share seed and trials. */
export function paybackOf(withIt: Money, withoutIt: Money): Payback {
  const { trials, months } = withIt;
  const series = () => new Float64Array(months);
  const [keptJpy, costJpy, netJpy, netError] = [series(), series(), series(), series()];
  const kept = new Float64Array(trials);
  const cost = new Float64Array(trials);
  for (let month = 0; month < months; month++) {
    for (let trial = 0; trial < trials; trial++) {
      kept[trial]! += monthlyRevenue(withIt.arrJpy(month, trial) - withoutIt.arrJpy(month, trial));
      cost[trial]! += withIt.costJpy(month, trial) - withoutIt.costJpy(month, trial);
    }
    const net = meanOf(trials, (trial) => kept[trial]! - cost[trial]!);
    keptJpy[month] = meanOf(trials, (trial) => kept[trial]!).value;
    costJpy[month] = meanOf(trials, (trial) => cost[trial]!).value;
    netJpy[month] = net.value;
    netError[month] = net.standardError;
  }
  const shifted = (by: number) => netJpy.map((net, month) => net + by * toInterval * netError[month]!);
  return {
    months: monthsUntilPaid(netJpy),
    soonest: monthsUntilPaid(shifted(1)),
    latest: monthsUntilPaid(shifted(-1)),
    ...{ keptJpy, costJpy, netJpy, netError },
    atEnd: {
      arrJpy: meanOf(trials, (trial) => withIt.arrJpy(months - 1, trial) - withoutIt.arrJpy(months - 1, trial)),
      keptJpy: meanOf(trials, (trial) => kept[trial]!),
      costJpy: meanOf(trials, (trial) => cost[trial]!),
      netJpy: meanOf(trials, (trial) => kept[trial]! - cost[trial]!),
    },
  };
}
