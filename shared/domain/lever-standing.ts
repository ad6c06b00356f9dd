/** Whether a lever runs, today and over the months of a plan. */
import type { Month } from "../base/month.ts";
import type { Change, ChangeOf } from "./change.ts";
import type { Lever } from "./lever.ts";
import type { Scenario } from "./scenario.ts";

export type Switching = ChangeOf<"startLever" | "stopLever">;

export const isSwitching =
  (leverId: string) =>
  (change: Change): change is Switching =>
    (change.type === "startLever" || change.type === "stopLever") && change.leverId === leverId;

type Plan = Pick<Scenario, "changes">;

/** What the plan does with it, earliest first; in one month, in the order of the plan. */
export const switchings = (leverId: string, { changes }: Plan): readonly Switching[] =>
  changes
    .filter(isSwitching(leverId))
    .filter(({ enabled }) => enabled)
    .sort((one, other) => (one.month < other.month ? -1 : one.month > other.month ? 1 : 0));

export function runsIn({ id, running }: Pick<Lever, "id" | "running">, plan: Plan, month: Month): boolean {
  const last = switchings(id, plan).findLast((change) => change.month <= month);
  return last ? last.type === "startLever" : running;
}

/** Seen from a month: it runs then, it will, or it does not. */
export type LeverStanding =
  /** `since` absent: it runs already at the facts' own date. */
  | { readonly kind: "running"; readonly since?: Month; readonly until?: Month }
  | { readonly kind: "planned"; readonly from: Month }
  | { readonly kind: "idle" };

export function standingOf(lever: Pick<Lever, "id" | "running">, plan: Plan, month: Month): LeverStanding {
  const all = switchings(lever.id, plan);
  if (!runsIn(lever, plan, month)) {
    const next = all.find((change) => change.type === "startLever" && change.month > month);
    return next ? { kind: "planned", from: next.month } : { kind: "idle" };
  }
  const before = all.filter((change) => change.month <= month);
  const lastStop = before.findLastIndex(({ type }) => type === "stopLever");
  const started = before.slice(lastStop + 1).find(({ type }) => type === "startLever");
  const isOld = lever.running && lastStop === -1;
  const stop = all.find((change) => change.type === "stopLever" && change.month > month);
  return { kind: "running", ...(started && !isOld && { since: started.month }), ...(stop && { until: stop.month }) };
}

/** More hours than whoever can pull it has. */
export const isOverstretched = ({ costHours, capacityHours }: Pick<Lever, "costHours" | "capacityHours">): boolean =>
  capacityHours !== undefined && costHours > capacityHours;
