/** A plan with somebody on the team who is not there yet. */
import { monthsBetween } from "../../../base/month.ts";
import type { Member } from "../../../domain/member.ts";
import type { Plan } from "../../decisions/score-plans.ts";

export type Newcomer = {
  /** As they would be on the team. */
  readonly member: Member;
  /** The planned hire whose place they would take. */
  readonly replacesId?: string | undefined;
};

/** Everyone else keeps their luck: a person's depends on who they are, not on who is beside them. */
export function withNewcomer({ baseline, scenario }: Plan, { member, replacesId }: Newcomer): Plan {
  const changes = scenario.changes.flatMap((change) => {
    if (change.id !== replacesId || change.type !== "hire") return [change];
    return change.count > 1 ? [{ ...change, count: change.count - 1 }] : [];
  });
  const others = baseline.members.filter(({ id }) => id !== member.id);
  return { baseline: { ...baseline, members: [...others, member] }, scenario: { ...scenario, changes } };
}

/** The month of their first day, counted from the plan's first; 0 for whoever is there by then. */
export const joinsIn = ({ scenario }: Pick<Plan, "scenario">, { member }: Newcomer): number =>
  Math.max(0, monthsBetween(scenario.start, member.joined));

const longestMonths = 120;

/** The plan for just so long as the newcomer is looked at, and at least so long. What happens by then does not depend on what comes after. */
export function untilMonth(plan: Plan, month: number): Plan {
  return { ...plan, scenario: { ...plan.scenario, months: Math.min(longestMonths, month + 1) } };
}
