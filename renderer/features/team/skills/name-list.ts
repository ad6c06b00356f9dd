import type { Words } from "../../../i18n/words.ts";
import type { Team } from "../../../focus/use-team.ts";

/** People by name or alias, and how many more. */
export function nameList(ids: readonly string[], { posts, nameOf }: Team, { t, formats }: Words, most: number): string {
  const names = ids.slice(0, most).flatMap((id) => {
    const post = posts.find((each) => each.id === id);
    return post ? [nameOf(post)] : [];
  });
  const rest = ids.length - names.length;
  const list = formats.list(names);
  return rest > 0 ? t("teamSkills.thin.moreNames", { names: list, count: rest }) : list;
}
