/**
 * Witnesses: a few hundred futures of a plan, stopped within a month and asked what a projection's columns do not keep.
 * They are the first trials of the plan's own run, so what they say adds up to what it shows.
 */
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { checkedPlan } from "../../simulation/checked-plan.ts";
import type { CompiledPlan } from "../../simulation/compiled-plan.ts";
import { circumstancesOf } from "../../simulation/compile-plan.ts";
import { slotsOf } from "../../simulation/compile/slots.ts";
import { only } from "../../simulation/compile/timeline.ts";
import { holderReader } from "../../simulation/holder-seen.ts";
import { marketStrideOf, typeAt, workAt } from "../../simulation/kernel-network.ts";
import { widthOf } from "../../simulation/kernel-plan.ts";
import { type Kernel, openKernel } from "../../simulation/open-kernel.ts";
import { type HandOut, canLearnFrom } from "../../simulation/lessons.ts";
import { allOf, followingLessons, learnOrders, roomForOrders } from "../../simulation/pilot.ts";

/** Enough for a mean that moves by a twentieth of its spread. */
export const witnesses = 400;
/** From so many people on their number takes over from that of futures: a mean over many people moves little. */
const largeTeam = 60;

/** So many for an ordinary team, fewer the larger it is. */
export const futuresOf = ({ members }: Baseline, ordinary: number): number =>
  Math.ceil(ordinary * Math.min(1, largeTeam / Math.max(1, members.length)));

/** Whose seat it is: that of one of today's members, or one that the plan hires for. */
export type Position =
  | { readonly kind: "member"; readonly memberId: string }
  | { readonly kind: "hire"; readonly changeId: string; readonly index: number };

export type Scene = ReturnType<typeof openScene>;

const states = [
  ...["accounts", "arr", "stageCount", "segmentCoverage", "shortfalls", "orphans", "segmentDemand", "demand"],
  ...["delivered", "supply", "asked", "done"],
] as const;

/** Everything there is to know of a plan, and a kernel in which its futures can be lived through: as projected, unless told how to hand out hours. */
export function openScene(baseline: Baseline, scenario: Scenario, { lessons, leastDone }: HandOut = {}) {
  const plan = checkedPlan(baseline, scenario);
  const { coefficients, timeline, courses, circumstances } = circumstancesOf(baseline, scenario);
  const slots = slotsOf(baseline, scenario, timeline, coefficients);
  const hires = only(timeline, "hire").flatMap(({ change }) =>
    Array.from({ length: change.count }, (_, index): Position => ({ kind: "hire", changeId: change.id, index })),
  );
  const kernel = openKernel(plan, roomForOrders(plan));
  const learnt = lessons && canLearnFrom(plan, lessons) ? lessons : learnOrders(plan, kernel);
  if (learnt === lessons) {
    allOf(followingLessons(plan, kernel, learnt));
    liveThrough(plan, kernel);
  }
  if (leastDone !== undefined) kernel.beContentWith(leastDone);
  // A trial has been lived through, by the pilot or just now: no later one of the same size moves the kernel's memory.
  const floats = Object.fromEntries(states.map((name) => [name, kernel.floats(name)])) as Readonly<
    Record<string, Float64Array>
  >;
  const [given, effective, possible] = [
    kernel.singles("work"),
    kernel.singles("effective"),
    kernel.singles("possible"),
  ];
  const marketHours = kernel.floats("marketHours");
  const { length: activities } = plan.activityIds;
  return {
    baseline,
    plan,
    coefficients,
    timeline,
    courses,
    circumstances,
    positions: [...plan.memberIds.map((memberId): Position => ({ kind: "member", memberId })), ...hires],
    /** By row of the plan: see `compileRows`. */
    holders: slots.flatMap(({ versions }) => versions.flatMap(({ first, later }) => [first, later])),
    width: widthOf(plan),
    kernel,
    floats: (name: (typeof states)[number]): Float64Array => floats[name]!,
    /** Hours of a group and type that went to an activity; effective hours of those that found work, and of all there are, at that yield. */
    hoursGiven: (group: number, type: number, activity: number) => given[workAt(group, type, activity, activities)]!,
    effectiveHours: (group: number, type: number) => effective[typeAt(group, type)]!,
    possibleHours: (group: number, type: number) => possible[typeAt(group, type)]!,
    hoursIn: (market: number, group: number) => marketHours[group * marketStrideOf(plan.network) + market]!,
    topRank: kernel.ints("topRank"),
    goneIn: kernel.ints("goneIn"),
    holderOf: holderReader(kernel),
    lessons: learnt,
  };
}

function liveThrough({ months }: CompiledPlan, kernel: Kernel): void {
  kernel.begin(0);
  for (let month = 0; month < months; month++) kernel.month(month);
}

/** What a witness may be asked in a month: once its work is done, once customers and seats have answered, once people have left. */
export type Moments = {
  readonly onBegin?: () => void;
  readonly onWork?: (month: number) => void;
  readonly onSettled?: (month: number) => void;
  readonly onClosed?: (month: number) => void;
  readonly onEnd?: () => void;
};

/** Lives through `trials` futures up to the end of month `to`, stopping in each month from `from`. */
export function walk(
  { kernel, plan }: Scene,
  trials: number,
  { from, to }: { from: number; to: number },
  at: Moments,
): void {
  if (!(from >= 0 && to < plan.months)) throw new RangeError(`The plan has no month ${to}.`);
  for (let trial = 0; trial < trials; trial++) {
    kernel.begin(trial);
    at.onBegin?.();
    for (let month = 0; month < from; month++) kernel.month(month);
    for (let month = from; month <= to; month++) {
      kernel.work(month);
      at.onWork?.(month);
      kernel.settle(month);
      at.onSettled?.(month);
      kernel.close(month);
      at.onClosed?.(month);
    }
    at.onEnd?.();
  }
}
