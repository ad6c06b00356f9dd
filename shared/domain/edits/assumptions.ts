/** The scenario's own numbers: growth, target, horizon, how leavers are replaced, coefficients. */
import { type Precision, type Scenario, mostMonths, mostTrials } from "../scenario.ts";
import type { Recipe } from "./recipe.ts";
import { inActiveScenario } from "./scenarios.ts";

const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Multiplies every segment's new accounts. */
export const setGrowth = (ratio: number): Recipe =>
  inActiveScenario((scenario) => {
    scenario.growthRatio = within(ratio, 0, 100);
  });

export const setCoverageTarget = (share: number): Recipe =>
  inActiveScenario((scenario) => {
    scenario.coverageTargetShare = within(share, 0, 1);
  });

export const setSafety = (share: number): Recipe =>
  inActiveScenario((scenario) => {
    scenario.safetyShare = within(share, 0, 1);
  });

export const setHorizon = (months: number): Recipe =>
  inActiveScenario((scenario) => {
    scenario.months = Math.round(within(months, 1, mostMonths));
  });

export const setTrials = (trials: number): Recipe =>
  inActiveScenario((scenario) => {
    scenario.trials = Math.round(within(trials, 1, mostTrials));
  });

/** How exact the headline numbers must be for a run to end early; undefined simulates all trials. */
export const setPrecision = (precision: Precision | undefined): Recipe =>
  inActiveScenario((scenario) => {
    if (precision === undefined) delete scenario.precision;
    else scenario.precision = precision;
  });

export const setSeed = (seed: number): Recipe =>
  inActiveScenario((scenario) => {
    scenario.seed = Math.round(within(seed, 0, 2 ** 32 - 1));
  });

export const setBackfill = (policy: Partial<Scenario["backfill"]>): Recipe =>
  inActiveScenario(({ backfill }) => {
    if (policy.replacedShare !== undefined) backfill.replacedShare = within(policy.replacedShare, 0, 1);
    if (policy.delayMonths !== undefined) backfill.delayMonths = within(policy.delayMonths, 0, 600);
  });

/** Several of them as one edit. */
export const setCoefficients =
  (values: Readonly<Record<string, number | undefined>>): Recipe =>
  (draft) => {
    for (const [id, value] of Object.entries(values)) setCoefficient(id, value)(draft);
  };

/** The user's own value for a coefficient; undefined returns to the catalogue's. */
export const setCoefficient = (id: string, value: number | undefined): Recipe =>
  inActiveScenario(({ coefficients }) => {
    if (value === undefined) Reflect.deleteProperty(coefficients, id);
    else coefficients[id] = value;
  });
