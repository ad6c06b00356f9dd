/** What one departure would mean, or two together: README.md says what is compared with what. */
import type { AttritionCause } from "../../../catalogue/attrition-causes.ts";
import type { Baseline } from "../../../domain/baseline.ts";
import type { Scenario } from "../../../domain/scenario.ts";
import type { Plan } from "../../decisions/score-plans.ts";
import { type Scene, openScene } from "../../explain/scene.ts";
import type { Estimate } from "../../projection.ts";
import { meanOf } from "../../statistics/estimate.ts";
import { type ColleagueEffect, colleagueEffects, rising, unsettled } from "./colleagues.ts";
import { type Window, leavingPlan, stayingPlan, windowFrom } from "./departing-plans.ts";
import { type LeftAccounts, leftAccounts } from "./left-accounts.ts";
import { type Lived, live } from "./live.ts";
import {
  type Coverage,
  type EffectId,
  type Effects,
  type WhereHoursGo,
  coverageOfMonths,
  effectReaders,
  effectsOf,
  whereHoursGo,
} from "./what-changes.ts";
import { type MechanismId, whyRises } from "./why-rises.ts";

export type AskedDeparture = {
  /** One or two of today's members. */
  readonly memberIds: readonly string[];
  /** The first month without them, counted from the plan's first one. */
  readonly monthIndex: number;
};

export type Unsettled = ColleagueEffect & {
  readonly mechanisms: readonly { readonly id: MechanismId; readonly share: number }[];
  readonly causes: readonly { readonly cause: AttritionCause; readonly share: number }[];
};

export type Departure = {
  readonly memberIds: readonly string[];
  readonly window: Window;
  readonly futures: number;
  readonly effects: Effects;
  readonly hours: WhereHoursGo;
  readonly coverage: Coverage;
  readonly accounts: LeftAccounts;
  /** Of everyone who stays, the most work first; in a large team those to whom most falls. */
  readonly colleagues: readonly ColleagueEffect[];
  /** How many more there are. */
  readonly furtherColleagues: number;
  /** For whom it clearly opens a way up, the likeliest first. */
  readonly rising: readonly ColleagueEffect[];
  /** Whose chance to resign clearly rises, with what raises it. */
  readonly unsettled: readonly Unsettled[];
  /** Months in which the seat of each of them stays empty, within the window. */
  readonly empty: readonly { readonly memberId: string; readonly months: Estimate }[];
  /** Of two: each by themselves, and what both together do beyond the sum. */
  readonly together:
    | {
        readonly each: readonly { readonly memberId: string; readonly effects: Effects }[];
        readonly beyond: Readonly<Record<EffectId, Estimate>>;
      }
    | undefined;
};

/** As for every comparison of plans: see the README of shared/analysis, "Decisions". */
export const leastDone = 0.999;

/** Slots × months × futures × plans that are lived through: about two seconds for the largest teams. */
const mostLooks = 1_500_000;
const fewestFutures = 24;
const ordinaryFutures = 400;

export const futuresWithin = (
  looks: number,
  each: number,
  trials: number,
  ordinary = ordinaryFutures,
  fewest = fewestFutures,
): number => Math.min(trials, ordinary, Math.max(fewest, Math.floor(looks / Math.max(1, each))));

/** Of as many, hazards are taken apart in so many futures: a slow second look. */
const mostExplained = 12;
const explainedFutures = 40;
const mostColleagues = 40;
const mostRising = 5;

type Lives = {
  readonly stay: Lived;
  readonly go: Lived;
  readonly alone: readonly Lived[];
  readonly held: readonly number[];
  readonly openOne: (plan: Plan) => Scene;
};

/** Undefined where nobody of that name is there to go, or the plan ends before. */
export function departureOf(
  baseline: Baseline,
  scenario: Scenario,
  { memberIds, monthIndex }: AskedDeparture,
  asked?: number,
): Departure | undefined {
  const window = windowFrom(monthIndex, scenario.months);
  const isKnown = (id: string) => baseline.members.some((member) => member.id === id);
  if (window.months === 0 || memberIds.length === 0 || !memberIds.every(isKnown)) return undefined;
  const plan = stayingPlan({ baseline, scenario }, memberIds, window);
  const both = leavingPlan(plan, memberIds, window.from);
  const lives = liveAll(plan, both, memberIds, window, asked);
  const { stay, go, held } = lives;
  const goes = new Set(held);
  const colleagues = colleagueEffects(stay, go, goes);
  return {
    ...{ memberIds, window, futures: stay.futures },
    effects: effectsOf(stay, go, goes),
    hours: whereHoursGo(stay, go, goes),
    coverage: coverageOfMonths(stay, go, scenario.coverageTargetShare),
    accounts: leftAccounts(baseline, stay.scene.plan, memberIds),
    colleagues: colleagues
      .toSorted((one, other) => other.askedHours.difference.value - one.askedHours.difference.value)
      .slice(0, mostColleagues),
    furtherColleagues: Math.max(0, colleagues.length - mostColleagues),
    rising: rising(colleagues, mostRising),
    unsettled: explained(colleagues, lives, window),
    empty: held.map((slot, place) => ({
      memberId: memberIds[place]!,
      months: meanOf(go.futures, (future) => go.emptyMonths[slot * go.futures + future]!),
    })),
    together: memberIds.length < 2 ? undefined : togetherOf(lives, memberIds),
  };
}

function liveAll(plan: Plan, both: Plan, memberIds: readonly string[], window: Window, asked?: number): Lives {
  const teach = openScene(plan.baseline, plan.scenario);
  const { lessons } = teach;
  const openOne = ({ baseline, scenario }: Plan) => openScene(baseline, scenario, { lessons, leastDone });
  const held = memberIds.map((id) => teach.plan.memberIds.indexOf(id));
  const others = memberIds.length < 2 ? [] : memberIds.map((id) => leavingPlan(plan, [id], window.from));
  const plans = 2 + others.length;
  const each = plans * teach.plan.slots * (window.from + window.months);
  const futures = asked ?? futuresWithin(mostLooks, each, plan.scenario.trials);
  const lived = (one: Plan) => live(openOne(one), held, window, futures);
  return { stay: lived(plan), go: lived(both), alone: others.map(lived), held, openOne };
}

function explained(
  colleagues: readonly ColleagueEffect[],
  { stay, go, held }: Lives,
  window: Window,
): readonly Unsettled[] {
  const uneasy = unsettled(colleagues, mostExplained);
  const goes = new Set(held);
  const slots = stay.scene.positions.flatMap((_, slot) => (goes.has(slot) ? [] : [slot]));
  const slotOf = new Map(colleagues.map(({ postId }, place) => [postId, slots[place]!]));
  const whys = whyRises(
    [stay.scene, go.scene],
    held,
    uneasy.map(({ postId }) => slotOf.get(postId)!),
    window,
    Math.min(explainedFutures, stay.futures),
  );
  return uneasy.map((effect, place) => {
    const { mechanisms, causes } = whys[place]!;
    return { ...effect, mechanisms, causes };
  });
}

/** What both do beyond the sum of what each does: (both − stay) − (one − stay) − (other − stay). */
function togetherOf({ stay, go, alone, held }: Lives, memberIds: readonly string[]): Departure["together"] {
  // Whoever goes in one of the plans is no colleague in any of them.
  const goes = new Set(held);
  const readers = Object.entries(effectReaders(goes)).map(([id, read]) => {
    const beyond = meanOf(
      stay.futures,
      (future) => read(go, future) + read(stay, future) - alone.reduce((sum, lived) => sum + read(lived, future), 0),
    );
    return [id, beyond] as const;
  });
  return {
    each: alone.map((lived, place) => ({ memberId: memberIds[place]!, effects: effectsOf(stay, lived, goes) })),
    beyond: Object.fromEntries(readers) as Readonly<Record<EffectId, Estimate>>,
  };
}
