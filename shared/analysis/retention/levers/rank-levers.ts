/** What each thing that helps is worth: those that do not run tried out, those that run left out, all on the plan's own luck. */
import { addMonths } from "../../../base/month.ts";
import { type AttritionCause } from "../../../catalogue/attrition-causes.ts";
import { causesEased } from "../../../domain/lever-effect.ts";
import type { Simulator } from "../../../simulation/protocol.ts";
import { type ScoreDifferences, differencesOf } from "../../decisions/score-differences.ts";
import { type Plan, type ScoreOptions, scorePlans } from "../../decisions/score-plans.ts";
import type { TrialScores } from "../../decisions/trial-scores.ts";
import { type Compared, type Helper, comparedPlans, isIdle } from "./compared-plans.ts";
import { type Gain, gainOf, turned } from "./gain.ts";
import { offeredChanges } from "./offered-changes.ts";
import { type Price, priceOf } from "./price.ts";

/** What things that help are judged by. */
export const gainIds = ["kept", "coverage", "arr"] as const;
export type GainId = (typeof gainIds)[number];

export type RankedHelp = {
  readonly id: string;
  readonly helper: Helper;
  readonly eases: readonly AttritionCause[];
  /** Tried out, as it neither runs nor is planned; else left out. */
  readonly isTried: boolean;
  /** People who stay; points of coverage, on average over the months and up to the target; ARR at the end. */
  readonly gains: Readonly<Record<GainId, Gain>>;
  /** What the whole plan costs more: pay of those who stay and hiring that is spared included. */
  readonly costJpy: Gain;
  readonly price: Price;
};

const inPlan: Readonly<Record<GainId, (differences: ScoreDifferences) => ScoreDifferences["leavers"]>> = {
  kept: ({ leavers }) => turned(leavers),
  coverage: ({ shortfall }) => turned(shortfall),
  arr: ({ finalArrJpy }) => finalArrJpy,
};

/** Every lever of the team, and the changes that help as levers do. */
export const helpersIn = ({ baseline, scenario }: Plan, monthIndex: number): readonly Helper[] => [
  ...baseline.levers.map((lever) => ({ kind: "lever", lever }) as const),
  ...offeredChanges(baseline, scenario, addMonths(scenario.start, monthIndex)).map(
    (offered) => ({ kind: "change", offered }) as const,
  ),
];

export const idOf = (helper: Helper): string => (helper.kind === "lever" ? helper.lever.id : helper.offered.id);

type Scored = {
  readonly withIt: TrialScores;
  readonly withoutIt: TrialScores;
  readonly ends: { readonly weak: TrialScores; readonly strong: TrialScores } | undefined;
};

function ranked(helper: Helper, compared: Compared, { withIt, withoutIt, ends }: Scored, plan: Plan): RankedHelp {
  const whole = differencesOf(withIt, withoutIt);
  const weak = ends && differencesOf(ends.weak, withoutIt);
  const strong = ends && differencesOf(ends.strong, withoutIt);
  const gain = (pick: (differences: ScoreDifferences) => ScoreDifferences["leavers"]) =>
    gainOf(pick(whole), weak && strong && { weak: pick(weak).mean, strong: pick(strong).mean });
  return {
    id: idOf(helper),
    helper,
    eases: helper.kind === "lever" ? causesEased(helper.lever) : [helper.offered.cause],
    isTried: helper.kind === "change" || isIdle(helper.lever, plan),
    gains: { kept: gain(inPlan.kept), coverage: gain(inPlan.coverage), arr: gain(inPlan.arr) },
    costJpy: gain(({ costJpy }) => costJpy),
    price: priceOf(helper, compared, plan, whole.costJpy.mean),
  };
}

/** In the order of the helpers: who looks decides what counts. Undefined once no longer wanted. */
export async function rankHelpers(
  plan: Plan,
  helpers: readonly Helper[],
  monthIndex: number,
  simulators: readonly Simulator[],
  { isRough = false, ...options }: ScoreOptions & { readonly isRough?: boolean } = {},
): Promise<readonly RankedHelp[] | undefined> {
  const month = addMonths(plan.scenario.start, monthIndex);
  const all = helpers.map((helper) => {
    const { withIt, withoutIt, ends } = comparedPlans(helper, plan, month);
    return { withIt, withoutIt, ...(!isRough && ends && { ends }) };
  });
  // Each plan once: most comparisons have the plan itself on one side, and it teaches how hours are handed out.
  const plans = [
    ...new Set([
      plan,
      ...all.flatMap(({ withIt, withoutIt, ends }) => [withIt, withoutIt, ...(ends ? [ends.weak, ends.strong] : [])]),
    ]),
  ];
  const scores = await scorePlans(plans, simulators, options);
  if (!scores) return undefined;
  const scoreOf = new Map(plans.map((one, index) => [one, scores[index]!]));
  return helpers.map((helper, index) => {
    const compared = all[index]!;
    const { withIt, withoutIt, ends } = compared;
    return ranked(
      helper,
      compared,
      {
        withIt: scoreOf.get(withIt)!,
        withoutIt: scoreOf.get(withoutIt)!,
        ends: ends && { weak: scoreOf.get(ends.weak)!, strong: scoreOf.get(ends.strong)! },
      },
      plan,
    );
  });
}
