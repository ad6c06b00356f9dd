/** What another hire would bring in and what leaving costs: six plans on the same luck. */
import { type MemberType } from "../../catalogue/member-types.ts";
import { mainType } from "../../domain/mix.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { inProcessSimulator } from "../../simulation/in-process-simulator.ts";
import { nextSteps, withStep } from "../decisions/next-steps.ts";
import { type Plan, readPlans } from "../decisions/score-plans.ts";
import { type AttritionCost, attritionCost } from "./attrition-cost.ts";
import { moneyOf } from "./money.ts";
import { type Payback, paybackOf } from "./payback.ts";

export type HirePayback = {
  readonly type: MemberType;
  /** A year's salary of such a hire, employer's part not included. */
  readonly salaryJpy: number;
  readonly payback: Payback;
};

export type Finance = {
  readonly trials: number;
  readonly months: number;
  /** Of one more hire of each type from the plan's first month, the one that leaves most first. */
  readonly hires: readonly HirePayback[];
  readonly attrition: AttritionCost;
};

const withCoefficients = (scenario: Scenario, own: Scenario["coefficients"]): Scenario => ({
  ...scenario,
  coefficients: { ...scenario.coefficients, ...own },
});

/** Customers do not mind a change of hands, well or badly done. */
const harmless = { handedOver: 1, abandoned: 1 };
const nobodyLeaves = { annualLeaving: 0 };

/** The plans behind the cost of leaving: dates of leaving that are already known stay in all of them. */
const attritionPlans = (scenario: Scenario) => ({
  handedOver: withCoefficients(scenario, harmless),
  stay: withCoefficients(scenario, { ...harmless, ...nobodyLeaves }),
});

export async function financeOf(
  { baseline, scenario }: Plan,
  onProgress: (doneShare: number) => void = () => undefined,
  trials?: number,
): Promise<Finance> {
  const hires = nextSteps(baseline, scenario).flatMap((step) => {
    const [change] = step.changes;
    return step.kind === "hire" && change?.type === "hire" ? [{ step, change }] : [];
  });
  const { handedOver, stay } = attritionPlans(scenario);
  const scenarios = [scenario, handedOver, stay, ...hires.map(({ step }) => withStep(scenario, step))];
  const [asIs, harmlessly, staying, ...withHires] = (await readPlans(
    scenarios.map((of) => ({ baseline, scenario: of })),
    [inProcessSimulator()],
    moneyOf,
    { trials, onProgress: (_, doneShare) => onProgress(doneShare) },
  ))!;
  const salaryOf = new Map(baseline.levels.map(({ id, salaryJpy }) => [id, salaryJpy]));
  return {
    trials: asIs!.trials,
    months: scenario.months,
    hires: hires
      .map(({ change }, index) => ({
        type: mainType(change.mix),
        salaryJpy: change.salaryJpy ?? salaryOf.get(change.levelId) ?? 0,
        payback: paybackOf(withHires[index]!, asIs!),
      }))
      .sort((one, other) => other.payback.atEnd.netJpy.value - one.payback.atEnd.netJpy.value),
    attrition: attritionCost({ asIs: asIs!, handedOver: harmlessly!, stay: staying! }),
  };
}
