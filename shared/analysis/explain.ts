/** No number without its why: what made a month's coverage, and what presses on a person, with the coefficients behind it. */
import { type AttritionCause, attritionCauseIds } from "../catalogue/attrition-causes.ts";
import { sharesBehind, tenureBands } from "../catalogue/coefficient-tenure.ts";
import type { CoefficientId } from "../catalogue/coefficients.ts";
import { type MemberType, memberTypeIds } from "../catalogue/member-types.ts";
import { monthsBetween } from "../base/month.ts";
import type { Baseline } from "../domain/baseline.ts";
import type { Scenario } from "../domain/scenario.ts";
import { bandOfTenure, baseHazards } from "../simulation/base-hazard.ts";
import { memberAsHolder } from "../simulation/compile/holders.ts";
import { standingDrivers, thetaIdOf, typeRatio, weightOf } from "../simulation/compile/pressure.ts";
import { circumstancesOf } from "../simulation/compile-plan.ts";
import type { Projection } from "./projection.ts";

export type CoverageWhy = {
  readonly month: number;
  readonly demandHours: number;
  readonly deliveredHours: number;
  readonly supplyByType: Readonly<Record<MemberType, number>>;
  /** Largest gap first. */
  readonly activities: readonly {
    readonly activityId: string;
    readonly demandHours: number;
    readonly deliveredHours: number;
    readonly gapHours: number;
    /** Change of demand since the first month. */
    readonly grownHours: number;
  }[];
  readonly headcount: number;
  readonly rampedFte: number;
  readonly accounts: number;
  readonly coefficientIds: readonly CoefficientId[];
};

/** Means over trials: what was asked for and done, by activity, and who was there to do it. */
export function explainCoverage(projection: Projection, month: number): CoverageWhy {
  const activities = projection.activities
    .map(({ activityId, demandHours, deliveredHours }) => ({
      activityId,
      demandHours: demandHours[month]!,
      deliveredHours: deliveredHours[month]!,
      gapHours: demandHours[month]! - deliveredHours[month]!,
      grownHours: demandHours[month]! - demandHours[0]!,
    }))
    .sort((one, other) => other.gapHours - one.gapHours);
  const byType = memberTypeIds.map((type) => [type, projection.supplyHoursByType[type][month]!] as const);
  return {
    month,
    demandHours: projection.demandHours.mean[month]!,
    deliveredHours: activities.reduce((sum, { deliveredHours }) => sum + deliveredHours, 0),
    supplyByType: Object.fromEntries(byType) as Record<MemberType, number>,
    activities,
    headcount: projection.headcount.mean[month]!,
    rampedFte: projection.rampedFte.mean[month]!,
    accounts: projection.accounts.mean[month]!,
    coefficientIds: ["rampMonths", "leadTimeMonths", "spanHours", "annualLeaving"],
  };
}

export type CauseWhy = {
  readonly cause: AttritionCause;
  /** Hazard per month at the start, before load, waiting and the like have moved. */
  readonly monthlyHazard: number;
  readonly baseHazard: number;
  /** Structural driver, −1 to 1; undefined where a trial moves it. */
  readonly driver: number | undefined;
  /** The latest answer and what it still weighs. */
  readonly answer: { readonly pressure: number; readonly weight: number } | undefined;
  readonly typeRatio: number;
  readonly leverRatio: number;
  readonly coefficientIds: readonly CoefficientId[];
};

/** What presses on a member at the start, cause by cause, heaviest first; undefined for someone not on the team. */
export function explainMember(
  baseline: Baseline,
  scenario: Scenario,
  memberId: string,
): readonly CauseWhy[] | undefined {
  const member = baseline.members.find(({ id }) => id === memberId);
  if (!member) return undefined;
  const { coefficients, circumstances } = circumstancesOf(baseline, scenario);
  const holder = memberAsHolder(member, baseline, scenario, coefficients);
  const drivers = standingDrivers(holder, 0, circumstances);
  const tenure = Math.max(0, monthsBetween(member.joined, scenario.start));
  const band = bandOfTenure[Math.min(36, tenure)]!;
  const base = baseHazards(coefficients).byCause;
  return attritionCauseIds
    .map((cause, index) => {
      const answer = holder.answers[cause];
      const weight = weightOf(answer, 0, coefficients.checkInHalfLife);
      const blended = weight * (answer?.pressure ?? 0) + (1 - weight) * (drivers[cause] ?? 0);
      const baseHazard = base[band * attritionCauseIds.length + index]!;
      const ofType = typeRatio(holder, coefficients);
      const leverRatio = circumstances.leverRatio[0]![index]!;
      return {
        cause,
        monthlyHazard: baseHazard * ofType * leverRatio * Math.exp(coefficients[thetaIdOf(cause)] * blended),
        baseHazard,
        driver: drivers[cause],
        answer: answer && { pressure: answer.pressure, weight },
        typeRatio: ofType,
        leverRatio,
        coefficientIds: ["annualLeaving", ...sharesBehind(cause, tenureBands[band]!.id), thetaIdOf(cause)] as const,
      };
    })
    .sort((one, other) => other.monthlyHazard - one.monthlyHazard);
}
