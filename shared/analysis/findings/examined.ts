/** What every finding looks at: the facts, the plan, its projection, and who is on the team as the plan says. */
import { addMonths } from "../../base/month.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { type Post, teamAt } from "../../domain/team-at.ts";
import type { MonthWork } from "../explain/explain-work.ts";
import { type Year, monthsAYear } from "../finance/year-finance.ts";
import type { Projection } from "../projection.ts";

/** Of the plan's first month. */
export type WorkSeen = Pick<MonthWork, "hours" | "againstHours" | "people" | "activities">;

export type Examined = {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly projection: Projection;
  readonly work: WorkSeen;
  /** Whoever is there in the plan's first and in its last month. */
  readonly first: readonly Post[];
  readonly last: readonly Post[];
  /** Up to a year at either end of the plan, which never overlap in a plan of two months and more. */
  readonly opening: Year;
  readonly closing: Year;
};

export function examined(baseline: Baseline, scenario: Scenario, projection: Projection, work: WorkSeen): Examined {
  const { length } = projection.months;
  const months = Math.max(1, Math.min(monthsAYear, Math.floor(length / 2)));
  const here = (index: number) =>
    teamAt(baseline, scenario, addMonths(scenario.start, index)).filter(({ status }) => status === "here");
  return {
    ...{ baseline, scenario, projection, work },
    first: here(0),
    last: here(length - 1),
    opening: { from: 0, months },
    closing: { from: length - months, months },
  };
}
