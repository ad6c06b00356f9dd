/** The same hands in several places: hours a month that levers take of one person, in the fullest month of the plan. */
import { monthsFrom, type Month } from "../../base/month.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Lever } from "../../domain/lever.ts";
import { runsIn } from "../../domain/lever-standing.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { pullersAmong } from "./puller.ts";

export type Hands = {
  readonly memberId: string;
  /** All that names them, running or not. */
  readonly levers: readonly Lever[];
  /** In that month. What several people pull together is shared out evenly, which is an assumption. */
  readonly hours: number;
  /** Of their contract hours less what everybody loses to meetings and leave. */
  readonly ofTheirTimeShare: number;
  /** The first of the fullest months. */
  readonly month: Month;
};

type Facts = Pick<Baseline, "levers" | "members" | "company">;

/** Those of the team who are named, the fullest first. */
export function handsOf({ levers, members, company }: Facts, plan: Scenario): readonly Hands[] {
  const named = levers.map((lever) => ({ lever, pullerIds: pullersAmong(lever.owner, members) }));
  const months = monthsFrom(plan.start, plan.months);
  const running = months.map((month) => named.filter(({ lever }) => runsIn(lever, plan, month)));
  return members
    .filter(({ id }) => named.some(({ pullerIds }) => pullerIds.includes(id)))
    .map(({ id, fteShare, contractHours = company.contractHours }): Hands => {
      const hoursIn = running.map((pulled) =>
        pulled.reduce(
          (sum, { lever, pullerIds }) => sum + (pullerIds.includes(id) ? lever.costHours / pullerIds.length : 0),
          0,
        ),
      );
      const hours = Math.max(...hoursIn);
      const own = contractHours * fteShare * (1 - company.overheadShare);
      return {
        memberId: id,
        levers: named.filter(({ pullerIds }) => pullerIds.includes(id)).map(({ lever }) => lever),
        hours,
        ofTheirTimeShare: own > 0 ? hours / own : 0,
        month: months[hoursIn.indexOf(hours)]!,
      };
    })
    .toSorted((one, other) => other.ofTheirTimeShare - one.ofTheirTimeShare);
}
