/** A plan with one thing tried out: never kept, only projected. */
import { type Month, monthsFrom } from "../base/month.ts";
import type { ChangeOf } from "../domain/change.ts";
import type { Scenario } from "../domain/scenario.ts";

export type Tried = {
  /** New customers, as a multiple of what the facts say. */
  readonly growth?: number;
  /** Part of people who leave of themselves in a year. */
  readonly leaving?: number;
  /** In which month of the plan the search for its first hires opens, counted from 0. */
  readonly hire?: number;
};
export type TriedId = keyof Tried;

/** Two years are as far as anybody would put off a hire that is planned. */
const mostMonths = 24;

export const hireMonths = ({ start, months }: Pick<Scenario, "start" | "months">): readonly Month[] =>
  monthsFrom(start, Math.min(mostMonths, months));

export const firstHireOf = ({ changes }: Pick<Scenario, "changes">): ChangeOf<"hire"> | undefined =>
  changes
    .filter((change): change is ChangeOf<"hire"> => change.type === "hire" && change.enabled)
    .toSorted((one, other) => (one.month < other.month ? -1 : one.month > other.month ? 1 : 0))[0];

export function tried(scenario: Scenario, { growth, leaving, hire }: Tried): Scenario {
  const first = firstHireOf(scenario);
  const month = hire === undefined ? undefined : hireMonths(scenario)[hire];
  return {
    ...scenario,
    ...(growth !== undefined && { growthRatio: growth }),
    ...(leaving !== undefined && { coefficients: { ...scenario.coefficients, annualLeaving: leaving } }),
    ...(first &&
      month !== undefined && {
        changes: scenario.changes.map((change) => (change.id === first.id ? { ...change, month } : change)),
      }),
  };
}
