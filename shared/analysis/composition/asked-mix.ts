/** The team that the work would like best: each kind of work by whoever does it best, types that are equally good sharing it equally. */
import { type MemberType, memberTypeIds } from "../../catalogue/member-types.ts";
import { type Mix, mixOf } from "../../domain/mix.ts";
import type { WorkMonth } from "./lived-months.ts";
import { type Work, isWorkable, peopleOf } from "./work.ts";

export type People = Readonly<Record<MemberType, number>>;

/** Full-time, settled people of the pure types who would cover the month's work to the target: no other team of so few could. */
export function askedPeople(work: Work, { demandHours }: WorkMonth): People {
  const people: Record<MemberType, number> = { sales: 0, support: 0, analyst: 0 };
  demandHours.forEach((hours, sink) => {
    if (hours <= 0 || !isWorkable(work, sink)) return;
    const best = Math.max(...memberTypeIds.map((type) => work.gainOf(type, sink)));
    const able = memberTypeIds.filter((type) => work.gainOf(type, sink) === best);
    for (const type of able) people[type] += peopleOf(work, (work.targetShare * hours) / best / able.length);
  });
  return people;
}

/** What the team has at hand, as such people. */
export function peopleAtHand(work: Work, { handHours }: WorkMonth): People {
  const people: Record<MemberType, number> = { sales: 0, support: 0, analyst: 0 };
  handHours.forEach((hours, source) => {
    people[memberTypeIds[source % memberTypeIds.length]!] += peopleOf(work, hours);
  });
  return people;
}

/** Where a team stands among the types: the mixes of its people, weighted by their hours. Undefined where there is nobody. */
export function centreOf(people: readonly { readonly mix: Mix; readonly fteShare: number }[]): Mix | undefined {
  const sumOf = (type: MemberType) => people.reduce((sum, { mix, fteShare }) => sum + mix[type] * fteShare, 0);
  const [sales, support, analyst] = [sumOf("sales"), sumOf("support"), sumOf("analyst")];
  return sales + support + analyst > 0 ? mixOf({ sales, support, analyst }) : undefined;
}
