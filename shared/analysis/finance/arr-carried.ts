/** ARR that is likely to lose the person who looks after it: everybody's accounts by their chance to leave. Of the team, never of one. */
import { addMonths } from "../../base/month.ts";
import { type AttritionCause, attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import type { Member } from "../../domain/member.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { compilePlan } from "../../simulation/compile-plan.ts";
import type { Plan } from "../decisions/score-plans.ts";
import { yearAheadIn } from "../people/member-figures.ts";
import type { Estimate, Projection } from "../projection.ts";
import { accountsByOwner } from "../retention/departure/left-accounts.ts";
import { monthsAYear } from "./year-finance.ts";

/** What a member looks after today; of accounts nobody is named for, their part by working time. */
export type Carried = {
  readonly memberId: string;
  readonly arrJpy: number;
  /** Their leaving is known, and within the year: no cause is to be asked for. */
  readonly isLeaving: boolean;
};

function leavesWithinAYear({ id, leaves }: Member, { start, changes }: Scenario): boolean {
  const dates = changes.flatMap((change) =>
    change.enabled && change.type === "leave" && change.memberId === id ? [change.month] : [],
  );
  return [...dates, ...(leaves === undefined ? [] : [leaves])].some((month) => month < addMonths(start, monthsAYear));
}

export function arrCarried({ baseline, scenario }: Plan): readonly Carried[] {
  const accountsOf = accountsByOwner(baseline, compilePlan(baseline, scenario));
  return baseline.members.map((member) => ({
    memberId: member.id,
    arrJpy: accountsOf(member.id).arrJpy,
    isLeaving: leavesWithinAYear(member, scenario),
  }));
}

export type ArrAtRisk = {
  /** Mean of what changes hands within twelve months because its person leaves. */
  readonly arrJpy: Estimate;
  /** Of all that somebody carries. */
  readonly ofCarried: number;
  /** What drives those who leave; with what is known to leave it adds up to the whole. */
  readonly byCause: Readonly<Record<AttritionCause, number>>;
  /** Of people whose leaving is already known. */
  readonly knownJpy: number;
};

const nothing = { arrJpy: 0, isLeaving: false };

export function arrAtRisk({ members }: Pick<Projection, "members">, carried: readonly Carried[]): ArrAtRisk {
  const carriedBy = new Map(carried.map((one) => [one.memberId, one]));
  const byCause = Object.fromEntries(attritionCauseIds.map((cause) => [cause, 0])) as Record<AttritionCause, number>;
  let sum = 0;
  let variance = 0;
  let known = 0;
  const { leaving, shareOf } = yearAheadIn(members);
  members.ids.forEach((memberId, member) => {
    const { arrJpy, isLeaving } = carriedBy.get(memberId) ?? nothing;
    const { value, standardError } = leaving(member);
    sum += value * arrJpy;
    variance += (standardError * arrJpy) ** 2;
    if (isLeaving) known += value * arrJpy;
    else attritionCauseIds.forEach((cause, place) => (byCause[cause] += value * arrJpy * shareOf(member, place)));
  });
  const all = carried.reduce((total, { arrJpy }) => total + arrJpy, 0);
  return {
    arrJpy: { value: sum, standardError: Math.sqrt(variance) },
    ofCarried: all > 0 ? sum / all : 0,
    byCause,
    knownJpy: known,
  };
}
