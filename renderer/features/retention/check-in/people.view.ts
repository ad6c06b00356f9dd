/** Everyone with the last conversation and what is unsettled. */
import { monthsBetween } from "../../../../shared/base/month.ts";
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
  readonly isBeingWritten: boolean;
  /** Told in words only where it is listed: thousands may be on the team. */
  readonly person: PersonTalks;
};

const mostUnsettled = 2;
/** Below it a cause is settled well enough to be left in peace. */
const worthAsking = 0.2;

export function personRows(
  { people }: Talks,
  nameOf: (memberId: string) => string,
  written: ReadonlySet<string>,
): readonly PersonRow[] {
  return people.map((person): PersonRow => {
    const { member, checkIns, reminder } = person;
    return {
      ...{ id: member.id, name: nameOf(member.id), person },
      isDue: reminder !== undefined && isDue(reminder),
      wasAsked: checkIns.length > 0,
      isBeingWritten: written.has(member.id),
    };
  });
}

/** When the last conversation was, and whether it is time for the next. */
export function whenWords({ checkIns, reminder }: PersonTalks, now: Talks["now"], { t, formats }: Words): string {
  const last = checkIns.at(-1)?.held;
  const isTime = reminder !== undefined && isDue(reminder);
  if (last === undefined)
    return isTime || reminder === undefined
      ? t("retentionCheckIn.people.never")
      : t("retentionCheckIn.people.newcomer", { month: formats.month(reminder.due) });
  const told = { month: formats.month(last), count: monthsBetween(last, now) };
  return t(isTime ? "retentionCheckIn.people.due" : "retentionCheckIn.people.fresh", told);
}

/** What is least settled, at most two. */
export function unsettledWords({ standings }: PersonTalks, { t, language }: Words): string {
  const unsettled = unsettledIn(standings).filter(({ weight }) => weight >= worthAsking);
  if (unsettled.length === 0) return t("retentionCheckIn.people.settled");
  const subjects = unsettled.slice(0, mostUnsettled).map(({ cause }) => checkInSubjects[cause][language]);
  return t("retentionCheckIn.people.unsettled", { causes: subjects.join(" · ") });
}

/** The screen's answer: with how many it is time to talk. */
export function talksVerdict(rows: readonly PersonRow[], { t }: Words): string {
  const due = rows.filter((row) => row.isDue);
  const never = due.filter(({ wasAsked }) => !wasAsked).length;
  const told = { count: due.length, people: rows.length, never };
  if (due.length === 0) return t("retentionCheckIn.verdict.nobody");
  return t(never === 0 ? "retentionCheckIn.verdict.due" : "retentionCheckIn.verdict.dueNever", told);
}
