/** What a team costs for what it looks after, over a year of the plan: quotients of means, from any projection. */
import type { Estimate, Fan, Projection } from "../projection.ts";

/** Months from the plan's first one. */
export type Year = { readonly from: number; readonly months: number };

export type YearFinance = {
  readonly year: Year;
  /** A year's cost, and the means over the months of what it is set against. */
  readonly costJpy: Estimate;
  readonly arrJpy: Estimate;
  readonly accounts: Estimate;
  readonly people: Estimate;
  /** Cost of a year ÷ ARR. */
  readonly costPerArr: Estimate | undefined;
  /** Cost of a year ÷ accounts. */
  readonly costPerAccountJpy: Estimate | undefined;
  /** ARR ÷ people, those in their ramp included. */
  readonly arrPerPersonJpy: Estimate | undefined;
};

export const monthsAYear = 12;

export const firstYear = ({ months }: Pick<Projection, "months">): Year => ({
  from: 0,
  months: Math.min(monthsAYear, months.length),
});

/** The same as the first in a plan of a year or less. */
export const lastYear = ({ months }: Pick<Projection, "months">): Year => {
  const length = Math.min(monthsAYear, months.length);
  return { from: months.length - length, months: length };
};

/** The months of one future go together, so their errors are added: at most as large as that. */
function meanIn({ mean, meanError }: Fan, { from, months }: Year): Estimate {
  const over = (series: ArrayLike<number>) => {
    let sum = 0;
    for (let month = from; month < from + months; month++) sum += series[month]!;
    return sum / months;
  };
  return { value: over(mean), standardError: over(meanError) };
}

/** Part and whole may move against each other, so their relative errors are added: at most as large as that. */
export function quotient(part: Estimate, whole: Estimate): Estimate | undefined {
  if (whole.value <= 0) return undefined;
  const value = part.value / whole.value;
  return { value, standardError: (part.standardError + Math.abs(value) * whole.standardError) / whole.value };
}

/** A shorter plan is counted up to a year. */
export function yearFinance(
  projection: Pick<Projection, "costPerMonthJpy" | "arrJpy" | "accounts" | "headcount">,
  year: Year,
): YearFinance {
  const monthly = meanIn(projection.costPerMonthJpy, year);
  const costJpy = { value: monthly.value * monthsAYear, standardError: monthly.standardError * monthsAYear };
  const arrJpy = meanIn(projection.arrJpy, year);
  const accounts = meanIn(projection.accounts, year);
  const people = meanIn(projection.headcount, year);
  return {
    ...{ year, costJpy, arrJpy, accounts, people },
    costPerArr: quotient(costJpy, arrJpy),
    costPerAccountJpy: quotient(costJpy, accounts),
    arrPerPersonJpy: quotient(arrJpy, people),
  };
}

/** Of the twelve months that end with a month: what stayed, what existing customers added, and both. Net = gross + expansion. */
export type Retention = { readonly gross: Estimate; readonly expansion: Estimate; readonly net: Estimate };

export function retentionIn(
  { grossRetention, netRetention }: Pick<Projection, "grossRetention" | "netRetention">,
  month: number,
): Retention {
  const at = ({ mean, meanError }: Fan) => ({ value: mean[month]!, standardError: meanError[month]! });
  const [gross, net] = [at(grossRetention), at(netRetention)];
  return {
    gross,
    expansion: { value: net.value - gross.value, standardError: net.standardError + gross.standardError },
    net,
  };
}
