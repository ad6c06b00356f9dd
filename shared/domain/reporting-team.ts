/** The reporting lines of a team in a month of a plan, and what a move of today means for the months after it. */
import type { Month } from "../base/month.ts";
import type { Baseline } from "./baseline.ts";
import { type Reporter, reportingLines } from "./reporting-lines.ts";
import type { Move } from "./reporting-moves.ts";
import type { Scenario } from "./scenario.ts";
import { type Post, teamAt } from "./team-at.ts";

/** Someone with a place in the chart. */
export type Seated = Post & {
  /** The chair of someone who is not here while people still report to it. */
  readonly isVacant: boolean;
};

/** Everyone who is here, and the chairs that people report to although nobody sits there; in the order of the posts. */
export function seated(posts: readonly Post[]): readonly Seated[] {
  const known = new Map(posts.map((post) => [post.id, post]));
  const shown = new Set(posts.filter(({ status }) => status === "here").map(({ id }) => id));
  // Grown while it is read: a chair may itself report to one.
  for (const id of shown) {
    const above = known.get(id)?.managerId;
    if (above !== undefined && known.has(above)) shown.add(above);
  }
  return posts.flatMap((post) => (shown.has(post.id) ? [{ ...post, isVacant: post.status !== "here" }] : []));
}

/** The team as the facts have it in the plan's first month, before anything planned. */
export const teamBefore = (baseline: Baseline, scenario: Scenario): readonly Post[] =>
  teamAt(baseline, { ...scenario, changes: [] }, scenario.start);

/** What the plan itself says about someone's manager from a month on, until a later one; the last word counts. */
function plannedManager({ changes }: Scenario, memberId: string, after: Month, until: Month): string | undefined {
  const moves = changes.filter(
    (change) =>
      change.type === "move" &&
      change.enabled &&
      change.memberId === memberId &&
      change.managerId !== undefined &&
      change.month > after &&
      change.month <= until,
  );
  const last = moves.toSorted((one, other) => (one.month < other.month ? -1 : 1)).at(-1);
  return last?.type === "move" ? last.managerId : undefined;
}

/** The first later month in which moves planned for then would turn these ones into a circle. */
export function laterCircle(
  baseline: Baseline,
  scenario: Scenario,
  month: Month,
  moves: readonly Move[],
): Month | undefined {
  const next = new Map(moves.map(({ id, managerId }) => [id, managerId]));
  const later = scenario.changes.flatMap((change) =>
    change.type === "move" && change.enabled && change.managerId !== undefined && change.month > month
      ? [change.month]
      : [],
  );
  return [...new Set(later)].toSorted().find((then) => {
    const posts = teamAt(baseline, scenario, then);
    const moved = posts.map(({ id, managerId }): Reporter => {
      if (!next.has(id)) return { id, managerId };
      return { id, managerId: plannedManager(scenario, id, month, then) ?? next.get(id) };
    });
    return reportingLines(moved).cut.size > reportingLines(posts).cut.size;
  });
}
