/** What each of several ways to change a plan is worth, on the same luck as the plan itself. */
import type { Scenario } from "../../domain/scenario.ts";
import type { Simulator } from "../../simulation/protocol.ts";
import { type ScoreDifferences, differencesOf } from "./score-differences.ts";
import { type Plan, scorePlans } from "./score-plans.ts";
import { type Step, withStep } from "./next-steps.ts";

/** Changes to add to a plan, changes of it to switch off, and assumptions to make otherwise. */
export type Option = Pick<Step, "id" | "changes" | "dropIds"> & Partial<Pick<Scenario, "coefficients">>;

/** The plan with the option minus the plan. */
export type OptionValue = ScoreDifferences & { readonly optionId: string };

/** In the order of the options; undefined once no longer wanted. */
export async function valueOptions(
  { baseline, scenario }: Plan,
  options: readonly Option[],
  simulators: readonly Simulator[],
  isWanted: () => boolean = () => true,
): Promise<readonly OptionValue[] | undefined> {
  const plans = [scenario, ...options.map((option) => withStep(scenario, option))];
  const scores = await scorePlans(
    plans.map((plan) => ({ baseline, scenario: plan })),
    simulators,
    { isWanted },
  );
  if (!scores) return undefined;
  const [without, ...withEach] = scores;
  return options.map(({ id }, index) => ({ optionId: id, ...differencesOf(withEach[index]!, without!) }));
}
