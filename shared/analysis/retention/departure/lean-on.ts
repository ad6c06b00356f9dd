/**
 * Where the team leans on one person: what would be left open if they went tomorrow. It speaks of work that nobody else could take
 * over yet, never of what somebody is worth.
 */
import type { Baseline } from "../../../domain/baseline.ts";
import type { Scenario } from "../../../domain/scenario.ts";
import type { Plan } from "../../decisions/score-plans.ts";
import { openScene } from "../../explain/scene.ts";
import { futuresWithin, leastDone } from "./departure-of.ts";
import { leavingPlan, stayingPlan, windowFrom } from "./departing-plans.ts";
import { leftAccounts } from "./left-accounts.ts";
import { live } from "./live.ts";
import { type Coverage, type Effects, coverageOfMonths, effectsOf } from "./what-changes.ts";

export type Lean = {
  readonly memberId: string;
  readonly effects: Pick<Effects, "leftOpenHours" | "arrJpy" | "resigners">;
  readonly gapMonths: Coverage["gapMonths"];
  /** Of the accounts that would lose their person: as listed today. */
  readonly accounts: number;
  readonly accountsArrJpy: number;
};

export type Leaning = {
  readonly monthIndex: number;
  readonly futures: number;
  /** What would be left open, the most first. */
  readonly people: readonly Lean[];
  /** Members who were not tried: in a large team only those with the most customers and hours in their hands are. */
  readonly untried: number;
};

/** In all; a team of two dozen is tried whole in two or three seconds, and a team of thousands takes no longer than ten. */
const mostLooks = 2_000_000;
const mostPeople = 40;
/** Below so many futures nothing could be told apart; then fewer people are tried. */
const fewestFutures = 24;
const ordinaryFutures = 60;

const both = 2;

/** The members at work in that month, those with the most revenue and then hours in their hands first. */
function candidates({ baseline, scenario }: Plan, monthIndex: number): readonly string[] {
  const scene = openScene(baseline, { ...scenario, months: Math.min(scenario.months, monthIndex + 1) });
  const { plan } = scene;
  const arrOf = new Map<string, number>();
  for (const { ownerId, arrJpy } of baseline.accounts)
    if (ownerId !== undefined) arrOf.set(ownerId, (arrOf.get(ownerId) ?? 0) + arrJpy);
  return plan.memberIds
    .map((id, slot) => ({ id, slot, arrJpy: arrOf.get(id) ?? 0, hours: plan.row.hours[plan.slot.firstRow[slot]!]! }))
    .filter(({ slot }) => plan.slot.joinedIn[slot]! <= monthIndex && plan.slot.leavesIn[slot]! > monthIndex)
    .sort((one, other) => other.arrJpy - one.arrJpy || other.hours - one.hours)
    .map(({ id }) => id);
}

/** One person's departure by itself, as `departureOf` tells it. */
function leanOn(plan: Plan, memberId: string, from: number, futures: number): Lean {
  const window = windowFrom(from, plan.scenario.months);
  const staying = stayingPlan(plan, [memberId], window);
  const gone = leavingPlan(staying, [memberId], from);
  const teach = openScene(staying.baseline, staying.scenario);
  const held = [teach.plan.memberIds.indexOf(memberId)];
  const goes = new Set(held);
  const [stay, go] = [staying, gone].map(({ baseline, scenario }) =>
    live(openScene(baseline, scenario, { lessons: teach.lessons, leastDone }), held, window, futures),
  );
  const { leftOpenHours, arrJpy, resigners } = effectsOf(stay!, go!, goes);
  const { gapMonths } = coverageOfMonths(stay!, go!, plan.scenario.coverageTargetShare);
  const accounts = leftAccounts(plan.baseline, teach.plan, [memberId]);
  return {
    memberId,
    effects: { leftOpenHours, arrJpy, resigners },
    gapMonths,
    accounts: accounts.listed.length + accounts.parts.reduce((sum, part) => sum + part.accounts, 0),
    accountsArrJpy: accounts.arrJpy,
  };
}

export function leaningOf(
  baseline: Baseline,
  scenario: Scenario,
  { monthIndex }: { readonly monthIndex: number },
): Leaning {
  const window = windowFrom(monthIndex, scenario.months);
  const plan = { baseline, scenario };
  const ids = window.months === 0 ? [] : candidates(plan, monthIndex);
  const perPerson = both * Math.max(1, baseline.members.length) * (window.from + window.months);
  const affordable = Math.max(1, Math.floor(mostLooks / (perPerson * fewestFutures)));
  const tried = ids.slice(0, Math.min(mostPeople, affordable));
  const futures = futuresWithin(mostLooks, perPerson * tried.length, scenario.trials, ordinaryFutures);
  return {
    ...{ monthIndex, futures },
    people: tried
      .map((memberId) => leanOn(plan, memberId, monthIndex, futures))
      .toSorted(
        (one, other) => other.effects.leftOpenHours.difference.value - one.effects.leftOpenHours.difference.value,
      ),
    untried: ids.length - tried.length,
  };
}
