/** Who is due for a conversation, in words. */
import { isDue, type TalkReminder } from "../../../../shared/domain/talk-reminders.ts";
import type { Words } from "../../../i18n/words.ts";

export type ReminderRow = { readonly memberId: string; readonly name: string; readonly when: string };

type Named = { readonly reminders: readonly TalkReminder[]; readonly nameOf: (memberId: string) => string };

function whenWords({ lastHeld, overdueMonths }: TalkReminder, { t, formats }: Words): string {
  // How long ago somebody joined whom nobody asked is no measure of anything.
  if (lastHeld === undefined) return t("retentionTalks.reminders.never");
  const last = t("retentionTalks.reminders.since", { month: formats.month(lastHeld) });
  const due =
    overdueMonths === 0
      ? t("retentionTalks.reminders.now")
      : t("retentionTalks.reminders.overdue", { count: overdueMonths });
  return formats.language === "ja" ? `${last}、${due}` : `${last}, ${due}`;
}

export const dueRows = ({ reminders, nameOf }: Named, words: Words): readonly ReminderRow[] =>
  reminders.filter(isDue).map((reminder) => ({
    memberId: reminder.memberId,
    name: nameOf(reminder.memberId),
    when: whenWords(reminder, words),
  }));

export const snoozedRows = ({ reminders, nameOf }: Named, { t, formats }: Words): readonly ReminderRow[] =>
  reminders.flatMap(({ memberId, snoozedUntil }) => {
    if (snoozedUntil === undefined) return [];
    const name = nameOf(memberId);
    const when = t("retentionTalks.reminders.snoozed", { name, month: formats.month(snoozedUntil) });
    return [{ memberId, name, when }];
  });

export function remindersSentence({ reminders, nameOf }: Named, { t, formats }: Words): string {
  const due = reminders.filter(isDue);
  if (due.length > 0) return t("retentionTalks.reminders.due", { count: due.length });
  const [next] = reminders.filter(({ overdueMonths }) => overdueMonths < 0);
  return next
    ? t("retentionTalks.reminders.none", { name: nameOf(next.memberId), month: formats.month(next.due) })
    : t("retentionTalks.reminders.noneAtAll");
}
