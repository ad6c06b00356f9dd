/** How many futures and plans a search takes, by the size of the organisation, so that small ones are searched closely and large ones in time. */
import type { Plan } from "../decisions/score-plans.ts";
import type { AskedPlan } from "./asked.ts";

export type Size = {
  /** Futures of a first look, of a verdict, and of the verification. */
  readonly few: number;
  readonly full: number;
  readonly verify: number;
  /** Standard errors asked for beyond the safety, so that the best of many tries is not just the luckiest. */
  readonly margin: number;
  /** Plans lived through to improve one that holds, and to rule out cheaper ones. */
  readonly improveEffort: number;
  readonly proveEffort: number;
  /** For a progress that moves about evenly. */
  readonly expectedPlans: number;
};

const within = (value: number, least: number, most: number) => Math.round(Math.min(most, Math.max(least, value)));

/** Of the engine's work in each future: people by months. */
export function sizeFor({ baseline, scenario }: Plan, { mostHires }: Pick<AskedPlan, "mostHires">): Size {
  const perFuture = (baseline.members.length + mostHires / 2 + 4) * scenario.months;
  return {
    few: within(400_000 / perFuture, 240, 1_000),
    full: within(1_000_000 / perFuture, 600, 12_000),
    verify: within(4_500_000 / perFuture, 2_000, 20_000),
    // A verification that fails costs a large organisation more than a little safety too much.
    margin: perFuture > 400 ? 1 : 0.5,
    improveEffort: within(36_000 / perFuture, 20, 400),
    proveEffort: within(30_000 / perFuture, 4, 300),
    expectedPlans: within(160_000 / perFuture, 60, 300),
  };
}

/** A number of its own for each purpose: neither the search nor a verification knows the luck that the projection on screen has. */
export function seedsOf(seed: number) {
  const apart = (place: number) => (seed + Math.imul(place, 0x9e3779b9)) >>> 0;
  return { search: apart(1), verify: (round: number) => apart(2 + round) };
}
