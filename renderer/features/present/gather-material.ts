/** Asks simulators and the analyst for all that a deck needs. What was answered about a plan is kept for as long as the plan lasts. */
import { type Ground, groundOf } from "../../../shared/analysis/comparison/common-ground.ts";
import type { PlanScores } from "../../../shared/analysis/comparison/plan-scores.ts";
import type { Plan } from "../../../shared/analysis/decisions/score-plans.ts";
import type { AnswerTo, AskedOf, QuestionId } from "../../../shared/analysis/questions.ts";
import type { ComparedPlans, Material, PlanMaterial } from "../../../shared/presentation/material.ts";
import type { DeckNeeds, PlanNeeds } from "../../../shared/presentation/needs.ts";
import type { Analyst } from "../../analyst/analyst.ts";
import type { Aside } from "../../simulator/aside.ts";
import type { Job } from "../../simulator/projector.ts";

export type Sources = { readonly aside: Aside; readonly analyst: Analyst };

/** Nobody waits for it any more. */
class Dropped extends Error {}

type Known = Map<string, unknown>;
const knownOf = new WeakMap<Plan["scenario"], { readonly baseline: Plan["baseline"]; readonly answers: Known }>();

function answersOf({ baseline, scenario }: Plan): Known {
  const known = knownOf.get(scenario);
  if (known?.baseline === baseline) return known.answers;
  const answers: Known = new Map();
  knownOf.set(scenario, { baseline, answers });
  return answers;
}

export type Gathering = { readonly result: Promise<Material | undefined>; drop(): void };

export function gatherMaterial(
  { plans, needsComparison }: DeckNeeds,
  { aside, analyst }: Sources,
  smallestGroup: number,
  onProgress: (doneShare: number) => void,
): Gathering {
  let isWanted = true;
  let current: Job<unknown> | undefined;
  const steps = plans.flatMap(({ needsGaps, needsCareers, needsCauses }) => [
    true,
    ...[needsGaps, needsCareers, needsCauses].filter(Boolean),
  ]);
  const all = steps.length + (needsComparison ? 2 : 0);
  let done = 0;

  async function once<Value>(plan: Plan, key: string, start: () => Job<Value>): Promise<Value> {
    const answers = answersOf(plan);
    if (!answers.has(key)) {
      const job = start();
      current = job;
      const value = await job.result;
      if (!isWanted || value === undefined) throw new Dropped();
      answers.set(key, value);
    }
    done += 1;
    onProgress(done / all);
    return answers.get(key) as Value;
  }

  const ask = <Id extends QuestionId>(question: Id, plan: Plan, asked: AskedOf<Id>): Promise<AnswerTo<Id>> =>
    once(plan, JSON.stringify([question, "assumptions" in asked ? smallestGroup : asked]), () =>
      analyst.ask(question, plan, asked),
    );

  async function tellPlan({ plan, needsGaps, needsCareers, needsCauses }: PlanNeeds): Promise<PlanMaterial> {
    const projection = await once(plan, "projection", () => aside.project(plan, () => undefined));
    const months = [...new Set([0, plan.scenario.months - 1])];
    return {
      plan,
      projection,
      ...(needsGaps && { gaps: await ask("typeGaps", plan, { months }) }),
      ...(needsCareers && { careers: await ask("careersAhead", plan, {}) }),
      ...(needsCauses && {
        causes: await ask("teamCauses", plan, { assumptions: plan.scenario, smallest: smallestGroup }),
      }),
    };
  }

  async function compare(compared: readonly Plan[], ground: Ground): Promise<ComparedPlans> {
    const scores: PlanScores[] = [];
    const key = `compared ${compared.map(({ scenario }) => scenario.id).join(" ")}`;
    const [first] = compared;
    const known = answersOf(first!).get(key) as
      | { readonly plans: readonly Plan[]; readonly compared: ComparedPlans }
      | undefined;
    if (
      known?.plans.every(
        (plan, at) => plan.scenario === compared[at]!.scenario && plan.baseline === compared[at]!.baseline,
      )
    )
      return known.compared;
    const before = done / all;
    const job = aside.comparePlans(compared, ground, {
      onScored: (index, own) => (scores[index] = own),
      onProgress: (share) => isWanted && onProgress(before + (share * 2) / all),
    });
    current = job;
    const isDone = await job.result;
    if (!isWanted || isDone === undefined) throw new Dropped();
    answersOf(first!).set(key, { plans: compared, compared: { ground, scores } });
    return { ground, scores };
  }

  async function gather(): Promise<Material | undefined> {
    try {
      const told: PlanMaterial[] = [];
      for (const needed of plans) told.push(await tellPlan(needed));
      const asked = plans.map(({ plan }) => plan);
      const ground = needsComparison ? groundOf(asked) : undefined;
      return { plans: told, ...(ground && { compared: await compare(asked, ground) }) };
    } catch (cause) {
      if (cause instanceof Dropped || !isWanted) return undefined;
      throw cause;
    }
  }

  return {
    result: gather(),
    drop() {
      isWanted = false;
      current?.drop();
    },
  };
}
