/** Everyone with the last conversation and what is unsettled. */
import { monthsBetween } from "../../../../shared/base/month.ts";
import type { AttritionCause } from "../../../../shared/catalogue/attrition-causes.ts";
import { checkInSubjects } from "../../../../shared/catalogue/check-in-subjects.ts";
import { unsettledIn } from "../../../../shared/domain/conversation/unsettled.ts";
import { isDue } from "../../../../shared/domain/talk-reminders.ts";
import type { Words } from "../../../i18n/words.ts";
import type { PersonTalks, Talks } from "./use-conversation.ts";

export type PersonRow = {
  readonly id: string;
  readonly name: string;
  readonly isDue: boolean;
  readonly wasAsked: boolean;
  /** When the last conversation was, and whether it is time for the next. */
  readonly when: string;
  /** What is least settled, at most two. */
  readonly unsettled: readonly AttritionCause[];
  readonly isBeingWritten: boolean;
};

const mostUnsettled = 2;
/** Below it a cause is settled well enough to be left in peace. */
const worthAsking = 0.2;

export function personRows(
  { people, now }: Talks,
  nameOf: (memberId: string) => string,
  written: ReadonlySet<string>,
  words: Words,
): readonly PersonRow[] {
  return people.map((person): PersonRow => {
    const { member, checkIns, standings, reminder } = person;
    const unsettled = unsettledIn(standings).filter(({ weight }) => weight >= worthAsking);
    return {
      ...{ id: member.id, name: nameOf(member.id), when: whenWords(person, now, words) },
      isDue: reminder !== undefined && isDue(reminder),
      wasAsked: checkIns.length > 0,
      unsettled: unsettled.slice(0, mostUnsettled).map(({ cause }) => cause),
      isBeingWritten: written.has(member.id),
    };
  });
}

function whenWords({ checkIns, reminder }: PersonTalks, now: Talks["now"], { t, formats }: Words): string {
  const last = checkIns.at(-1)?.held;
  const isTime = reminder !== undefined && isDue(reminder);
  if (last === undefined)
    return isTime || reminder === undefined
      ? t("retentionCheckIn.people.never")
      : t("retentionCheckIn.people.newcomer", { month: formats.month(reminder.due) });
  const told = { month: formats.month(last), count: monthsBetween(last, now) };
  return t(isTime ? "retentionCheckIn.people.due" : "retentionCheckIn.people.fresh", told);
}

export const unsettledWords = ({ unsettled }: PersonRow, { t, language }: Words): string =>
  unsettled.length === 0
    ? t("retentionCheckIn.people.settled")
    : t("retentionCheckIn.people.unsettled", {
        causes: unsettled.map((cause) => checkInSubjects[cause][language]).join(" · "),
      });

/** The screen's answer: with how many it is time to talk. */
export function talksVerdict(rows: readonly PersonRow[], { t }: Words): string {
  const due = rows.filter((row) => row.isDue);
  const never = due.filter(({ wasAsked }) => !wasAsked).length;
  const told = { count: due.length, people: rows.length, never };
  if (due.length === 0) return t("retentionCheckIn.verdict.nobody");
  return t(never === 0 ? "retentionCheckIn.verdict.due" : "retentionCheckIn.verdict.dueNever", told);
}
