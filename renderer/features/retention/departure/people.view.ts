/** Whom the screen may ask about, and how people are called in a sentence. */
import { type Month, monthsBetween } from "../../../../shared/base/month.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
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

export type Someone = { readonly id: string; readonly name: string; readonly note: string };

const plain = (words: string) => words.normalize("NFKC").toLowerCase();

/** Enough to choose from; more letters find the others. */
const mostOffered = 50;

type Offered = {
  readonly posts: readonly Post[];
  readonly levels: Baseline["levels"];
  readonly nameOf: (post: Post) => string;
  /** Then kana would give away what the alias hides. */
  readonly areNamesHidden: boolean;
  readonly besides: string | undefined;
  readonly month: Month;
  readonly start: Month;
};

/** Today's members who are there in the month, by a few letters of name, level or team. */
export function offeredPeople(letters: string, offered: Offered): readonly Someone[] {
  const { posts, levels, nameOf, areNamesHidden, besides, month, start } = offered;
  const wanted = plain(letters.trim());
  const levelNames = new Map(levels.map(({ id, name }) => [id, name]));
  const found: Someone[] = [];
  for (const post of posts) {
    if (found.length === mostOffered) break;
    if (!isAskable(post, month, start) || post.id === besides) continue;
    const name = nameOf(post);
    const level = levelNames.get(post.levelId);
    const reading = areNamesHidden ? undefined : post.member?.reading;
    const isMeant = [name, reading, level, post.team].some(
      (word) => word !== undefined && plain(word).includes(wanted),
    );
    if (isMeant) found.push({ id: post.id, name, note: [level, post.team].filter(Boolean).join(" · ") });
  }
  return found;
}
