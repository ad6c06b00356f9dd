/** Everyone with the last conversation and what is unsettled, whoever has waited longest first. */
import type { Month } from "../../../../shared/base/month.ts";
import type { AttritionCause } from "../../../../shared/catalogue/attrition-causes.ts";
import { checkInSubjects } from "../../../../shared/catalogue/check-in-subjects.ts";
import { type Reminder, reminderOf } from "../../../../shared/domain/conversation/reminder.ts";
import { unsettledIn } from "../../../../shared/domain/conversation/unsettled.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Talks } from "./use-conversation.ts";

export type PersonRow = {
  readonly id: string;
  readonly name: string;
  readonly reminder: Reminder;
  readonly last: Month | undefined;
  /** What is least settled, at most two. */
  readonly unsettled: readonly AttritionCause[];
  readonly isBeingWritten: boolean;
};

const mostUnsettled = 2;
/** Below it a cause is settled well enough to be left in peace. */
const worthAsking = 0.2;

const waited = ({ reminder }: PersonRow) => (reminder.status === "never" ? Infinity : reminder.ageMonths);

export function personRows(
  { people, now }: Talks,
  nameOf: (memberId: string) => string,
  written: ReadonlySet<string>,
): readonly PersonRow[] {
  return people
    .map(({ member: { id }, checkIns, standings }): PersonRow => {
      const last = checkIns.at(-1)?.held;
      const unsettled = unsettledIn(standings).filter(({ weight }) => weight >= worthAsking);
      return {
        ...{ id, last, name: nameOf(id), reminder: reminderOf(last, now), isBeingWritten: written.has(id) },
        unsettled: unsettled.slice(0, mostUnsettled).map(({ cause }) => cause),
      };
    })
    .toSorted((one, other) =>
      // Two who were never asked have both waited without end.
      waited(one) === waited(other) ? one.name.localeCompare(other.name) : waited(other) - waited(one),
    );
}

export function reminderWords({ reminder, last }: PersonRow, { t, formats }: Words): string {
  if (reminder.status === "never" || last === undefined) return t("retentionCheckIn.people.never");
  return t(`retentionCheckIn.people.${reminder.status}`, { month: formats.month(last), count: reminder.ageMonths });
}

export const unsettledWords = ({ unsettled }: PersonRow, { t, language }: Words): string =>
  unsettled.length === 0
    ? t("retentionCheckIn.people.settled")
    : t("retentionCheckIn.people.unsettled", {
        causes: unsettled.map((cause) => checkInSubjects[cause][language]).join(" · "),
      });

/** The screen's answer: with how many it is time to talk. */
export function talksVerdict(rows: readonly PersonRow[], { t }: Words): string {
  const waiting = rows.filter(({ reminder }) => reminder.status !== "fresh");
  const never = waiting.filter(({ reminder }) => reminder.status === "never").length;
  const longAgo = waiting.length - never;
  if (waiting.length === 0) return t("retentionCheckIn.verdict.allRecent", { count: rows.length });
  if (never === 0) return t("retentionCheckIn.verdict.longAgo", { count: longAgo, people: rows.length });
  if (longAgo === 0) return t("retentionCheckIn.verdict.never", { count: never, people: rows.length });
  return t("retentionCheckIn.verdict.both", { count: waiting.length, never, longAgo, people: rows.length });
}
