/** What a plan adds to the team: hires it plans, less those whose leaving is already known. */
import { addMonths } from "../../base/month.ts";
import type { ChangeOf } from "../../domain/change.ts";
import { teamAt } from "../../domain/team-at.ts";
import type { Examined } from "./examined.ts";
import type { Evidence } from "./finding.ts";

export const plannedHires = ({ scenario }: Pick<Examined, "scenario">): readonly ChangeOf<"hire">[] =>
  scenario.changes.filter((change): change is ChangeOf<"hire"> => change.type === "hire" && change.enabled);

const peopleIn = (hires: readonly ChangeOf<"hire">[]): number =>
  hires.reduce((sum, { count, fteShare }) => sum + count * fteShare, 0);

/** As a part of the team in the first month, counted in full-time people. A hire in place of somebody who goes adds nobody. */
function addedShare({ baseline, scenario, first }: Examined, hires = plannedHires({ scenario })): number {
  const end = addMonths(scenario.start, scenario.months);
  const leaving = teamAt(baseline, scenario, scenario.start).reduce(
    (sum, { status, leaves, fteShare }) =>
      status !== "gone" && leaves !== undefined && leaves < end ? sum + fteShare : sum,
    0,
  );
  const team = first.reduce((sum, { fteShare }) => sum + fteShare, 0);
  const added = Math.max(0, peopleIn(hires) - leaving);
  return team > 0 ? added / team : added > 0 ? 1 : 0;
}

/** Whether the plan adds people at all: one in ten more is enough to call it hiring. */
export const peopleAdded = (of: Examined, hires?: readonly ChangeOf<"hire">[]): Evidence => ({
  id: "peopleAdded",
  value: addedShare(of, hires),
  unit: "share",
  whence: "plan",
  scale: { none: 0, full: 0.1 },
});
