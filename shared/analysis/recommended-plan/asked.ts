/** What a user asks of a recommended plan, and the decision set that follows from it. */
import type { Highs } from "highs";
import { memberTypeIds } from "../../catalogue/member-types.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Lever } from "../../domain/lever.ts";
import { isSwitching } from "../../domain/lever-standing.ts";
import { type Mix, mainType, mixOf } from "../../domain/mix.ts";
import { typeGaps } from "../composition/composition.ts";
import { mostly, ordinaryLevelFor } from "../decisions/next-steps.ts";
import type { Plan } from "../decisions/score-plans.ts";
import type { DecisionSet, Profile } from "./decision-set.ts";

export type AskedPlan = {
  /** On which rungs people may be hired. None: no hires. */
  readonly levelIds: readonly string[];
  readonly leverIds: readonly string[];
  /** The last month, after the plan's first, in which a search may open or a lever start. */
  readonly latestMonth: number;
  /** From one month in which something may begin to the next; 1 where absent. */
  readonly everyMonths?: number | undefined;
  readonly mostPerMonth: number;
  readonly mostHires: number;
  /** Above what today's plan costs until the horizon. */
  readonly mostCostJpy?: number | undefined;
  /** People to look for; worked out from the team and its gap where absent. */
  readonly profiles?: readonly Profile[] | undefined;
};

/** Levers that the plan could start: none that runs or that the plan has decided about. */
export const leversToStart = ({ baseline, scenario }: Plan): readonly Lever[] =>
  baseline.levers.filter(
    (lever) => !lever.running && scenario.changes.every((change) => !(change.enabled && isSwitching(lever.id)(change))),
  );

/** Rungs on which most people stand who lead nobody: one for each type. */
const ordinaryLevelIds = (baseline: Baseline): readonly string[] => [
  ...new Set(memberTypeIds.flatMap((type) => ordinaryLevelFor(type, baseline)?.id ?? [])),
];

/** A search opened later hardly helps before the horizon. */
const lastMonthsIdle = 3;

export const ordinaryAsking = (plan: Plan): AskedPlan => ({
  levelIds: ordinaryLevelIds(plan.baseline),
  // A plan that needs a lever nobody has is a picture of a rice cake.
  leverIds: leversToStart(plan).flatMap(({ id, owner }) => (owner === undefined ? [] : [id])),
  latestMonth: Math.max(0, plan.scenario.months - lastMonthsIdle),
  mostPerMonth: 2,
  mostHires: Math.max(6, Math.ceil(plan.baseline.members.length * 0.75)),
});

/** Two people whose parts of each type differ by less in all are looked for alike. */
const alike = 0.3;
const blendOf = 0.45;
const leastInBlend = 0.3;
const leastUsers = 2;

export function decisionSetOf(plan: Plan, asked: AskedPlan, highs: Highs): DecisionSet {
  const months: number[] = [];
  const last = Math.min(asked.latestMonth, plan.scenario.months - 1);
  for (let month = 0; month <= last; month += Math.max(1, asked.everyMonths ?? 1)) months.push(month);
  return {
    profiles: asked.profiles ?? profilesFor(plan, asked.levelIds, highs),
    levers: leversToStart(plan).filter(({ id }) => asked.leverIds.includes(id)),
    months,
    mostPerMonth: asked.mostPerMonth,
    mostHires: asked.mostHires,
    mostCostJpy: asked.mostCostJpy,
  };
}

/** Each type, blends that the team knows, and the mix that the gap at the horizon asks for. */
function profilesFor(plan: Plan, levelIds: readonly string[], highs: Highs): readonly Profile[] {
  const mixes = [...memberTypeIds.map(mostly), ...blendsInUse(plan.baseline), ...gapMixes(plan, highs)];
  const distinct = mixes.filter((mix, place) => mixes.slice(0, place).every((other) => apart(mix, other) >= alike));
  return distinct.flatMap((mix, place): Profile[] => {
    const levelId = levelFor(mix, plan.baseline, levelIds);
    return levelId === undefined ? [] : [{ id: `profile-${place}`, mix, levelId }];
  });
}

const apart = (one: Mix, other: Mix) => memberTypeIds.reduce((sum, type) => sum + Math.abs(one[type] - other[type]), 0);

function blendsInUse({ members }: Baseline): readonly Mix[] {
  return memberTypeIds.flatMap((one, place) =>
    memberTypeIds.slice(place + 1).flatMap((other): Mix[] => {
      const users = members.filter(({ mix }) => mix[one] >= leastInBlend && mix[other] >= leastInBlend);
      if (users.length < leastUsers) return [];
      const rest = 1 - 2 * blendOf;
      return [mixOf({ sales: rest, support: rest, analyst: rest, [one]: blendOf, [other]: blendOf })];
    }),
  );
}

function gapMixes(plan: Plan, highs: Highs): readonly Mix[] {
  if (plan.baseline.activities.length === 0) return [];
  const { months } = typeGaps(plan, { months: [plan.scenario.months - 1] }, highs);
  return months.flatMap(({ gap }): Mix[] => {
    const short = { sales: gap.sales.shortPeople, support: gap.support.shortPeople, analyst: gap.analyst.shortPeople };
    return short.sales + short.support + short.analyst > 0.5 ? [mixOf(short)] : [];
  });
}

/** Where people of their main type usually stand, if that may be; else where most of them do among those that may be. */
function levelFor(mix: Mix, baseline: Baseline, levelIds: readonly string[]): string | undefined {
  const allowed = { ...baseline, levels: baseline.levels.filter(({ id }) => levelIds.includes(id)) };
  return (ordinaryLevelFor(mainType(mix), allowed) ?? allowed.levels[0])?.id;
}
