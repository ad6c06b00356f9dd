/** Against each problem: what works soon while it runs, what goes to the root, and which of it the plan really pulls. */
import { addMonths } from "../../base/month.ts";
import { type AttritionCause, attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import { causesEased, helps } from "../../domain/lever-effect.ts";
import type { Lever } from "../../domain/lever.ts";
import { runsIn, switchings } from "../../domain/lever-standing.ts";
import type { Scenario } from "../../domain/scenario.ts";

/** Why people leave, and what customers feel. */
export type ProblemId = AttritionCause | "work" | "churn" | "expansion";

export type Pulled = { readonly lever: Lever; readonly isPulled: boolean };

export type ProblemBalance = {
  readonly id: ProblemId;
  readonly symptom: readonly Pulled[];
  readonly rootCause: readonly Pulled[];
  /** Of what the plan pulls. `idle`: there would be something, and the plan leaves it alone. */
  readonly standing: "nothing" | "idle" | "symptomOnly" | "rootCause" | "both";
};

type Plan = Pick<Scenario, "start" | "months" | "changes">;

/** Running in the plan's first month, or started within it. */
export function isPulled(lever: Lever, plan: Plan): boolean {
  const end = addMonths(plan.start, plan.months - 1);
  return (
    runsIn(lever, plan, plan.start) ||
    switchings(lever.id, plan).some(({ type, month }) => type === "startLever" && month <= end)
  );
}

function problemsOf(lever: Lever): readonly ProblemId[] {
  const felt = lever.effects.filter(helps).map(({ on }) => on);
  return [
    ...causesEased(lever),
    ...(felt.includes("effort") ? (["work"] as const) : []),
    ...(felt.includes("churn") ? (["churn"] as const) : []),
    ...(felt.includes("expansion") ? (["expansion"] as const) : []),
  ];
}

function standingOf(symptom: readonly Pulled[], rootCause: readonly Pulled[]): ProblemBalance["standing"] {
  const [soon, root] = [symptom, rootCause].map((list) => list.some((one) => one.isPulled));
  if (soon && root) return "both";
  if (root) return "rootCause";
  if (soon) return "symptomOnly";
  return symptom.length + rootCause.length > 0 ? "idle" : "nothing";
}

const problemIds: readonly ProblemId[] = [
  ...attritionCauseIds.filter((cause) => cause !== "other"),
  "work",
  "churn",
  "expansion",
];

export function balanceOf(levers: readonly Lever[], plan: Plan): readonly ProblemBalance[] {
  const known = levers.map((lever) => ({ lever, isPulled: isPulled(lever, plan), problems: problemsOf(lever) }));
  return problemIds.map((id) => {
    const against = known.filter(({ problems }) => problems.includes(id));
    const of = (horizon: Lever["horizon"]): readonly Pulled[] =>
      against
        .filter(({ lever }) => lever.horizon === horizon)
        .map(({ lever, isPulled: pulled }) => ({ lever, isPulled: pulled }))
        .toSorted((one, other) => Number(other.isPulled) - Number(one.isPulled));
    const [symptom, rootCause] = [of("symptom"), of("rootCause")];
    return { id, symptom, rootCause, standing: standingOf(symptom, rootCause) };
  });
}
