/**
 * What "holds" means here, in one place. A future holds where coverage in all is at the scenario's target or above in every month from `from`
 * to the horizon: the Overview's measure, whose `from` is the first month. A plan holds where at least `safetyShare` of the futures do.
 * Months before `from` are those that no search opened today can reach; they count as well wherever today's plan holds them anyway.
 */
import type { Reader } from "../reader.ts";
import { isShort } from "../shortfall/breach.ts";
import { coefficientsOf } from "../../catalogue/coefficients.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { monthsToFullSpeed } from "../shortfall/hire-by.ts";

/** A share exactly at the safety is enough; dividing counts leaves a hair. */
const hair = 1e-9;
export const isSafe = (share: number, safetyShare: number): boolean => share + hair >= safetyShare;

export function holdsFrom(reader: Reader, from: number, trial: number): boolean {
  const { months, coverageTargetShare } = reader.plan;
  for (let month = from; month < months; month++)
    if (isShort(reader.coverage(month, trial), coverageTargetShare)) return false;
  return true;
}

/** The first month in which someone is at full speed, with the safety asked for, whose search opens in the plan's first. */
export const reachableFrom = (scenario: Scenario): number =>
  Math.min(scenario.months - 1, monthsToFullSpeed(coefficientsOf(scenario), scenario.safetyShare));

/** Of the risk that the user accepts, the early months may use so much before they are left out: the rest is for what can be changed. */
const mostOfRisk = 0.5;

/** `holdEarly`: the share of futures in which today's plan holds all months before `reach`. */
export const countedFrom = (reach: number, holdEarly: number, safetyShare: number): number =>
  1 - holdEarly > mostOfRisk * (1 - safetyShare) + hair ? reach : 0;
