import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { type Ground, groundOf, unlikeIn, type Unlike } from "../../../shared/analysis/comparison/common-ground.ts";
import type { PlanScores } from "../../../shared/analysis/comparison/plan-scores.ts";
import type { Plan } from "../../../shared/analysis/decisions/score-plans.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { areAllIn, type ComparisonRun, scoresOf } from "../../simulator/comparison.store.ts";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { chosenAmong, offeredIn, planOf, referenceAmong } from "./chosen.view.ts";
import { useCompareStores } from "./compare-stores.ts";

export type ComparedPlan = {
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
  /** Of the plan as it is now; undefined while they are worked out. */
  readonly scores: PlanScores | undefined;
  /** Only the first futures are in. */
  readonly isRough: boolean;
};

export type Comparison = {
  readonly offered: readonly Scenario[];
  readonly plans: readonly ComparedPlan[];
  readonly reference: ComparedPlan;
  /** The plans but the reference. */
  readonly others: readonly ComparedPlan[];
  /** Undefined where no month is common. */
  readonly ground: Ground | undefined;
  readonly unlike: readonly Unlike[];
  readonly run: ComparisonRun;
};

/** Undefined where there is nothing to compare. Asks for whatever is not known yet. */
export function useComparison(): Comparison | undefined {
  const workspace = useWorkspace(({ workspace: open }) => open);
  const { choice, comparison } = useCompareStores();
  const { chosenIds, referenceId } = useStore(choice);
  const state = useStore(comparison);
  const offered = useMemo(() => offeredIn(workspace), [workspace]);
  const chosen = useMemo(() => chosenAmong(offered, chosenIds), [offered, chosenIds]);
  const asked = useMemo(() => chosen.map((scenario) => planOf(workspace, scenario)), [chosen, workspace]);
  const ground = useMemo(() => groundOf(asked), [asked]);
  const { request } = state;
  useEffect(() => {
    if (ground !== undefined && asked.length > 1) request(asked, ground);
  }, [request, asked, ground]);

  if (chosen.length < 2) return undefined;
  const plans = asked.map((plan): ComparedPlan => {
    const scores = ground && scoresOf(state, plan, ground);
    const { id, name } = plan.scenario;
    return {
      id,
      name,
      plan,
      scores,
      isRough: scores !== undefined && ground !== undefined && !areAllIn(scores, ground),
    };
  });
  const referenceScenario = referenceAmong(chosen, referenceId);
  const reference = plans.find(({ id }) => id === referenceScenario?.id) ?? plans[0]!;
  return {
    ...{ offered, plans, reference, ground },
    others: plans.filter((plan) => plan !== reference),
    unlike: unlikeIn(asked),
    run: state.run,
  };
}
