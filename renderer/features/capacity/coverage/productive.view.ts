/** From the contract to what one person gets done: the few hours on which every other figure rests. */
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { coefficientsOf } from "../../../../shared/catalogue/coefficients.ts";
import type { Company } from "../../../../shared/domain/company.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";

export type OnePerson = {
  readonly contractHours: number;
  readonly overheadHours: number;
  /** Full time, at full speed. */
  readonly productiveHours: number;
  /** Means over the team; undefined before there is a projection, or where nobody is at work. */
  readonly effectiveHours: number | undefined;
  readonly yieldRatio: number | undefined;
};

export function onePerson(
  { contractHours, overheadShare }: Company,
  projection: Projection | undefined,
  month: number,
): OnePerson {
  const productiveHours = contractHours * (1 - overheadShare);
  const people = projection?.rampedFte.mean[month] ?? 0;
  const effectiveHours = projection && people > 0 ? projection.supplyHours.mean[month]! / people : undefined;
  return {
    ...{ contractHours, productiveHours, effectiveHours },
    overheadHours: contractHours * overheadShare,
    yieldRatio: effectiveHours !== undefined && productiveHours > 0 ? effectiveHours / productiveHours : undefined,
  };
}

export const rampIds = ["rampMonths", "rampMonth1", "rampMonth2", "rampMonth3", "rampMonth4"] as const;

/** Parts of full speed on the way there, evenly spaced over its months. */
export function rampSteps(scenario: Scenario): readonly number[] {
  const { rampMonth1, rampMonth2, rampMonth3, rampMonth4 } = coefficientsOf(scenario);
  return [rampMonth1, rampMonth2, rampMonth3, rampMonth4];
}
