/** What it costs to wait: the plan with one change some months later, less the plan, on the same luck. */
import { addMonths } from "../../base/month.ts";
import type { Change } from "../../domain/change.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { inProcessSimulator } from "../../simulation/in-process-simulator.ts";
import type { Simulator } from "../../simulation/protocol.ts";
import { type Plan, type ScoreOptions, readPlans } from "./score-plans.ts";
import { type Worths, worthScores, worthsBetween } from "./worth-scores.ts";

/** Later minus as planned. */
export type Delay = { readonly changeId: string; readonly worths: Worths };

export type Delays = {
  readonly scenarioId: string;
  readonly months: number;
  readonly trials: number;
  /** In the order of the plan. */
  readonly delays: readonly Delay[];
};

export type AskedDelays = { readonly months: number; readonly trials: number };

/** What a leader decides on and can put off: whom to seek, what to begin, which seats to open. */
const deferrable: ReadonlySet<Change["type"]> = new Set(["hire", "startLever", "openSeats", "openProductSeats"]);
export const canWait = ({ enabled, type }: Change): boolean => enabled && deferrable.has(type);

export const delayed = (scenario: Scenario, changeId: string, months: number): Scenario => ({
  ...scenario,
  changes: scenario.changes.map((change) =>
    change.id === changeId ? { ...change, month: addMonths(change.month, months) } : change,
  ),
});

export async function delaysOf(
  { baseline, scenario }: Plan,
  months: number,
  simulators: readonly Simulator[],
  options: ScoreOptions = {},
): Promise<Delays | undefined> {
  const ids = scenario.changes.filter(canWait).map(({ id }) => id);
  const plans = [scenario, ...ids.map((id) => delayed(scenario, id, months))];
  const scores = await readPlans(
    plans.map((of) => ({ baseline, scenario: of })),
    simulators,
    worthScores,
    options,
  );
  if (!scores) return undefined;
  const [asPlanned, ...later] = scores;
  return {
    scenarioId: scenario.id,
    months,
    trials: asPlanned!.trials,
    delays: ids.map((changeId, index) => ({ changeId, worths: worthsBetween(later[index]!, asPlanned!) })),
  };
}

export const delayCosts = async (
  plan: Plan,
  { months, trials }: AskedDelays,
  onProgress: (doneShare: number) => void = () => undefined,
): Promise<Delays> =>
  (await delaysOf(plan, months, [inProcessSimulator()], { trials, onProgress: (_, share) => onProgress(share) }))!;
