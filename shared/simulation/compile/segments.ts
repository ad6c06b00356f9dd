/** Customers as cohorts: by position in the contract term, with the youngest also by their months in onboarding. */
import { monthsBetween } from "../../base/month.ts";
import type { Coefficients } from "../../catalogue/coefficients.ts";
import { journeyStageIds } from "../../catalogue/journey.ts";
import type { Account, EffortScope, Growth, Segment } from "../../domain/accounts.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { keyOf } from "../draws.ts";
import { type LeverCourse, felt, partly, ratioOf } from "./levers.ts";
import { type Dated, only } from "./timeline.ts";

export type Opening = { readonly ring: Float64Array; readonly young: Float64Array; readonly arrJpy: number };

/** Where a segment's accounts stand at the start: from the list, or spread evenly over the term. */
export function openingOf(segment: Segment, accounts: readonly Account[], scenario: Scenario): Opening {
  const { termMonths, onboardingMonths } = segment;
  const ring = new Float64Array(termMonths);
  const young = new Float64Array(Math.ceil(onboardingMonths));
  const listed = accounts.filter(({ segmentId }) => segmentId === segment.id);
  for (const { started } of listed) {
    const age = Math.max(0, monthsBetween(started, scenario.start));
    ring[age % termMonths]! += 1;
    if (age < young.length) young[age]! += 1;
  }
  if (listed.length > 0) return { ring, young, arrJpy: listed.reduce((sum, { arrJpy }) => sum + arrJpy, 0) };
  ring.fill(segment.openingAccounts / termMonths);
  // Little: as many in onboarding as arrive while it lasts.
  young.fill(Math.min(segment.growth.newPerMonth, segment.openingAccounts / Math.max(1, young.length)));
  return { ring, young, arrJpy: segment.openingAccounts * segment.arrPerAccountJpy };
}

/** Part of each month in the term spent in each stage after onboarding; the year's pattern stretched over the term. */
export function stageSharesOf(termMonths: number, c: Coefficients): Float64Array {
  const lengths = [0, c.stageOperation, c.stageAdoption, c.stageValue, c.stageRenewal];
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const shares = new Float64Array(termMonths * lengths.length);
  let from = 0;
  lengths.forEach((length, stage) => {
    const to = from + (length / total) * termMonths;
    for (let position = 0; position < termMonths; position++) {
      shares[position * lengths.length + stage] = Math.max(0, Math.min(to, position + 1) - Math.max(from, position));
    }
    from = to;
  });
  return shares;
}

function meanNew(growth: Growth, since: number, month: number): number {
  const listed = growth.series?.[month];
  return Math.max(0, listed ?? growth.newPerMonth * (1 + growth.monthlyGrowth) ** (month - since));
}

/** Mean new accounts month by month, dated changes of growth included. */
export function newLogoMeans(segment: Segment, timeline: readonly Dated[], scenario: Scenario): number[] {
  const changes = only(timeline, "changeGrowth").filter(({ change }) => change.segmentId === segment.id);
  return Array.from({ length: scenario.months }, (_, month) => {
    const latest = changes.filter(({ at }) => at <= month).at(-1);
    const mean = latest ? meanNew(latest.change.growth, latest.at, month) : meanNew(segment.growth, 0, month);
    return mean * scenario.growthRatio;
  });
}

const includes = (list: readonly string[], id: string) => list.length === 0 || list.includes(id);
const covers = (scope: EffortScope, segment: Segment, stage: string, activity: string) =>
  includes(scope.segmentIds, segment.id) && includes(scope.stages, stage) && includes(scope.activityIds, activity);

/** [segment][stage][activity] hours per account in a month, levers and dated changes included. */
export function effortIn(
  month: number,
  baseline: Baseline,
  timeline: readonly Dated[],
  courses: readonly LeverCourse[],
) {
  const scopes = only(timeline, "changeEffort").filter(({ at }) => at <= month);
  const levers = felt(courses, "effort", month);
  return baseline.segments.flatMap((segment) =>
    journeyStageIds.flatMap((stage) =>
      baseline.activities.map(({ id }) => {
        const hours = segment.effort[stage][id] ?? 0;
        if (hours === 0) return 0;
        let ratio = 1;
        for (const { change } of scopes) if (covers(change.scope, segment, stage, id)) ratio *= change.scope.ratio;
        for (const { effect, strength } of levers) {
          const applies = covers(effect, segment, stage, id) && includes(effect.touchModels, segment.touchModel);
          if (applies) ratio *= partly(effect.ratio, strength);
        }
        return hours * ratio;
      }),
    ),
  );
}

const concat = (parts: readonly Float64Array[]) => Float64Array.from(parts.flatMap((part) => [...part]));
const startsOf = (parts: readonly { length: number }[]) =>
  Int32Array.from(parts, (_, index) => parts.slice(0, index).reduce((sum, { length }) => sum + length, 0));

/** All of it in flat arrays; `market` is the network's affair. */
export function compileSegments(
  baseline: Baseline,
  scenario: Scenario,
  timeline: readonly Dated[],
  courses: readonly LeverCourse[],
  coefficients: Coefficients,
) {
  const { segments, accounts } = baseline;
  const openings = segments.map((segment) => openingOf(segment, accounts, scenario));
  const means = segments.map((segment) => newLogoMeans(segment, timeline, scenario));
  const months = Array.from({ length: scenario.months }, (_, month) => month);
  const hazard = ({ monthlyChurnShare }: Segment) => -Math.log(1 - Math.min(0.999999, monthlyChurnShare));
  const perMonth = (of: (segment: Segment, index: number, month: number) => number) =>
    Float64Array.from(months.flatMap((month) => segments.map((segment, index) => of(segment, index, month))));
  return {
    key: Uint32Array.from(segments.flatMap(({ id }) => keyOf(`segment:${id}`))),
    term: Int32Array.from(segments, ({ termMonths }) => termMonths),
    ringFrom: startsOf(openings.map(({ ring }) => ring)),
    youngFrom: startsOf(openings.map(({ young }) => young)),
    youngMonths: Int32Array.from(openings, ({ young }) => young.length),
    openingRing: concat(openings.map(({ ring }) => ring)),
    openingYoung: concat(openings.map(({ young }) => young)),
    onboardingShare: concat(
      segments.map(({ onboardingMonths }) =>
        Float64Array.from({ length: Math.ceil(onboardingMonths) }, (_, age) => Math.min(1, onboardingMonths - age)),
      ),
    ),
    stageShare: concat(segments.map(({ termMonths }) => stageSharesOf(termMonths, coefficients))),
    openingArrJpy: Float64Array.from(openings, ({ arrJpy }) => arrJpy),
    arrPerAccountJpy: Float64Array.from(segments, ({ arrPerAccountJpy }) => arrPerAccountJpy),
    newMean: perMonth((_, index, month) => means[index]![month]!),
    expMinusNewMean: perMonth((_, index, month) => Math.exp(-means[index]![month]!)),
    churnHazard: perMonth(
      (segment, _, month) =>
        hazard(segment) * ratioOf(courses, "churn", month, ({ segmentIds }) => includes(segmentIds, segment.id)),
    ),
    expansionShare: perMonth(
      (segment, _, month) =>
        (segment.yearlyExpansionShare / 12) *
        ratioOf(courses, "expansion", month, ({ segmentIds }) => includes(segmentIds, segment.id)),
    ),
    effort: Float64Array.from(months.flatMap((month) => effortIn(month, baseline, timeline, courses))),
  };
}
