/**
 * Where the team leans on one person: what would be left open if they went tomorrow. It speaks of work that nobody else could take
 * over yet, never of what somebody is worth.
 */
import type { Baseline } from "../../../domain/baseline.ts";
import type { Scenario } from "../../../domain/scenario.ts";
import { checkedPlan } from "../../../simulation/checked-plan.ts";
import type { Plan } from "../../decisions/score-plans.ts";
import { openScene } from "../../explain/scene.ts";
import { futuresWithin, leastDone } from "./departure-of.ts";
import { leavingPlan, stayingPlan, windowFrom } from "./departing-plans.ts";
import { accountsByOwner } from "./left-accounts.ts";
import { live } from "./live.ts";
import { type Coverage, type Effects, coverageOfMonths, effectsOf } from "./what-changes.ts";

export type Lean = {
  readonly memberId: string;
  /** Of the accounts that would lose their person: as listed today. */
  readonly accounts: number;
  readonly accountsArrJpy: number;
  /** Absent where it was not tried. */
  readonly tried:
    | (Pick<Effects, "leftOpenHours" | "arrJpy"> & { readonly gapMonths: Coverage["gapMonths"] })
    | undefined;
};

export type Leaning = {
  readonly monthIndex: number;
  readonly futures: number;
  /** Those who were tried, what would be left open the most first; then others by what is in their hands. */
  readonly people: readonly Lean[];
  readonly tried: number;
  /** Members beyond those listed. */
  readonly further: number;
};

/**
 * Slots × months × futures × plans in all: a team of two dozen is tried whole in three seconds, one of two hundred in part, in some
 * eight. Of a larger one nobody is tried, because a handful among hundreds would look like a finding.
 */
const mostLooks = 1_200_000;
const fewestTried = 5;
/** Below so many futures nothing could be told apart; then fewer people are tried. */
const fewestFutures = 24;
const ordinaryFutures = 60;
const mostListed = 40;
const plansEach = 2;

type Candidate = Omit<Lean, "tried"> & { readonly hours: number };

/** The members at work in that month, those with the most revenue and then hours in their hands first. */
function candidates({ baseline, scenario }: Plan, monthIndex: number): readonly Candidate[] {
  const plan = checkedPlan(baseline, { ...scenario, months: Math.min(scenario.months, monthIndex + 1) });
  const isThere = (slot: number) => plan.slot.joinedIn[slot]! <= monthIndex && plan.slot.leavesIn[slot]! > monthIndex;
  const owned = accountsByOwner(baseline, plan);
  return plan.memberIds
    .flatMap((memberId, slot): Candidate[] => {
      if (!isThere(slot)) return [];
      const { listed, parts, arrJpy } = owned(memberId);
      const accounts = listed.length + parts.reduce((sum, part) => sum + part.accounts, 0);
      return [{ memberId, accounts, accountsArrJpy: arrJpy, hours: plan.row.hours[plan.slot.firstRow[slot]!]! }];
    })
    .sort((one, other) => other.accountsArrJpy - one.accountsArrJpy || other.hours - one.hours);
}

/** One person's departure by itself, as `departureOf` tells it. */
function tryIt(plan: Plan, memberId: string, from: number, futures: number): NonNullable<Lean["tried"]> {
  const window = windowFrom(from, plan.scenario.months);
  const staying = stayingPlan(plan, [memberId], window);
  const gone = leavingPlan(staying, [memberId], from);
  const { lessons, plan: compiled } = openScene(staying.baseline, staying.scenario);
  const held = [compiled.memberIds.indexOf(memberId)];
  const lived = ({ baseline, scenario }: Plan) =>
    live(openScene(baseline, scenario, { lessons, leastDone }), held, window, futures);
  const [stay, go] = [lived(staying), lived(gone)];
  const { leftOpenHours, arrJpy } = effectsOf(stay, go, new Set(held));
  const { gapMonths } = coverageOfMonths(stay, go, plan.scenario.coverageTargetShare);
  return { leftOpenHours, arrJpy, gapMonths };
}

const openHours = ({ tried }: Lean) => tried?.leftOpenHours.difference.value ?? -Infinity;

export function leaningOf(
  baseline: Baseline,
  scenario: Scenario,
  { monthIndex }: { readonly monthIndex: number },
): Leaning {
  const window = windowFrom(monthIndex, scenario.months);
  const plan = { baseline, scenario };
  const people = window.months === 0 ? [] : candidates(plan, monthIndex);
  const perFuture = plansEach * Math.max(1, baseline.members.length) * (window.from + window.months);
  const affordable = Math.floor(mostLooks / (perFuture * fewestFutures));
  const tried = affordable < Math.min(fewestTried, people.length) ? 0 : Math.min(affordable, people.length);
  const futures = futuresWithin(mostLooks, perFuture * Math.max(1, tried), scenario.trials, ordinaryFutures);
  const listed = people.slice(0, Math.max(mostListed, tried)).map(({ hours: _, ...person }, place) => ({
    ...person,
    tried: place < tried ? tryIt(plan, person.memberId, monthIndex, futures) : undefined,
  }));
  return {
    ...{ monthIndex, futures, tried },
    // A stable sort leaves those who were not tried in their own order.
    people: listed.toSorted((one, other) =>
      openHours(one) === openHours(other) ? 0 : openHours(other) - openHours(one),
    ),
    further: people.length - listed.length,
  };
}
