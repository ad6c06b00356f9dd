/**
 * A plan with everything in it that its results follow from, and nothing else: numbers by position, as the month loop reads them.
 * No name, id, date of a conversation or word of anyone is left, because a compiled plan never had any but ids, and these go here.
 * What is left of people, and cannot go without changing the results, is said in the page (`page.inside`).
 */
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { checkedPlan } from "../../simulation/checked-plan.ts";
import type { CompiledPlan } from "../../simulation/compiled-plan.ts";
import { payByLevel, withPay } from "./pay-of-groups.ts";

export type ScrubbedPlan = {
  /** New customers as they come at a growth ratio of 1; all else as in the plan. */
  readonly plan: CompiledPlan;
  readonly growthRatio: number;
  /** exp(−mean) of new customers at that ratio: taken along, since engines differ in the last bit of an exponential. */
  readonly expMinusNewMean: Float64Array;
  /** Salaries are means of groups; or nothing at all, where the team is too small for one. */
  readonly pay: "ofGroups" | "leftOut";
};

/** In the order they have, which luck and sums follow. */
const numbered = (ids: readonly string[]): readonly string[] => ids.map((_, index) => String(index + 1));

/** `trials` as many as the answer came from: a run may end early once it is exact enough. */
export function scrubbedPlan(
  baseline: Baseline,
  scenario: Scenario,
  { trials, smallestGroup }: { readonly trials: number; readonly smallestGroup: number },
): ScrubbedPlan {
  const { expMinusNewMean } = checkedPlan(baseline, { ...scenario, trials }).segment;
  const plan = checkedPlan(baseline, { ...scenario, trials, growthRatio: 1 });
  const pay = payByLevel(plan, smallestGroup);
  return {
    plan: {
      ...withPay(plan, (level) => pay?.[level] ?? 0),
      activityIds: numbered(plan.activityIds),
      segmentIds: numbered(plan.segmentIds),
      memberIds: numbered(plan.memberIds),
      network: { ...plan.network, groupNames: numbered(plan.network.groupNames) },
    },
    growthRatio: scenario.growthRatio,
    expMinusNewMean,
    pay: pay ? "ofGroups" : "leftOut",
  };
}
