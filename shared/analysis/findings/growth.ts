/** How quantities of a plan grow from its beginning to its end, with errors. */
import type { Estimate, Fan, Series } from "../projection.ts";
import { type Year, quotient } from "../finance/year-finance.ts";

const endsOf = ({ mean, meanError }: Fan) => {
  const last = mean.length - 1;
  return { from: mean[0]!, to: mean[last]!, fromError: meanError[0]!, toError: meanError[last]! };
};

/** Change from the first month to the last, as a part of the first: 0.2 is a fifth more. */
export function changeOf(fan: Fan): Estimate | undefined {
  const { from, to, fromError, toError } = endsOf(fan);
  const grown = quotient({ value: to, standardError: toError }, { value: from, standardError: fromError });
  return grown && { ...grown, value: grown.value - 1 };
}

/** Change of one mean to another, as a part of the first. */
export function relativeChange(from: Estimate | undefined, to: Estimate | undefined): Estimate | undefined {
  const grown = from && to && quotient(to, from);
  return grown && { ...grown, value: grown.value - 1 };
}

/** Below this the one that is divided by says nothing about growth. */
const leastGrowth = 0.1;

/** By how many per cent the one grows where the other grows by one; undefined where the other grows by less than a tenth. */
export function elasticity(of: Fan, to: Fan): Estimate | undefined {
  const [one, other] = [endsOf(of), endsOf(to)];
  if (one.from <= 0 || one.to <= 0 || other.from <= 0 || other.to < other.from * (1 + leastGrowth)) return undefined;
  const grown = Math.log(other.to / other.from);
  const value = Math.log(one.to / one.from) / grown;
  // First order in the errors of the four means, taken as going together: at most as large as that.
  const relative = ({ from, to: end, fromError, toError }: typeof one) => fromError / from + toError / end;
  return { value, standardError: (relative(one) + Math.abs(value) * relative(other)) / grown };
}

export function sumIn(series: Series, { from, months }: Year): number {
  let sum = 0;
  for (let month = from; month < from + months; month++) sum += series[month] ?? 0;
  return sum;
}

/** Mean over some months. The months of one future go together, so their errors are added. */
export const meanIn = ({ mean, meanError }: Fan, year: Year): Estimate => ({
  value: sumIn(mean, year) / year.months,
  standardError: sumIn(meanError, year) / year.months,
});
