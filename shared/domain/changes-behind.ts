/** Which dated changes a refused plan is refused for, so that a screen can name them and lead to them. */
import type { AppError } from "../base/errors.ts";
import type { Month } from "../base/month.ts";
import type { Baseline } from "./baseline.ts";
import type { Change } from "./change.ts";
import type { Scenario } from "./scenario.ts";

const ofChange = /^scenario\.changes\[(\d+)\]/u;

const latestFirst = (one: Change, other: Change) => (one.month < other.month ? 1 : one.month > other.month ? -1 : 0);

/** Ids of changes, the likeliest first; none where the facts or the plan's terms are to blame. */
export function changesBehind(error: AppError, baseline: Baseline, { changes }: Scenario): readonly string[] {
  const inForce = changes.filter(({ enabled }) => enabled);
  switch (error.code) {
    case "plan/invalid":
    case "plan/same-id": {
      const place = ofChange.exec(error.path)?.[1];
      const change = place === undefined ? undefined : changes[Number(place)];
      return change ? [change.id] : [];
    }
    case "plan/too-many-people":
      return inForce
        .flatMap((change) => (change.type === "hire" ? [change] : []))
        .sort((one, other) => other.count - one.count)
        .map(({ id }) => id);
    case "plan/accounts-explode":
    case "plan/arr-explodes":
    case "plan/work-explodes":
      return inForce
        .filter((change) => change.month <= error.month && makesMore(change, error, baseline))
        .sort(latestFirst)
        .map(({ id }) => id);
    case "plan/leaving-explodes":
      return inForce.filter(({ type }) => type === "startLever").map(({ id }) => id);
    default:
      return [];
  }
}

type Exploding = { readonly code: AppError["code"]; readonly name: string; readonly month: Month };

/** Whether it can bring about more customers, ARR or work in a segment of that name. */
function makesMore(change: Change, { code, name }: Exploding, { segments }: Baseline): boolean {
  const isThere = (id: string) => segments.some((segment) => segment.id === id && segment.name === name);
  if (change.type === "changeGrowth") return isThere(change.segmentId);
  if (code !== "plan/work-explodes" || change.type !== "changeEffort") return false;
  const { segmentIds, ratio } = change.scope;
  return ratio > 1 && (segmentIds.length === 0 || segmentIds.some(isThere));
}
