/** An exit record while it is written: what may be missing or wrong, and what becomes of it when it is saved. */
import { isMonth, type Month } from "../../../../../shared/base/month.ts";
import { type AttritionCause, attritionCauseIds } from "../../../../../shared/catalogue/attrition-causes.ts";
import type { Departure } from "../../../../../shared/catalogue/departures.ts";
import type { CheckIn } from "../../../../../shared/domain/check-in.ts";
import type { Leaving } from "../../../../../shared/domain/edits/past-members.ts";
import {
  asCauseFacts,
  type CauseParts,
  causePartsOf,
  type PastMember,
} from "../../../../../shared/domain/past-member.ts";
import { parseMonth } from "../../../../../shared/format/table/values/month.ts";

export type RecordDraft = {
  readonly name: string;
  readonly joined: string;
  readonly left: string;
  readonly departure: Departure;
  /** Any size; what is saved are their parts. */
  readonly weights: CauseParts;
  readonly stated: string;
  readonly believed: string;
  readonly recordedBy: string;
};

export const emptyRecord = (left: Month): RecordDraft => ({
  ...{ name: "", joined: "", left, departure: "resigned", weights: {} },
  ...{ stated: "", believed: "", recordedBy: "" },
});

/** The heaviest cause stands at the top of the scale. */
export function draftOf(past: PastMember): RecordDraft {
  const { name = "", joined, left, departure, statedReason = "", believedReason = "", recordedBy = "" } = past;
  const weights = scaled(causePartsOf(past) ?? {});
  return { name, joined, left, departure, weights, stated: statedReason, believed: believedReason, recordedBy };
}

/** Four words for how much a cause weighed, evenly apart. */
export const weightIds = ["none", "some", "much", "most"] as const;
export type Weight = (typeof weightIds)[number];
const heaviest = weightIds.length - 1;

export const weightOf = (weights: CauseParts, cause: AttritionCause): Weight =>
  weightIds[Math.min(heaviest, Math.round(weights[cause] ?? 0))]!;

function scaled(parts: CauseParts): CauseParts {
  const most = Math.max(0, ...Object.values(parts));
  return Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, (part / most) * heaviest]));
}

export const withWeight = (weights: CauseParts, cause: AttritionCause, weight: Weight): CauseParts => ({
  ...weights,
  [cause]: weightIds.indexOf(weight),
});

/** What pressed in the last conversation, as a beginning: whoever knows better corrects it. */
export function weightsFromTalk({ answers }: CheckIn): CauseParts {
  const pressing = attritionCauseIds.flatMap((id) =>
    (answers[id]?.pressure ?? 0) > 0 ? [[id, answers[id]!.pressure] as const] : [],
  );
  return scaled(Object.fromEntries(pressing));
}

/** As people write months: 2026-04, 2026/4, 令和8年4月. */
export function monthIn(text: string): Month | undefined {
  if (isMonth(text.trim())) return text.trim() as Month;
  const parsed = parseMonth(text);
  return "value" in parsed ? parsed.value : undefined;
}

export type RecordProblem = "notAMonth" | "beforeJoining" | "notYet";

export function problemOf(left: string, joined: string, asOf: Month): { left?: RecordProblem; joined?: RecordProblem } {
  const [last, first] = [monthIn(left), monthIn(joined)];
  return {
    ...(first === undefined && { joined: "notAMonth" as const }),
    ...(last === undefined && { left: "notAMonth" as const }),
    ...(last !== undefined && last > asOf && { left: "notYet" as const }),
    ...(last !== undefined && first !== undefined && last < first && { left: "beforeJoining" as const }),
  };
}

/** Undefined while the month cannot be read. */
export function leavingOf({
  left,
  departure,
  weights,
  stated,
  believed,
  recordedBy,
}: RecordDraft): Leaving | undefined {
  const last = monthIn(left);
  if (last === undefined) return undefined;
  const by = recordedBy.trim();
  return {
    left: last,
    departure,
    ...(departure !== "companyDecision" && asCauseFacts(weights)),
    ...(stated.trim() !== "" && { statedReason: stated.trim() }),
    ...(believed.trim() !== "" && { believedReason: believed.trim() }),
    ...(by !== "" && { recordedBy: by }),
  };
}
