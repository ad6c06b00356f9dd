/** The records of those who left, as they are shown: the latest first. */
import { monthsBetween } from "../../../../../shared/base/month.ts";
import { type AttritionCause, attritionCauses } from "../../../../../shared/catalogue/attrition-causes.ts";
import { departures } from "../../../../../shared/catalogue/departures.ts";
import { type CauseParts, causePartsOf, type PastMember } from "../../../../../shared/domain/past-member.ts";
import type { Words } from "../../../../i18n/words.ts";
import { byLeaving } from "../use-past-names.ts";

export type RecordRow = {
  readonly past: PastMember;
  readonly name: string;
  readonly stay: string;
  readonly departure: string;
  readonly causes: string;
};

/** Largest first: "Cannot stand the chaos 60% · Other 40%". */
export function partsWords(parts: CauseParts, { t, formats, language }: Words): string {
  const sorted = (Object.entries(parts) as [AttritionCause, number][]).toSorted(([, a], [, b]) => b - a);
  if (sorted.length === 1) return attritionCauses[sorted[0]![0]].name[language];
  return sorted
    .map(([id, part]) =>
      t("retentionLeavers.people.causePart", {
        cause: attritionCauses[id].name[language],
        part: formats.percent(part),
      }),
    )
    .join(" · ");
}

function causesWords(past: Pick<PastMember, "cause" | "causes" | "departure">, words: Words): string {
  if (past.departure === "companyDecision") return "–";
  const parts = causePartsOf(past);
  return parts === undefined ? words.t("retentionLeavers.people.unknown") : partsWords(parts, words);
}

export function recordRows(
  pastMembers: readonly PastMember[],
  nameOf: (past: PastMember) => string,
  words: Words,
): readonly RecordRow[] {
  const { t, formats, language } = words;
  return pastMembers
    .toSorted((a, b) => byLeaving(b, a))
    .map((past) => ({
      past,
      name: nameOf(past),
      stay: t("retentionLeavers.people.stay", {
        from: formats.month(past.joined),
        to: formats.month(past.left),
        duration: formats.duration(monthsBetween(past.joined, past.left) + 1),
      }),
      departure: departures[past.departure][language],
      causes: causesWords(past, words),
    }));
}

export type RecordCounts = {
  readonly all: number;
  readonly own: number;
  readonly composite: number;
  readonly unknown: number;
};

export function countRecords(pastMembers: readonly PastMember[]): RecordCounts {
  const own = pastMembers.filter(({ departure }) => departure !== "companyDecision");
  const parts = own.map((past) => causePartsOf(past));
  return {
    all: pastMembers.length,
    own: own.length,
    composite: parts.filter((one) => one !== undefined && Object.keys(one).length > 1).length,
    unknown: parts.filter((one) => one === undefined).length,
  };
}
