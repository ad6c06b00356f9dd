/** Baseline + changes → numbers: everything that a month loop should not have to look up. */
import type { Coefficients } from "../catalogue/coefficients.ts";
import { coefficientsOf } from "../catalogue/coefficients.ts";
import { companyPhaseIds } from "../catalogue/journey.ts";
import type { Baseline } from "../domain/baseline.ts";
import type { Scenario } from "../domain/scenario.ts";
import { bandOfTenure, baseHazards } from "./base-hazard.ts";
import { compileActivities } from "./compile/activities.ts";
import { companyCourse, phaseThresholds } from "./compile/company-course.ts";
import { leverCourses } from "./compile/levers.ts";
import { filled } from "./compile/filled.ts";
import { compileLevels, compilePromotions, levelIndexOf } from "./compile/levels.ts";
import { compileMonths } from "./compile/months.ts";
import { compileNetwork } from "./compile/network.ts";
import { openingDemandOf } from "./compile/opening-demand.ts";
import { type Circumstances, difficultRatios, facingShares, hazardRatios } from "./compile/pressure.ts";
import { compilePeople } from "./compile/people.ts";
import { compileSegments } from "./compile/segments.ts";
import { only, timelineOf } from "./compile/timeline.ts";
import { type CompiledPlan, stages } from "./compiled-plan.ts";
import { leadTimeTable } from "./lead-time.ts";
import type { Rules } from "./rules.ts";

/** Difficult part of each segment's accounts: counted where listed, else as stated. */
function difficultShares({ segments, accounts }: Baseline): ReadonlyMap<string, number> {
  return new Map(
    segments.map(({ id, difficultShare }) => {
      const listed = accounts.filter(({ segmentId }) => segmentId === id);
      return [
        id,
        listed.length === 0 ? difficultShare : listed.filter(({ difficult }) => difficult).length / listed.length,
      ];
    }),
  );
}

const rulesOf = (c: Coefficients): Rules => ({
  hazardCapRatio: c.hazardCap,
  contagionLogRatio: Math.log(c.contagion),
  contagionMonths: Math.round(c.contagionMonths),
  contagionCap: c.contagionCap,
  contagionTeam: c.contagionTeam,
  managerLeftRatio: c.managerLeft,
  managerLeftMonths: Math.round(c.managerLeftMonths),
  honestRatio: c.honestInterview,
  honestMonths: c.honestInterviewMonths,
  overloadWeight: c.overloadWeight,
  blockedFullMonths: c.blockedFullMonths,
  routineReference: c.routineReference,
  routineSpread: c.routineSpread,
  offTypeStrain: c.offTypeStrain,
  churnGamma: c.churnGamma,
  noticeMonths: Math.round(c.noticeMonths),
  spanHours: c.spanHours,
  hireCostJpy: c.hireCostJpy,
  readinessAmbition: c.readinessAmbition,
  handOverMonths: Math.round(c.handOverMonths),
  handOverEffort: c.handOverEffort,
  handedOverRatio: c.handedOver,
  abandonedRatio: c.abandoned,
});

/** The circumstances that people's standing drivers depend on, for a plan or for an explanation of one. */
export function circumstancesOf(baseline: Baseline, scenario: Scenario) {
  const { months } = scenario;
  const coefficients = coefficientsOf(scenario);
  const timeline = timelineOf(scenario);
  const courses = leverCourses(baseline, scenario, timeline, coefficients.leverFadeMonths);
  const segment = compileSegments(baseline, scenario, timeline, courses, coefficients);
  const company = companyCourse(baseline.company, timeline, courses, months);
  const circumstances: Circumstances = {
    baseline,
    coefficients,
    company,
    facing: facingShares(baseline, openingDemandOf(baseline, segment)),
    difficult: difficultShares(baseline),
    difficultRatio: difficultRatios(courses, months),
    leverRatio: hazardRatios(courses, months),
  };
  return { coefficients, timeline, courses, segment, company, circumstances };
}

export function compilePlan(baseline: Baseline, scenario: Scenario): CompiledPlan {
  const { months } = scenario;
  const { coefficients, timeline, courses, segment, company, circumstances } = circumstancesOf(baseline, scenario);
  const people = compilePeople(baseline, scenario, timeline, circumstances);
  const { slots, row, rowEvents, openings, groupNames } = people;
  const { network, segmentMarket } = compileNetwork(baseline, groupNames, (asking, activity) => {
    const { length: activities } = baseline.activities;
    const { length: segments } = baseline.segments;
    return segment.effort.some(
      (hours, index) =>
        hours > 0 &&
        index % activities === activity &&
        asking.includes(Math.floor(index / (stages * activities)) % segments),
    );
  });
  const leadTimes = [...new Set([coefficients.leadTimeMonths, ...slots.map(({ leadTimeMonths }) => leadTimeMonths)])];
  const base = baseHazards(coefficients);

  return {
    start: scenario.start,
    months,
    trials: scenario.trials,
    seed: scenario.seed,
    coverageTargetShare: scenario.coverageTargetShare,
    activityIds: baseline.activities.map(({ id }) => id),
    segmentIds: baseline.segments.map(({ id }) => id),
    memberIds: baseline.members.map(({ id }) => id),
    slots: slots.length,
    slot: {
      ...people.slot,
      opensIn: filled(new Int16Array(slots.length), slots, ({ opensIn }) => opensIn),
      joinedIn: filled(new Int16Array(slots.length), slots, ({ joinedIn }) => joinedIn),
      leavesIn: filled(new Int16Array(slots.length), slots, ({ leavesIn }) => leavesIn),
      leadTime: filled(new Int32Array(slots.length), slots, ({ leadTimeMonths }) => leadTimes.indexOf(leadTimeMonths)),
      firstRow: filled(new Int32Array(slots.length), openings, ({ firstRow }) => firstRow),
      laterRow: filled(new Int32Array(slots.length), openings, ({ laterRow }) => laterRow),
      level: filled(new Int32Array(slots.length), slots, ({ levelId }) => levelIndexOf(baseline, levelId)),
      levelSince: filled(new Int16Array(slots.length), slots, ({ levelSince }) => levelSince),
    },
    row,
    rowEvents,
    promotions: compilePromotions(baseline, slots, timeline),
    level: compileLevels(baseline, timeline, months, coefficients.employerCost),
    segment: { ...segment, market: segmentMarket },
    activity: compileActivities(baseline.activities),
    network,
    month: compileMonths(company, courses, coefficients, only(timeline, "changeMix")),
    phase: { opening: companyPhaseIds.indexOf(baseline.company.phase), ...phaseThresholds(baseline.company) },
    backfill: {
      replacedShare: scenario.backfill.replacedShare,
      delayMonths: Math.round(scenario.backfill.delayMonths),
    },
    leadTimes: leadTimes.map((mean) => leadTimeTable(mean, coefficients.leadTimeSpread)),
    baseHazard: base.byCause,
    baseTotal: base.total,
    bandOfTenure,
    rules: rulesOf(coefficients),
  };
}
