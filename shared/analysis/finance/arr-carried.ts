/** ARR that is likely to lose the person who looks after it: everybody's accounts by their chance to leave. Of the team, never of one. */
import { type AttritionCause, attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import { compilePlan } from "../../simulation/compile-plan.ts";
import type { Plan } from "../decisions/score-plans.ts";
import type { Estimate, Projection } from "../projection.ts";
import { accountsByOwner } from "../retention/departure/left-accounts.ts";

/** What a member looks after today; of accounts nobody is named for, their part by working time. */
export type Carried = { readonly memberId: string; readonly arrJpy: number };

export function arrCarried({ baseline, scenario }: Plan): readonly Carried[] {
  const accountsOf = accountsByOwner(baseline, compilePlan(baseline, scenario));
  return baseline.members.map(({ id }) => ({ memberId: id, arrJpy: accountsOf(id).arrJpy }));
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

export function arrAtRisk({ members }: Pick<Projection, "members">, carried: readonly Carried[]): ArrAtRisk {
  const arrOf = new Map(carried.map(({ memberId, arrJpy }) => [memberId, arrJpy]));
  const byCause = Object.fromEntries(attritionCauseIds.map((cause) => [cause, 0])) as Record<AttritionCause, number>;
  let sum = 0;
  let variance = 0;
  let explained = 0;
  for (const { memberId, leaves, causes } of members) {
    const arrJpy = arrOf.get(memberId) ?? 0;
    const { value, standardError } = leaves.within12;
    sum += value * arrJpy;
    variance += (standardError * arrJpy) ** 2;
    for (const cause of attritionCauseIds) {
      const part = value * arrJpy * causes[cause];
      byCause[cause] += part;
      explained += part;
    }
  }
  const all = carried.reduce((total, { arrJpy }) => total + arrJpy, 0);
  return {
    arrJpy: { value: sum, standardError: Math.sqrt(variance) },
    ofCarried: all > 0 ? sum / all : 0,
    byCause,
    knownJpy: Math.max(0, sum - explained),
  };
}
