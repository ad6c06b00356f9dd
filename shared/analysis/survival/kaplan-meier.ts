/**
 * How long people stay, whatever ends it. Kaplan and Meier, JASA 53 (1958); variance by Greenwood (1926); bands of 95 % as in
 * Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data, section 1.4. People who were hired before the
 * records begin count from the tenure at which they came into sight.
 */
import { riskTable } from "./risk-table.ts";
import type { Spell } from "./spell.ts";

/** The 97.5 % point of the standard normal distribution. */
export const z95 = 1.959963984540054;

/** On which scale the band is symmetric: log-log stays within 0 and 1 and serves small teams best. */
export type BandScale = "plain" | "log" | "log-log";

export type SurvivalStep = {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  /** The share still there just after `time`. */
  readonly survival: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
  /** Nelson–Aalen: the sum of events ÷ at risk. */
  readonly cumulativeHazard: number;
};

export function kaplanMeier(spells: readonly Spell[], scale: BandScale = "log-log"): SurvivalStep[] {
  let survival = 1;
  let greenwood = 0;
  let cumulativeHazard = 0;
  let band = { standardError: 0, low: 1, high: 1 };
  return riskTable(spells).map(({ time, atRisk, events }): SurvivalStep => {
    survival *= 1 - events / atRisk;
    cumulativeHazard += events / atRisk;
    // Once nobody is left Greenwood's sum is infinite: what was known just before stays the band's upper end.
    if (survival === 0) band = { ...band, low: 0 };
    else {
      greenwood += events / (atRisk * (atRisk - events));
      band = bandOf(survival, Math.sqrt(greenwood), scale);
    }
    return { time, atRisk, events, survival, ...band, cumulativeHazard };
  });
}

/** `relative` is the standard error of log S, that is SE(S) ÷ S. */
function bandOf(survival: number, relative: number, scale: BandScale) {
  const standardError = survival * relative;
  const within = (value: number) => Math.min(1, Math.max(0, value));
  if (standardError === 0) return { standardError, low: survival, high: survival };
  switch (scale) {
    case "plain":
      return {
        standardError,
        low: within(survival - z95 * standardError),
        high: within(survival + z95 * standardError),
      };
    case "log":
      return {
        standardError,
        low: within(survival * Math.exp(-z95 * relative)),
        high: within(survival * Math.exp(z95 * relative)),
      };
    case "log-log": {
      const spread = (z95 * relative) / Math.log(survival);
      return {
        standardError,
        low: survival ** Math.exp(-spread),
        high: survival ** Math.exp(spread),
      };
    }
  }
}
