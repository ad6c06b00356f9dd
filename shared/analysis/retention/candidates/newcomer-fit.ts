/** What a newcomer would close of the gap between the team's types and the work, in months in which they are at full speed. */
import type { Highs } from "highs";
import { coefficientsOf } from "../../../catalogue/coefficients.ts";
import { type MemberType, memberTypeIds } from "../../../catalogue/member-types.ts";
import { typeGaps } from "../../composition/composition.ts";
import type { Plan } from "../../decisions/score-plans.ts";
import { type Newcomer, joinsIn, withNewcomer } from "./newcomer.ts";

/** Full-time people who are short, by type. */
export type ShortPeople = Readonly<Record<MemberType, number>>;

export type FitInMonth = { readonly month: number; readonly without: ShortPeople; readonly with: ShortPeople };

/** They have learnt their work; and a year later. */
const yearLater = 12;

/** Empty where the plan ends before they are at full speed. */
export function newcomerFit(plan: Plan, newcomer: Newcomer, highs: Highs): readonly FitInMonth[] {
  const settled = joinsIn(plan, newcomer) + Math.ceil(coefficientsOf(plan.scenario).rampMonths);
  const months = [settled, settled + yearLater].filter((month) => month < plan.scenario.months);
  if (months.length === 0) return [];
  const nobody = { ...newcomer, member: { ...newcomer.member, fteShare: 0 } };
  const shortIn = (own: Newcomer) => typeGaps(withNewcomer(plan, own), { months }, highs).months;
  const [before, after] = [shortIn(nobody), shortIn(newcomer)];
  const people = ({ gap }: (typeof before)[number]): ShortPeople =>
    Object.fromEntries(memberTypeIds.map((type) => [type, gap[type].shortPeople])) as ShortPeople;
  return before.map((month, place) => ({ month: month.month, without: people(month), with: people(after[place]!) }));
}
