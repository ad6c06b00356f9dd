/** The list of those who have left: filled by an import, corrected by hand, and fed by the team itself. */
import type { Month } from "../../base/month.ts";
import type { Baseline } from "../baseline.ts";
import type { PastMember } from "../past-member.ts";
import { copyOf, inTurn, type Recipe } from "./recipe.ts";
import { forgetJudgementsAbout, moveJudgements } from "./judgements.ts";
import { takeOffTeam } from "./remove-members.ts";

/** Adds people; one who is on the list already is replaced in place. */
export const addPastMembers =
  (people: readonly PastMember[]): Recipe =>
  ({ baseline }) => {
    const list = (baseline.pastMembers ??= []);
    const placeOf = new Map(list.map(({ id }, place) => [id, place]));
    for (const person of people) {
      const place = placeOf.get(person.id);
      if (place === undefined) placeOf.set(person.id, list.push(copyOf(person)) - 1);
      else list[place] = copyOf(person);
    }
  };

export const changePastMember =
  (id: string, facts: Partial<Omit<PastMember, "id">>): Recipe =>
  ({ baseline }) => {
    const person = baseline.pastMembers?.find((past) => past.id === id);
    if (person) Object.assign(person, facts);
  };

export const removePastMembers =
  (ids: readonly string[]): Recipe =>
  (draft) => {
    const { baseline } = draft;
    if (baseline.pastMembers === undefined) return;
    baseline.pastMembers = baseline.pastMembers.filter(({ id }) => !ids.includes(id));
    // Somebody who came back is on the team under the same id, and keeps theirs.
    const here = new Set(baseline.members.map(({ id }) => id));
    forgetJudgementsAbout(ids.filter((id) => !here.has(id)))(draft);
  };

/** From when on the list names everyone who left; undefined: nobody knows. */
export const setPastMembersSince =
  (since: Month | undefined): Recipe =>
  ({ baseline }) => {
    if (since === undefined) delete baseline.pastMembersSince;
    else baseline.pastMembersSince = since;
  };

/** What is written down about a leaving; the rest is known. */
export type Leaving = Omit<PastMember, "id" | "name" | "joined" | "mix">;

/** A member as they stand on the list of those who have left; undefined where nobody of that id is on the team. */
export function asPastMember(
  { members, pastMembers = [] }: Pick<Baseline, "members" | "pastMembers">,
  memberId: string,
  leaving: Leaving,
): PastMember | undefined {
  const member = members.find(({ id }) => id === memberId);
  if (member === undefined) return undefined;
  const { id, name, joined, mix } = member;
  // Whoever comes back and leaves again keeps both spells.
  const isTaken = pastMembers.some((past) => past.id === id);
  return { id: isTaken ? `${id.slice(0, 50)}-${leaving.left}` : id, name, joined, mix, ...leaving };
}

/** The member is off the team and on the list, with what was thought would happen to them. */
export const replaceByPast = (memberId: string, past: PastMember): Recipe =>
  inTurn(addPastMembers([past]), moveJudgements(memberId, past.id, past.joined), takeOffTeam([memberId]));

/** A member has left in fact: off the team, and onto the list. */
export const recordLeaving =
  (memberId: string, leaving: Leaving): Recipe =>
  (draft) => {
    const past = asPastMember(draft.baseline, memberId, leaving);
    if (past) replaceByPast(memberId, past)(draft);
  };
