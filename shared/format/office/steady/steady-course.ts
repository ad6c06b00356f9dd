/** The months of a plan without dice: what the formulas of the spreadsheet come to, worked out once more by us. */
import type { SteadyPlan, SteadySegment } from "./steady-plan.ts";

export type SegmentCourse = {
  readonly joining: readonly number[];
  readonly customers: readonly number[];
  readonly hours: readonly number[];
  /** At the end of the month. */
  readonly arrJpy: readonly number[];
};

export type SteadyCourse = {
  readonly joins: readonly number[];
  readonly people: readonly number[];
  readonly leavers: readonly number[];
  /** In people at full speed. */
  readonly ramped: readonly number[];
  readonly demandHours: readonly number[];
  readonly supplyHours: readonly number[];
  readonly coverage: readonly number[];
  readonly arrJpy: readonly number[];
  readonly costJpy: readonly number[];
  readonly segments: readonly SegmentCourse[];
};

function segmentCourse(segment: SteadySegment, { months, growthRatio }: SteadyPlan): SegmentCourse {
  const joining: number[] = [];
  const customers: number[] = [];
  const hours: number[] = [];
  const arrJpy: number[] = [];
  const stays = (month: number) => (1 - segment.churnShare) ** segment.churnCourse[month]!;
  for (let month = 0; month < months.length; month++) {
    const atRate = segment.newPerMonth * (1 + segment.monthlyGrowth) ** month * growthRatio;
    joining[month] = atRate + segment.moreNew[month]!;
    customers[month] =
      (month === 0 ? segment.openingCustomers : customers[month - 1]! * stays(month - 1)) + joining[month]!;
    hours[month] = customers[month]! * segment.hoursPerCustomer * segment.hoursCourse[month]!;
    const before =
      (month === 0 ? segment.openingArrJpy : arrJpy[month - 1]!) + joining[month]! * segment.arrPerCustomerJpy;
    arrJpy[month] = before * stays(month) * (1 + (segment.yearlyExpansionShare / 12) * segment.expansionCourse[month]!);
  }
  return { joining, customers, hours, arrJpy };
}

export function steadyCourse(plan: SteadyPlan): SteadyCourse {
  const segments = plan.segments.map((segment) => segmentCourse(segment, plan));
  const joins: number[] = [];
  const people: number[] = [];
  const leavers: number[] = [];
  const ramped: number[] = [];
  plan.months.forEach((_, month) => {
    const replaced = (leavers[month - plan.replacedAfter] ?? 0) * plan.replacedShare;
    joins[month] = plan.plannedJoins[month]! + replaced;
    const stayed = month === 0 ? plan.people : people[month - 1]! - leavers[month - 1]!;
    people[month] = stayed - plan.knownLeaves[month]! + joins[month];
    leavers[month] = people[month] * plan.leavingShare;
    const lacking = plan.speeds.reduce((sum, speed, tenure) => sum + (1 - speed) * (joins[month - tenure] ?? 0), 0);
    ramped[month] = people[month] - plan.stillLearning[month]! - lacking;
  });
  const over = (of: (month: number) => number) => plan.months.map((_, month) => of(month));
  const total = (of: (segment: SegmentCourse) => readonly number[]) =>
    over((month) => segments.reduce((sum, segment) => sum + of(segment)[month]!, 0));
  const productive = plan.contractHours * (1 - plan.overheadShare);
  const customerHours = total(({ hours }) => hours);
  const demandHours = over((month) => customerHours[month]! + plan.fixedHours + people[month]! * plan.managementHours);
  const supplyHours = over(
    (month) =>
      Math.max(0, ramped[month]! * productive - plan.leverHours[month]!) * plan.yieldRatio * plan.yieldCourse[month]!,
  );
  return {
    joins,
    people,
    leavers,
    ramped,
    demandHours,
    supplyHours,
    coverage: over((month) => (demandHours[month]! > 0 ? Math.min(1, supplyHours[month]! / demandHours[month]!) : 1)),
    arrJpy: total(({ arrJpy }) => arrJpy),
    costJpy: over(
      (month) => people[month]! * plan.costPerPersonJpy + joins[month]! * plan.hireCostJpy + plan.leverCostJpy[month]!,
    ),
    segments,
  };
}
