/**
 * What the model would have said each quarter, knowing only what had happened before it and who was there, against who left.
 * Expected leavers are the sum of hazards over the months people were at risk, the compensator of the count: observed minus
 * expected has mean zero under the model (Andersen and others 1993, II.4).
 */
import { addMonths, type Month, monthOfYear, monthsBetween } from "../../base/month.ts";
import { tenureBands } from "../../catalogue/coefficient-tenure.ts";
import type { Coefficients } from "../../catalogue/coefficients.ts";
import { logGamma } from "./gamma-distribution.ts";
import { learntHazards } from "./learnt-rates.ts";
import { occurrenceExposure } from "./occurrence-exposure.ts";
import { poissonRange } from "./poisson-range.ts";
import { type LeftFor, type TeamHistory, type TeamSpell, within } from "./team-history.ts";

export type Forecast = { readonly expected: number; readonly low: number; readonly high: number };

export type BacktestQuarter = {
  readonly from: Month;
  /** Fewer than three where the records begin or end within the quarter. */
  readonly months: number;
  readonly personMonths: number;
  readonly observed: number;
  readonly byDefaults: Forecast;
  /** With the rates learnt from everything before this quarter. */
  readonly byHistory: Forecast;
};

export type Backtest = {
  readonly quarters: readonly BacktestQuarter[];
  /** Quarters in which the observed number lay outside the range; about one in twenty would by chance. */
  readonly outside: number;
  /** By how much history told the leavers better than the defaults, in units of log probability; below 0: worse. */
  readonly gain: number;
};

type Quarter = { readonly from: Month; readonly to: Month };

function quartersBetween(since: Month, until: Month): Quarter[] {
  const quarters: Quarter[] = [];
  for (let from = since; from <= until;) {
    const lastOfQuarter = addMonths(from, 2 - ((monthOfYear(from) - 1) % 3));
    quarters.push({ from, to: lastOfQuarter < until ? lastOfQuarter : until });
    from = addMonths(lastOfQuarter, 1);
  }
  return quarters;
}

const forecastOf = (expected: number): Forecast => ({ expected, ...poissonRange(expected) });

const logProbability = (count: number, mean: number) =>
  mean > 0 ? count * Math.log(mean) - mean - logGamma(count + 1) : count > 0 ? -Infinity : 0;

const ownDecision = (cause: LeftFor | undefined) => cause !== undefined && cause !== "companyDecision";

export function backtest({ since, until, spells }: TeamHistory, values: Coefficients): Backtest {
  if (since === undefined) return { quarters: [], outside: 0, gain: 0 };
  const fromMonths = tenureBands.map(({ fromMonth }) => fromMonth);
  const nothingYet = learntHazards([], values);
  const quarters = quartersBetween(since, until).map(({ from, to }): BacktestQuarter => {
    const seen = within(spells, from, to);
    const bands = occurrenceExposure<LeftFor, TeamSpell>(seen, fromMonths, ({ typeRatio }) => typeRatio);
    const expectedBy = (rates: readonly number[]) =>
      bands.reduce((sum, { exposure }, band) => sum + exposure * rates[band]!, 0);
    const before = from === since ? [] : within(spells, since, addMonths(from, -1));
    return {
      from,
      months: monthsBetween(from, to) + 1,
      personMonths: bands.reduce((sum, { personMonths }) => sum + personMonths, 0),
      observed: seen.filter(({ cause }) => ownDecision(cause)).length,
      byDefaults: forecastOf(expectedBy(nothingYet)),
      byHistory: forecastOf(expectedBy(learntHazards(before, values))),
    };
  });
  return {
    quarters,
    outside: quarters.filter(({ observed, byHistory: { low, high } }) => observed < low || observed > high).length,
    gain: quarters.reduce(
      (sum, { observed, byHistory, byDefaults }) =>
        sum + logProbability(observed, byHistory.expected) - logProbability(observed, byDefaults.expected),
      0,
    ),
  };
}
