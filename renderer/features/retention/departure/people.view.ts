/** Whom the screen may ask about, and how people are called in a sentence. */
import { type Month, monthsBetween } from "../../../../shared/base/month.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";
import type { Words } from "../../../i18n/words.ts";
import { calledAs } from "../called-as.ts";

export type Called = (postId: string) => string;

/** An empty text for whom nobody knows. */
export function calledOf(posts: readonly Post[], nameOf: (post: Post) => string, words: Words): Called {
  const byId = new Map(posts.map((post) => [post.id, post]));
  return (id) => {
    const post = byId.get(id);
    return post === undefined ? "" : calledAs(post, nameOf(post), words);
  };
}

/** One of today's members who is at work in the month, or would be if the plan did not have them leave before. */
export const isAskable = ({ kind, joins, leaves }: Post, month: Month, start: Month): boolean =>
  kind === "member" && joins <= month && (leaves === undefined || leaves >= start);

/** The first month without them: the one that is looked at, or an earlier one that the plan knows of already. */
export function goneFrom(posts: readonly Post[], monthIndex: number, start: Month): number {
  const known = posts.flatMap(({ leaves }) => (leaves === undefined ? [] : [monthsBetween(start, leaves)]));
  return Math.max(0, Math.min(monthIndex, ...known));
}
