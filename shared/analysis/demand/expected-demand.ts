/**
 * Customers and their hours as they are expected month by month when all work gets done: the engine's own cohorts, without its
 * dice. Exact in the first month; later the engine loses a few more customers where work goes undone. Quick enough for a moving hand.
 */
import { coefficientsOf } from "../../catalogue/coefficients.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { leverCourses } from "../../simulation/compile/levers.ts";
import { compileSegments } from "../../simulation/compile/segments.ts";
import { timelineOf } from "../../simulation/compile/timeline.ts";
import { stages } from "../../simulation/compiled-plan.ts";

export type ExpectedDemand = {
  readonly segmentIds: readonly string[];
  readonly activityIds: readonly string[];
  /** [month][segment][stage] accounts. */
  readonly accounts: Float64Array;
  /** [month][segment][stage][activity] hours that one account asks for, dated changes and levers included. */
  readonly hoursPerAccount: Float64Array;
};

type Cohorts = Pick<
  ReturnType<typeof compileSegments>,
  | "term"
  | "ringFrom"
  | "youngFrom"
  | "youngMonths"
  | "openingRing"
  | "openingYoung"
  | "onboardingShare"
  | "stageShare"
  | "newMean"
  | "churnHazard"
>;

export function expectedDemand(baseline: Baseline, scenario: Scenario): ExpectedDemand {
  const coefficients = coefficientsOf(scenario);
  const timeline = timelineOf(scenario);
  const courses = leverCourses(baseline, scenario, timeline, coefficients.leverFadeMonths);
  const compiled = compileSegments(baseline, scenario, timeline, courses, coefficients);
  const { length: segments } = baseline.segments;
  const accounts = new Float64Array(scenario.months * segments * stages);
  for (let segment = 0; segment < segments; segment++)
    liveThrough(compiled, segment, segments, scenario.months, (month, stage, count) => {
      accounts[(month * segments + segment) * stages + stage]! += count;
    });
  return {
    segmentIds: baseline.segments.map(({ id }) => id),
    activityIds: baseline.activities.map(({ id }) => id),
    accounts,
    hoursPerAccount: compiled.effort,
  };
}

/** One segment's cohorts: by position in the contract term, and the youngest by their months in onboarding. */
function liveThrough(
  of: Cohorts,
  segment: number,
  segments: number,
  months: number,
  count: (month: number, stage: number, accounts: number) => void,
): void {
  const [term, from] = [of.term[segment]!, of.ringFrom[segment]!];
  const [ages, youngFrom] = [of.youngMonths[segment]!, of.youngFrom[segment]!];
  let ring = Array.from(of.openingRing.subarray(from, from + term));
  let young = Array.from(of.openingYoung.subarray(youngFrom, youngFrom + ages));
  for (let month = 0; month < months; month++) {
    if (month > 0) {
      ring = [ring.at(-1)!, ...ring.slice(0, -1)];
      young = ages > 0 ? [0, ...young.slice(0, -1)] : young;
    }
    const joined = of.newMean[month * segments + segment]!;
    ring[0]! += joined;
    if (ages > 0) young[0]! += joined;

    const onward = [...ring];
    young.forEach((accounts, age) => {
      const learning = accounts * of.onboardingShare[youngFrom + age]!;
      count(month, 0, learning);
      onward[age % term]! -= learning;
    });
    onward.forEach((accounts, position) => {
      for (let stage = 1; stage < stages; stage++)
        count(month, stage, accounts * of.stageShare[(from + position) * stages + stage]!);
    });

    const stay = Math.exp(-of.churnHazard[month * segments + segment]!);
    ring = ring.map((accounts) => accounts * stay);
    young = young.map((accounts) => accounts * stay);
  }
}

type Place = { readonly month: number; readonly segment: number };

/** By stage, in the order of the journey. */
export const accountsByStage = ({ accounts, segmentIds }: ExpectedDemand, { month, segment }: Place): Float64Array => {
  const from = (month * segmentIds.length + segment) * stages;
  return accounts.subarray(from, from + stages);
};

/** Hours a month that a segment asks of an activity, by stage. */
export function hoursByStage(demand: ExpectedDemand, place: Place, activity: number): number[] {
  const { segmentIds, activityIds, hoursPerAccount } = demand;
  const line = (place.month * segmentIds.length + place.segment) * stages;
  return Array.from(
    accountsByStage(demand, place),
    (accounts, stage) => accounts * hoursPerAccount[(line + stage) * activityIds.length + activity]!,
  );
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** Hours a month that a segment asks for in all. */
export const segmentHours = (demand: ExpectedDemand, place: Place): number =>
  sum(demand.activityIds.map((_, activity) => sum(hoursByStage(demand, place, activity))));

/** Hours that all customers ask for, month by month; what the team asks of itself is not among them. */
export function customerHours(demand: ExpectedDemand): number[] {
  const { segmentIds, accounts } = demand;
  const months = accounts.length / Math.max(1, segmentIds.length * stages);
  return Array.from({ length: months }, (_, month) =>
    sum(segmentIds.map((_, segment) => segmentHours(demand, { month, segment }))),
  );
}
