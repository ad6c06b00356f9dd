/** Who leads people in a month: by their level, or because somebody who is there reports to them. */
import type { Level } from "../../domain/ladder.ts";
import type { Post } from "../../domain/team-at.ts";

export function leadersAmong(posts: readonly Post[], levels: readonly Level[]): ReadonlySet<string> {
  const leading = new Set(levels.filter(({ leadsPeople }) => leadsPeople).map(({ id }) => id));
  const here = posts.filter(({ status }) => status === "here");
  const managers = new Set(here.map(({ managerId }) => managerId));
  return new Set(here.filter(({ id, levelId }) => leading.has(levelId) || managers.has(id)).map(({ id }) => id));
}
