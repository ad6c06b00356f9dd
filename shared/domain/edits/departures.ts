/** A departure and what softens it, put into the plan together. */
import type { Month } from "../../base/month.ts";
import type { Change } from "../change.ts";
import type { Scenario } from "../scenario.ts";
import { setBackfill } from "./assumptions.ts";
import { leaveAt } from "./at-month.ts";
import { addChanges } from "./changes.ts";
import { inTurn, type Recipe } from "./recipe.ts";
import { inActiveScenario } from "./scenarios.ts";

export type PlannedDeparture = {
  readonly memberId: string;
  /** The first month without them. */
  readonly month: Month;
  /** For the change, where the plan does not know of a departure yet. */
  readonly newId: string;
};

/** A word to find all of it by, and to switch all of it off with. */
const tagged = (tag: string, isMeant: (change: Change) => boolean): Recipe =>
  inActiveScenario(({ changes }) => {
    for (const change of changes) if (isMeant(change) && !change.tags.includes(tag)) change.tags.push(tag);
  });

/** The departures, and changes and a policy that soften them. A departure planned before moves to the new month. */
export function planDepartures(
  departures: readonly PlannedDeparture[],
  tag: string,
  softening: { readonly changes: readonly Change[]; readonly backfill?: Scenario["backfill"] } = { changes: [] },
): Recipe {
  const ids = new Set(softening.changes.map(({ id }) => id));
  const leaves = (change: Change) =>
    change.type === "leave" && departures.some(({ memberId }) => memberId === change.memberId);
  return inTurn(
    ...departures.map(({ memberId, month, newId }) => leaveAt({ month, newId }, memberId)),
    addChanges(softening.changes),
    ...(softening.backfill ? [setBackfill(softening.backfill)] : []),
    tagged(tag, (change) => leaves(change) || ids.has(change.id)),
  );
}
