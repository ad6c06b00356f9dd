/** When the work of each type of people first falls short: a team can hold as a whole while one kind of work does not. */
import type { MemberType } from "../../catalogue/member-types.ts";
import { memberTypeIds } from "../../catalogue/member-types.ts";
import type { Activity } from "../../domain/activity.ts";
import { inProcessSimulator } from "../../simulation/in-process-simulator.ts";
import { monthsFrom } from "../../base/month.ts";
import { coverageOf, readerOf } from "../reader.ts";
import { createBreachWatch } from "../shortfall/breach.ts";
import type { Ahead } from "../shortfall/hire-by.ts";
import { type Plan, readPlans } from "./score-plans.ts";

export type TypeBreach = { readonly type: MemberType; readonly activityIds: readonly string[]; readonly ahead: Ahead };
export type TypeBreaches = { readonly scenarioId: string; readonly types: readonly TypeBreach[] };
export type AskedBreaches = { readonly trials: number };

/** The type that does it best; undefined for work that several do equally well. */
export function bestTypeFor({ affinity }: Pick<Activity, "affinity">): MemberType | undefined {
  const most = Math.max(...memberTypeIds.map((type) => affinity[type]));
  const best = memberTypeIds.filter((type) => affinity[type] === most);
  return best.length === 1 ? best[0] : undefined;
}

/** Types with work of their own. */
export async function typeBreaches(
  plan: Plan,
  { trials }: AskedBreaches,
  simulators = [inProcessSimulator()],
): Promise<TypeBreaches> {
  const { baseline, scenario } = plan;
  const work = memberTypeIds
    .map((type) => ({
      type,
      activityIds: baseline.activities.filter((activity) => bestTypeFor(activity) === type).map(({ id }) => id),
    }))
    .filter(({ activityIds }) => activityIds.length > 0);
  const [types] = (await readPlans(
    [plan],
    simulators,
    (outcome) => {
      const reader = readerOf(outcome);
      const { months, activityIds: all, coverageTargetShare } = reader.plan;
      const hours = (figure: "deliveredHours" | "demandHours", activity: number, month: number, trial: number) =>
        reader.numbers[reader.columns.activity(figure, activity, month) * reader.trials + trial]!;
      return work.map(({ type, activityIds }): TypeBreach => {
        const watch = createBreachWatch(months, reader.trials, coverageTargetShare);
        const places = activityIds.map((id) => all.indexOf(id));
        const sum = (figure: "deliveredHours" | "demandHours", month: number, trial: number) =>
          places.reduce((hoursSoFar, activity) => hoursSoFar + hours(figure, activity, month, trial), 0);
        for (let month = 0; month < months; month++) {
          const coverage = Float64Array.from({ length: reader.trials }, (_, trial) =>
            coverageOf(sum("deliveredHours", month, trial), sum("demandHours", month, trial)),
          );
          watch.hear(month, coverage);
        }
        const { breach } = watch.result();
        return {
          type,
          activityIds,
          ahead: { breach, trials: reader.trials, months: monthsFrom(scenario.start, months) },
        };
      });
    },
    { trials },
  ))!;
  return { scenarioId: scenario.id, types: types! };
}
