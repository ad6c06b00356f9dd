/** What is done with people rather than with cells: adding, planning, leaving, taking off. */
import type { Month } from "../../../../shared/base/month.ts";
import type { MemberType } from "../../../../shared/catalogue/member-types.ts";
import { addHire } from "../../../../shared/domain/edits/changes.ts";
import { addMember, removePosts, writeFacts } from "../../../../shared/domain/edits/members.ts";
import { leaveAt } from "../../../../shared/domain/edits/at-month.ts";
import { inTurn } from "../../../../shared/domain/edits/recipe.ts";
import type { Level } from "../../../../shared/domain/ladder.ts";
import { mixOf } from "../../../../shared/domain/mix.ts";
import { assumedMember } from "../../../../shared/format/roster/defaults.ts";
import { newId } from "../../../workspace/new-id.ts";
import { useEdit } from "../../../workspace/use-workspace.ts";
import type { Around } from "./team-column.ts";
import { type Entry, isPerson, type Person } from "./team-rows.ts";

/** Of a newcomer called by one type: mostly that, because nobody is pure. Assumption. */
const newcomer = { sales: 0.15, support: 0.15, analyst: 0.15 };
const mainShare = 0.7;

/** The rung that most of the team is on among those that do not lead people. */
function usualLevel({ baseline: { levels }, posts }: Around): Level | undefined {
  const heads = (level: Level) => posts.filter(({ levelId }) => levelId === level.id).length;
  const rungs = levels.filter(({ leadsPeople }) => !leadsPeople);
  return (rungs.length > 0 ? rungs : levels).toSorted((a, b) => heads(b) - heads(a) || a.rank - b.rank)[0];
}

export const membersIn = (entries: readonly Entry[]): readonly Person[] =>
  entries.filter(isPerson).filter(({ post }) => post.kind === "member");

export function usePeopleDeeds(around: Around) {
  const edit = useEdit();
  const { baseline, month, words } = around;
  return {
    hasLevel: baseline.levels.length > 0,
    /** The new member's id. */
    add(): string {
      const id = newId("member");
      const name = words.t("teamMembers.deeds.newName");
      const levelId = usualLevel(around)?.id ?? "";
      edit({ key: "addMember" }, addMember({ ...assumedMember(baseline), id, name, levelId, joined: baseline.asOf }));
      return id;
    },
    /** The id of the first person of the planned hire. */
    planHire(type: MemberType, level = usualLevel(around)): string | undefined {
      if (level === undefined) return undefined;
      const id = newId("hire");
      edit(
        { key: "addHire" },
        addHire({
          ...{ id, type: "hire", month, enabled: true, tags: [], count: 1, levelId: level.id, fteShare: 1 },
          mix: { ...mixOf({ ...newcomer, [type]: mainShare }) },
          ...{ segmentIds: [], honestInterview: true },
        }),
      );
      return `${id}#1`;
    },
    leave(people: readonly Person[], leaves: Month, how: "fact" | "plan") {
      const label = { key: "setLeaving", count: people.length } as const;
      const pen = { month: around.scenario.start, freshId: () => newId("change") };
      // What is known takes the place of what was only tried.
      const known = people.flatMap(({ post }) =>
        [undefined, leaves].map((month) => ({ postId: post.id, facts: { leaves: month } })),
      );
      const tried = people.map(({ post }) => leaveAt({ month: leaves, newId: newId("change") }, post.id));
      edit(label, how === "fact" ? writeFacts(pen, known) : inTurn(...tried));
    },
    remove(people: readonly Person[]) {
      edit({ key: "removeMembers", count: people.length }, removePosts(people.map(({ post }) => post.id)));
    },
  };
}

export type PeopleDeeds = ReturnType<typeof usePeopleDeeds>;
