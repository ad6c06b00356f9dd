import { addMonths } from "../../../../shared/base/month.ts";
import { currentMonth } from "../../../../shared/domain/current-month.ts";
import { setTalkEvery, snoozeTalk } from "../../../../shared/domain/edits/talk-reminders.ts";
import { talkReminders, usualTalkEvery } from "../../../../shared/domain/talk-reminders.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useRole } from "../../../role/use-role.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Still } from "../../../ui/Still.tsx";
import { useEdit, useWorkspace } from "../../../workspace/use-workspace.ts";
import { dueRows, remindersSentence, snoozedRows } from "./reminders.view.ts";

const choices = ["3", "4", "5", "6"] as const;
const shownAtFirst = 4;

/** Who has not been asked for too long, as this team counts it; each can be put off for a month. */
export function RemindersPanel() {
  const words = useWords();
  const { t } = words;
  const { nameOf } = useNames();
  const { goTo } = useFocus();
  const { editsCheckIns } = useRole();
  const edit = useEdit();
  const { baseline, talkEveryMonths = usualTalkEvery, snoozedTalks = [] } = useWorkspace(({ workspace }) => workspace);
  const now = currentMonth(baseline);
  const habit = { every: talkEveryMonths, snoozed: snoozedTalks };
  const reminders = talkReminders(baseline.members, baseline.checkIns, now, habit);
  const due = dueRows({ reminders, nameOf }, words);
  const rest = due.length - shownAtFirst;
  return (
    <Panel title={t("retentionTalks.reminders.title")} note={remindersSentence({ reminders, nameOf }, words)}>
      <ul className="talks-reminders">
        {due.slice(0, shownAtFirst).map(({ memberId, name, when }) => (
          <li key={memberId} className="talks-reminder">
            <div className="talks-words">
              <p className="talks-name">{name}</p>
              <p className="talks-soft">{when}</p>
            </div>
            {editsCheckIns && (
              <div className="talks-deeds">
                <Button
                  size="small"
                  aria-label={t("retentionTalks.next.checkInWith", { name })}
                  onPress={() => goTo({ screen: "retention", view: "checkIn", personId: memberId })}
                >
                  {t("retentionTalks.next.checkIn")}
                </Button>
                <Button
                  size="small"
                  tone="quiet"
                  aria-label={t("retentionTalks.reminders.snoozeOf", { name })}
                  isEdit
                  onPress={() => edit({ key: "snoozeTalk" }, snoozeTalk(memberId, addMonths(now, 1)))}
                >
                  {t("retentionTalks.reminders.snooze")}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="talks-soft">{t("retentionTalks.reminders.more", { count: rest })}</p>}
      {snoozedRows({ reminders, nameOf }, words).map(({ memberId, name, when }) => (
        <p key={memberId} className="talks-soft">
          {when}{" "}
          {editsCheckIns && (
            <Button
              size="small"
              tone="quiet"
              aria-label={t("retentionTalks.reminders.wakeOf", { name })}
              isEdit
              onPress={() => edit({ key: "wakeTalk" }, snoozeTalk(memberId, undefined))}
            >
              {t("retentionTalks.reminders.wake")}
            </Button>
          )}
        </p>
      ))}
      <Still when={!editsCheckIns}>
        <Select
          label={t("retentionTalks.reminders.every")}
          options={choices.map((id) => ({ id, label: t("retentionTalks.reminders.months", { count: Number(id) }) }))}
          value={choices.find((id) => Number(id) === talkEveryMonths)}
          onChange={(id) => edit({ key: "setTalkEvery" }, setTalkEvery(Number(id)))}
        />
      </Still>
      <p className="talks-soft">{t("retentionTalks.reminders.note")}</p>
    </Panel>
  );
}
