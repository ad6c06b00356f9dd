import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { type Ground, groundOf, unlikeIn, type Unlike } from "../../../shared/analysis/comparison/common-ground.ts";
import type { PlanScores } from "../../../shared/analysis/comparison/plan-scores.ts";
import type { Plan } from "../../../shared/analysis/decisions/score-plans.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { areAllIn, type ComparisonState, scoresOf } from "../../simulator/comparison.store.ts";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { chosenAmong, fewestPlans, offeredIn, planOf, referenceAmong } from "./chosen.view.ts";
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
};

/**
 * Undefined where there is nothing to compare. Asks for whatever is not known yet. The same object while nothing is new: how far
 * the runs are is not part of it.
 */
export function useComparison(): Comparison | undefined {
  const workspace = useWorkspace(({ workspace: open }) => open);
  const { choice, comparison } = useCompareStores();
  const chosenIds = useStore(choice, (chosen) => chosen.chosenIds);
  const referenceId = useStore(choice, (chosen) => chosen.referenceId);
  const scored = useStore(comparison, (state) => state.scored);
  const request = useStore(comparison, (state) => state.request);
  const offered = useMemo(() => offeredIn(workspace), [workspace]);
  const chosen = useMemo(() => chosenAmong(offered, chosenIds), [offered, chosenIds]);
  const asked = useMemo(() => chosen.map((scenario) => planOf(workspace, scenario)), [chosen, workspace]);
  const ground = useMemo(() => groundOf(asked), [asked]);
  useEffect(() => {
    if (ground !== undefined && asked.length > 1) request(asked, ground);
  }, [request, asked, ground]);
  return useMemo(
    () => comparisonOf({ offered, asked, ground, scored, referenceId }),
    [offered, asked, ground, scored, referenceId],
  );
}

type Known = Pick<Comparison, "offered" | "ground"> & {
  readonly asked: readonly Plan[];
  readonly scored: ComparisonState["scored"];
  readonly referenceId: string | undefined;
};

function comparisonOf({ offered, asked, ground, scored, referenceId }: Known): Comparison | undefined {
  if (asked.length < fewestPlans) return undefined;
  const plans = asked.map((plan): ComparedPlan => {
    const scores = ground && scoresOf(scored, plan, ground);
    const isRough = scores !== undefined && ground !== undefined && !areAllIn(scores, ground);
    return { id: plan.scenario.id, name: plan.scenario.name, plan, scores, isRough };
  });
  const wanted = referenceAmong(
    asked.map(({ scenario }) => scenario),
    referenceId,
  );
  const reference = plans.find(({ id }) => id === wanted?.id) ?? plans[0]!;
  const others = plans.filter((plan) => plan !== reference);
  return { offered, plans, reference, others, ground, unlike: unlikeIn(asked) };
}
