/** On what several plans can be compared: the months they all know, one luck, one target. What they do not share is named. */
import { addMonths, type Month, monthsBetween } from "../../base/month.ts";
import type { Scenario } from "../../domain/scenario.ts";
import type { Plan } from "../decisions/score-plans.ts";

/** More would be kept in memory for each plan than anyone reads from an interval. */
export const mostCompared = 10_000;

export type Ground = {
  readonly start: Month;
  readonly months: number;
  readonly trials: number;
  readonly seed: number;
  readonly coverageTargetShare: number;
};

/** What is not the same in all of them, and was brought to one. */
export type Unlike = "facts" | "start" | "months" | "trials" | "seed" | "coverageTargetShare";
const unlikeTerms = ["start", "months", "trials", "seed", "coverageTargetShare"] as const;

/** The month after the last. */
export const endOf = ({ start, months }: Pick<Scenario, "start" | "months">): Month => addMonths(start, months);
const latest = (months: readonly Month[]) => months.reduce((one, other) => (other > one ? other : one));
const earliest = (months: readonly Month[]) => months.reduce((one, other) => (other < one ? other : one));

/** Seed and target are the first plan's; undefined where there is no month that all of them know. */
export function groundOf(plans: readonly Plan[]): Ground | undefined {
  const scenarios = plans.map(({ scenario }) => scenario);
  const [first] = scenarios;
  if (first === undefined) return undefined;
  const start = latest(scenarios.map((scenario) => scenario.start));
  const months = monthsBetween(start, earliest(scenarios.map(endOf)));
  if (months < 1) return undefined;
  const { seed, coverageTargetShare } = first;
  const trials = Math.min(mostCompared, ...scenarios.map((scenario) => scenario.trials));
  return { start, months, trials, seed, coverageTargetShare };
}

export function unlikeIn(plans: readonly Plan[]): readonly Unlike[] {
  const [first] = plans;
  if (first === undefined) return [];
  return [
    ...(plans.some(({ baseline }) => baseline !== first.baseline) ? ["facts" as const] : []),
    ...unlikeTerms.filter((term) => plans.some(({ scenario }) => scenario[term] !== first.scenario[term])),
  ];
}

/** The plan as it is run: from its own start, with the luck of all, to the end of what is compared. */
export function onGround({ baseline, scenario }: Plan, ground: Ground): Plan {
  const { precision: _, ...rest } = scenario;
  const { seed, trials, coverageTargetShare } = ground;
  const months = monthsBetween(scenario.start, endOf(ground));
  return { baseline, scenario: { ...rest, seed, trials, coverageTargetShare, months } };
}
