/**
 * A plan without its dice and its feedbacks, small enough for formulas in a spreadsheet: customers come and go at their stated rates,
 * people leave at an even rate and are replaced, hours go as far as they went in the simulation. What dated changes and levers do to a
 * rate stands in a *course* beside it, month by month, so that changing the rate changes the plan.
 */
import { accountsByStage, expectedDemand, segmentHours } from "../../../analysis/demand/expected-demand.ts";
import type { Month } from "../../../base/month.ts";
import { coefficientsOf } from "../../../catalogue/coefficients.ts";
import { compilePlan } from "../../../simulation/compile-plan.ts";
import { rampCurve } from "../../../simulation/compile/months.ts";
import { slotsOf } from "../../../simulation/compile/slots.ts";
import { timelineOf } from "../../../simulation/compile/timeline.ts";
import type { CompiledPlan } from "../../../simulation/compiled-plan.ts";
import type { PlanToExport } from "../export-source.ts";

export type Course = readonly number[];

export type SteadySegment = {
  readonly id: string;
  readonly openingCustomers: number;
  readonly newPerMonth: number;
  readonly monthlyGrowth: number;
  readonly churnShare: number;
  readonly hoursPerCustomer: number;
  readonly arrPerCustomerJpy: number;
  readonly openingArrJpy: number;
  readonly yearlyExpansionShare: number;
  /** New customers that the plan brings besides the rate above. */
  readonly moreNew: Course;
  /** Multiples of churn, hours and expansion: what levers, dated changes and the waves of onboarding and renewal do to them. */
  readonly churnCourse: Course;
  readonly hoursCourse: Course;
  readonly expansionCourse: Course;
};

export type SteadyPlan = {
  readonly months: readonly Month[];
  readonly people: number;
  readonly contractHours: number;
  readonly overheadShare: number;
  /** Effective hours of one productive hour, given who does what. */
  readonly yieldRatio: number;
  readonly leavingShare: number;
  readonly replacedShare: number;
  /** Months until a successor's first day. */
  readonly replacedAfter: number;
  /** Part of full speed in the first month, the second, and so on. */
  readonly speeds: readonly number[];
  readonly growthRatio: number;
  readonly fixedHours: number;
  readonly managementHours: number;
  readonly costPerPersonJpy: number;
  readonly hireCostJpy: number;
  readonly segments: readonly SteadySegment[];
  readonly plannedJoins: Course;
  readonly knownLeaves: Course;
  /** People's worth of speed that those who joined lately still lack. */
  readonly stillLearning: Course;
  readonly yieldCourse: Course;
  readonly leverHours: Course;
  readonly leverCostJpy: Course;
};

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
const ratio = (part: number, whole: number, otherwise: number) => (whole > 0 ? part / whole : otherwise);

function segmentsOf({ plan: { baseline, scenario } }: PlanToExport, compiled: CompiledPlan): readonly SteadySegment[] {
  const demand = expectedDemand(baseline, scenario);
  const { length: count } = baseline.segments;
  const months = Array.from({ length: scenario.months }, (_, month) => month);
  return baseline.segments.map((segment, index) => {
    const { newPerMonth, monthlyGrowth } = segment.growth;
    const { newMean, churnHazard, expansionShare, openingArrJpy, openingRing, ringFrom, term } = compiled.segment;
    const ringStart = ringFrom[index]!;
    const customers = months.map((month) => sum(accountsByStage(demand, { month, segment: index })));
    const hours = months.map((month) => segmentHours(demand, { month, segment: index }));
    const hoursPerCustomer = ratio(sum(hours), sum(customers), 0);
    const churnShare = Math.min(0.999999, segment.monthlyChurnShare);
    const atRest = -Math.log(1 - churnShare);
    const course = (values: Float64Array, standing: number) =>
      months.map((month) => ratio(values[month * count + index]!, standing, 1));
    return {
      id: segment.id,
      openingCustomers: sum(openingRing.subarray(ringStart, ringStart + term[index]!)),
      newPerMonth,
      monthlyGrowth,
      churnShare,
      hoursPerCustomer,
      arrPerCustomerJpy: segment.arrPerAccountJpy,
      openingArrJpy: openingArrJpy[index]!,
      yearlyExpansionShare: segment.yearlyExpansionShare,
      moreNew: months.map(
        (month) => newMean[month * count + index]! - newPerMonth * (1 + monthlyGrowth) ** month * scenario.growthRatio,
      ),
      churnCourse: course(churnHazard, atRest),
      hoursCourse: months.map((month) =>
        ratio(ratio(hours[month]!, customers[month]!, hoursPerCustomer), hoursPerCustomer, 1),
      ),
      expansionCourse: course(expansionShare, segment.yearlyExpansionShare / 12),
    };
  });
}

/** How often something happens in each month. */
const countIn = (months: number, at: readonly number[]): Course =>
  Array.from({ length: months }, (_, month) => at.filter((when) => when === month).length);

export function steadyPlan(own: PlanToExport): SteadyPlan {
  const { plan, projection } = own;
  const { baseline, scenario } = plan;
  const { months: count } = scenario;
  const months = Array.from({ length: count }, (_, month) => month);
  const c = coefficientsOf(scenario);
  const compiled = compilePlan(baseline, scenario);
  const slots = slotsOf(baseline, scenario, timelineOf(scenario), c).map((slot, index) => ({
    ...slot,
    row: compiled.slot.firstRow[index]!,
    isHere: slot.opensIn < 0 && slot.joinedIn <= 0 && slot.leavesIn > 0,
  }));
  const here = slots.filter(({ isHere }) => isHere);
  const mean = (values: Float64Array) => ratio(sum(here.map(({ row }) => values[row]!)), here.length, 0);
  const curve = rampCurve(c.rampMonths, c);
  const speeds = [
    ...curve.subarray(
      0,
      curve.findIndex((speed) => speed === 1),
    ),
  ];
  const { overheadShare } = baseline.company;
  const productive = here.length > 0 ? mean(compiled.row.hours) : baseline.company.contractHours * (1 - overheadShare);
  const hoursPerFte = ratio(productive, mean(compiled.row.fte), productive);
  const { leverHours, leverCostJpy } = compiled.month;
  const handHours = months.map((month) => projection.rampedFte.mean[month]! * hoursPerFte - leverHours[month]!);
  const yieldRatio = ratio(sum(projection.supplyHours.mean), sum(handHours), 1);
  const reports = here.filter(({ row }) => compiled.row.manager[row]! >= 0).length;
  const manages = compiled.activity.management >= 0;
  const knownLeaves = countIn(
    count,
    slots.filter(({ joinedIn, leavesIn }) => leavesIn > 0 && joinedIn < leavesIn).map(({ leavesIn }) => leavesIn),
  );
  return {
    months: projection.months,
    people: here.length,
    contractHours: overheadShare < 1 ? productive / (1 - overheadShare) : 0,
    overheadShare,
    yieldRatio,
    // Departures known today are months of their own, not part of the rate.
    leavingShare: Math.max(
      0,
      ratio(projection.totals.leavers.value - sum(knownLeaves), sum(projection.headcount.mean), 0),
    ),
    replacedShare: scenario.backfill.replacedShare,
    replacedAfter: 1 + Math.round(scenario.backfill.delayMonths + c.leadTimeMonths),
    speeds,
    growthRatio: scenario.growthRatio,
    fixedHours: sum(baseline.activities.map(({ fixedHours }) => fixedHours)),
    managementHours: manages ? ratio(reports, here.length, 0) * c.spanHours : 0,
    costPerPersonJpy: mean(compiled.row.salaryPerMonthJpy),
    hireCostJpy: c.hireCostJpy,
    segments: segmentsOf(own, compiled),
    plannedJoins: countIn(
      count,
      slots
        .filter(({ isHere }) => !isHere)
        .map(({ opensIn, joinedIn, leadTimeMonths }) =>
          opensIn < 0 ? joinedIn : opensIn + Math.round(leadTimeMonths),
        ),
    ),
    knownLeaves,
    stillLearning: months.map((month) => sum(here.map(({ joinedIn }) => 1 - (speeds[month - joinedIn] ?? 1)))),
    yieldCourse: months.map((month) =>
      ratio(ratio(projection.supplyHours.mean[month]!, handHours[month]!, yieldRatio), yieldRatio, 1),
    ),
    leverHours: [...leverHours],
    leverCostJpy: [...leverCostJpy],
  };
}
