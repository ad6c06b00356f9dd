/**
 * How much each deed adds to coverage, month by month, at some plan: measured by living through the plan with one hire of each profile more, or
 * with a lever more, from the first month on; deeds that begin later follow from what is expected of search, ramp and staying. What a plan's
 * coverage is worth is told by a low quantile. `band`: the level at which all months together hold in the required share of futures, which
 * is enough for a plan to be safe. `each`: the quantile of each month by itself, without which no plan is safe.
 */
import { coefficientsOf } from "../../catalogue/coefficients.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Lever } from "../../domain/lever.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { rampCurve } from "../../simulation/compile/months.ts";
import { leadTimeTable } from "../../simulation/lead-time.ts";
import { type Item, type Profile, type Selection, adding } from "./decision-set.ts";
import { type Judge, type Lived, moreCost } from "./judge.ts";

/** What is expected of a search by the months since it opened. */
export type Course = {
  /** Part of a full-speed person at work. */
  readonly speed: Float64Array;
  /** Months paid in all, and the chance that somebody has come. */
  readonly paidMonths: Float64Array;
  readonly come: Float64Array;
};

export type Tangent = {
  readonly at: Selection;
  /** [month] */
  readonly band: Float64Array;
  readonly each: Float64Array;
  /** Points of coverage per deed, [place of the item in `slopes.items`][month]. */
  readonly gainOf: (item: Item) => Float64Array;
};

export function courseOf(scenario: Scenario): Course {
  const c = coefficientsOf(scenario);
  const { months } = scenario;
  const table = leadTimeTable(c.leadTimeMonths, c.leadTimeSpread);
  const ramp = rampCurve(c.rampMonths, c);
  const chance = (lead: number) => (lead < table.length ? table[lead]! - (table[lead - 1] ?? 0) : 0);
  const speed = new Float64Array(months + 1);
  const paidMonths = new Float64Array(months + 1);
  const come = new Float64Array(months + 1);
  for (let since = 0; since <= months; since++) {
    for (let lead = 0; lead <= since; lead++) {
      speed[since]! += chance(lead) * ramp[Math.min(since - lead, ramp.length - 1)]!;
      if (lead < since) paidMonths[since]! += chance(lead) * (since - lead);
    }
    come[since] = since === 0 ? 0 : table[Math.min(since, table.length) - 1]!;
  }
  return { speed, paidMonths, come };
}

/** The quantile of each month, and the band of all of them; `share` of futures must hold. */
export function quantilesOf({ coverage, trials }: Lived, from: number, share: number) {
  const below = Math.max(0, Math.min(trials - 1, Math.floor((1 - share) * trials + 1e-9)));
  const sorted = coverage.map((month) => Float32Array.from(month).sort());
  const each = Float64Array.from(sorted, (month) => month[below]!);
  const worstRank = new Float64Array(trials).fill(trials);
  coverage.forEach((values, month) => {
    if (month < from) return;
    const ranks = sorted[month]!;
    for (let trial = 0; trial < trials; trial++)
      worstRank[trial] = Math.min(worstRank[trial]!, lastPlaceOf(ranks, values[trial]!));
  });
  const rank = Math.min(trials - 1, worstRank.sort()[below]!);
  return { each, band: Float64Array.from(sorted, (month) => month[rank]!) };
}

/** The last place of a value among sorted ones: those who share a value stand as high as the best of them. */
function lastPlaceOf(sorted: Float32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Below this part of full speed, what a month shows of a hire is mostly chance. */
const leastSpeed = 0.35;

export type Survey = {
  readonly tangent: Tangent;
  /** Expected cost above today's plan of each deed, by when it begins. */
  readonly costOf: (item: Item) => number;
};

type Facts = { readonly baseline: Baseline; readonly scenario: Scenario; readonly from: number };

/** Simulators know one plan at a time. */
async function oneByOne<One, Answer>(all: readonly One[], ask: (one: One, place: number) => Promise<Answer>) {
  const answers: Answer[] = [];
  for (const [place, one] of all.entries()) answers.push(await ask(one, place));
  return answers;
}

export async function surveyAt(
  judge: Judge,
  { baseline, scenario, from }: Facts,
  at: Selection,
  share: number,
  trials: number,
  before?: Survey,
): Promise<Survey> {
  const { set } = judge;
  const course = courseOf(scenario);
  const c = coefficientsOf(scenario);
  const here = await judge.look(at, trials);
  const first = set.months[0] ?? 0;
  const left = scenario.months - first;
  const payOf = (levelId: string) =>
    (baseline.levels.find(({ id }) => id === levelId)?.salaryJpy ?? 0) * c.employerCost;
  const critical = criticalFutures(here, share);

  const measureHire = async ({ levelId }: Profile, profile: number) => {
    const more = await judge.look(adding(set, at, { kind: "hire", profile, month: first }), trials);
    const expected = (since: number) =>
      (course.paidMonths[since]! / 12) * payOf(levelId) + course.come[since]! * c.hireCostJpy;
    const planned = expected(left);
    return {
      full: fullSpeedGain(gainIn(here, more, critical), course, first),
      costAt: (month: number) => expected(scenario.months - month) * (planned > 0 ? moreCost(more, here) / planned : 1),
    };
  };
  const measureLever = async (lever: Lever, place: number) => {
    // Later surveys are about hires, of which there are many; what levers do was measured before.
    if (at.starts[place] !== undefined || before !== undefined) return undefined;
    const more = await judge.look(adding(set, at, { kind: "lever", lever: place, month: first }), trials);
    return { gain: smoothed(gainIn(here, more, critical)), costJpy: moreCost(more, here), lever };
  };
  const hires = await oneByOne(set.profiles, measureHire);
  const levers = await oneByOne(set.levers, measureLever);

  function gainOf(item: Item): Float64Array {
    const gain = new Float64Array(scenario.months);
    if (item.kind === "hire") {
      const { full } = hires[item.profile]!;
      for (let month = item.month; month < gain.length; month++)
        gain[month] = full[month]! * course.speed[month - item.month]!;
      return gain;
    }
    const measured = levers[item.lever];
    if (measured === undefined) return before?.tangent.gainOf(item) ?? gain;
    for (let month = item.month; month < gain.length; month++)
      gain[month] = measured.gain[month]! * partOfEffect(measured.lever, month - item.month, month - first);
    return gain;
  }

  return {
    tangent: { at, ...quantilesOf(here, from, share), gainOf },
    costOf(item) {
      if (item.kind === "hire") return hires[item.profile]!.costAt(item.month);
      const measured = levers[item.lever];
      if (measured === undefined) return before?.costOf(item) ?? 0;
      return measured.costJpy * ((scenario.months - item.month) / Math.max(1, left));
    },
  };
}

/** [month] the futures in which the month is worst: there the next deed must help. */
function criticalFutures({ coverage, trials }: Lived, share: number): readonly (readonly number[])[] {
  const count = Math.max(Math.min(trials, 12), Math.round(Math.min(1, 2 * (1 - share)) * trials));
  return coverage.map((values) =>
    Array.from(values, (_, trial) => trial)
      .sort((one, other) => values[one]! - values[other]!)
      .slice(0, count),
  );
}

const gainIn = (here: Lived, more: Lived, critical: readonly (readonly number[])[]): Float64Array =>
  Float64Array.from(
    critical,
    (futures, month) =>
      futures.reduce((sum, trial) => sum + more.coverage[month]![trial]! - here.coverage[month]![trial]!, 0) /
      Math.max(1, futures.length),
  );

/** Means over three months: chance differs from month to month, effects do so less. */
const smoothed = (values: Float64Array): Float64Array =>
  values.map((_, at) => {
    const near = values.subarray(Math.max(0, at - 1), at + 2);
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  });

/** What somebody at full speed would add in each month, from what one who is still on the way does. */
function fullSpeedGain(gain: Float64Array, { speed }: Course, first: number): Float64Array {
  const full = gain.map((value, month) =>
    month < first || speed[month - first]! < leastSpeed ? NaN : Math.max(0, value) / speed[month - first]!,
  );
  const known = full.findIndex((value) => !Number.isNaN(value));
  return smoothed(full.map((value) => (Number.isNaN(value) ? (full[known] ?? 0) : value)));
}

/** How much of what a lever does since the first month it does if it starts later. What it does to people's staying adds up over time. */
function partOfEffect({ effects, rampMonths }: Lever, since: number, sinceFirst: number): number {
  const risen = (months: number) => (rampMonths <= 0 ? 1 : Math.min(1, (months + 1) / rampMonths));
  const byRamp = risen(since) / Math.max(1e-9, risen(sinceFirst));
  return effects.every(({ on }) => on === "effort") ? byRamp : byRamp * ((since + 1) / (sinceFirst + 1));
}
