/**
 * The plans a departure is told from. In the one they *stay*: whatever says that they leave is left out, and while futures are
 * lived through nothing lets them resign (`live.ts`). In the other they *go* on a known day. All else is the same, luck included.
 */
import { addMonths } from "../../../base/month.ts";
import type { Change } from "../../../domain/change.ts";
import type { Plan } from "../../decisions/score-plans.ts";

/** Long enough for a successor to be found and to learn. */
export const yearMonths = 12;

/** The months that are looked at, as places in the plan: from the first one without them. */
export type Window = { readonly from: number; readonly months: number };

export const windowFrom = (from: number, planMonths: number): Window => ({
  from,
  months: Math.max(0, Math.min(yearMonths, planMonths - from)),
});

/** The plan in which they stay, up to the end of the window: what comes later changes nothing before it. */
export function stayingPlan(
  { baseline, scenario }: Plan,
  memberIds: readonly string[],
  { from, months }: Window,
): Plan {
  const isAsked = (id: string) => memberIds.includes(id);
  const members = baseline.members.map((member) => {
    if (!isAsked(member.id) || member.leaves === undefined) return member;
    const { leaves: _, ...stays } = member;
    return stays;
  });
  const changes = scenario.changes.filter((change) => change.type !== "leave" || !isAsked(change.memberId));
  return {
    baseline: { ...baseline, members },
    scenario: { ...scenario, changes, months: Math.min(scenario.months, from + months) },
  };
}

/** The same plan in which some of them are gone from that month on. */
export function leavingPlan({ baseline, scenario }: Plan, memberIds: readonly string[], from: number): Plan {
  const month = addMonths(scenario.start, from);
  const departures = memberIds.map((memberId, place): Change => ({
    id: `departure-${scenario.changes.length + place + 1}`,
    month,
    enabled: true,
    tags: [],
    type: "leave",
    memberId,
  }));
  return { baseline, scenario: { ...scenario, changes: [...scenario.changes, ...departures] } };
}
