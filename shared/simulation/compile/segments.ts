/** Customers as cohorts: by position in the contract term, with the youngest also by their months in onboarding. */
import { monthsBetween } from "../../base/month.ts";
import type { Coefficients } from "../../catalogue/coefficients.ts";
import type { Account, Segment } from "../../domain/accounts.ts";
import type { Baseline } from "../../domain/baseline.ts";
import { newIn } from "../../domain/growth-standing.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { keyOf } from "../draws.ts";
import { effortByMonth, includes } from "./effort.ts";
import { type LeverCourse, feltByMonth, ratioOf, whereItMoves } from "./levers.ts";
import { type Dated, only } from "./timeline.ts";

export type Opening = { readonly ring: Float64Array; readonly young: Float64Array; readonly arrJpy: number };

/** Where a segment's accounts stand at the start: from the list, or spread evenly over the term. */
function openingOf(segment: Segment, accounts: readonly Account[], scenario: Scenario): Opening {
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
  // Little: as many in onboarding as arrive while it lasts; the first month's own arrivals are yet to come.
  const arrived = Math.min(segment.growth.newPerMonth, segment.openingAccounts / Math.max(1, young.length - 1));
  young.fill(arrived, 1);
  // Spread evenly over the term, except that where more than that arrived lately they are there.
  young.forEach((accounts, age) => (ring[age % termMonths]! += accounts));
  const even = segment.openingAccounts / termMonths;
  const crowded = ring.filter((accounts) => accounts > even);
  const rest = segment.openingAccounts - crowded.reduce((sum, accounts) => sum + accounts, 0);
  const others = Math.max(0, rest) / Math.max(1, termMonths - crowded.length);
  ring.forEach((accounts, position) => (ring[position] = accounts > even ? accounts : Math.max(accounts, others)));
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

/** Mean new accounts month by month, dated changes of growth included. */
export function newLogoMeans(segment: Segment, timeline: readonly Dated[], scenario: Scenario): number[] {
  const changes = only(timeline, "changeGrowth").filter(({ change }) => change.segmentId === segment.id);
  return Array.from({ length: scenario.months }, (_, month) => {
    const latest = changes.filter(({ at }) => at <= month).at(-1);
    const mean = latest ? newIn(latest.change.growth, latest.at, month) : newIn(segment.growth, 0, month);
    return mean * scenario.growthRatio;
  });
}

function concat(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const part of parts) {
    whole.set(part, from);
    from += part.length;
  }
  return whole;
}

const startsOf = (parts: readonly { length: number }[]) =>
  Int32Array.from(parts, (_, index) => parts.slice(0, index).reduce((sum, { length }) => sum + length, 0));

/** Courses of each segment → [month][segment]. */
function interleave(courses: readonly (readonly number[])[], months: number): Float64Array {
  const values = new Float64Array(months * courses.length);
  courses.forEach((course, segment) => {
    course.forEach((value, month) => (values[month * courses.length + segment] = value));
  });
  return values;
}

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
  const { months } = scenario;
  const newMean = interleave(
    segments.map((segment) => newLogoMeans(segment, timeline, scenario)),
    months,
  );
  /** What each segment stands at, times the levers that reach it. */
  const underLevers = (on: "churn" | "expansion", standing: (segment: Segment) => number) => {
    const felt = feltByMonth(courses, on, months);
    const courseOf = (segment: Segment) =>
      whereItMoves(
        felt,
        (levers) => standing(segment) * ratioOf(levers, ({ segmentIds }) => includes(segmentIds, segment.id)),
      );
    return interleave(segments.map(courseOf), months);
  };
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
    newMean,
    expMinusNewMean: newMean.map((mean) => Math.exp(-mean)),
    churnHazard: underLevers("churn", ({ monthlyChurnShare }) => -Math.log(1 - Math.min(0.999999, monthlyChurnShare))),
    expansionShare: underLevers("expansion", ({ yearlyExpansionShare }) => yearlyExpansionShare / 12),
    effort: effortByMonth(baseline, months, timeline, courses),
  };
}
