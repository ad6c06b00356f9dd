/** What is promised, by whom, until when, and what it should ease: the fields of one follow-up, wherever it is written. */
import { addMonths, monthsFrom } from "../../../../shared/base/month.ts";
import { type AttritionCause, attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import type { FollowUpDraft } from "../../../../shared/domain/follow-up-draft.ts";
import { currentMonth } from "../../../../shared/domain/current-month.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import "./follow-up-fields.css";

type FollowUpFieldsProps = {
  readonly value: FollowUpDraft;
  readonly onChange: (value: FollowUpDraft) => void;
  /** Which causes it may be meant for, the likeliest first. */
  readonly causes: readonly AttritionCause[];
};

/** A promise for later than in a year is none that anybody keeps. */
const monthsAhead = 12;
const longestWords = 120;

/** Stands for the absence of a month or a lever among the choices. */
const none = "none";

export function FollowUpFields({ value, onChange, causes }: FollowUpFieldsProps) {
  const { t, formats, language } = useWords();
  const baseline = useWorkspace(({ workspace }) => workspace.baseline);
  const now = currentMonth(baseline);
  const { action, owner, due, cause, leverId } = value;
  const ahead = monthsFrom(addMonths(now, 1), monthsAhead);
  const months = due === undefined || ahead.includes(due) ? ahead : [due, ...ahead];
  const dues = [
    { id: none, label: t("retentionTalks.fields.noDue") },
    ...months.map((month) => ({ id: month, label: formats.month(month) })),
  ];
  const offered = causes.includes(cause) ? causes : [cause, ...causes];
  const levers = [
    { id: none, label: t("retentionTalks.fields.noLever") },
    ...baseline.levers.map(({ id, name }) => ({ id, label: name })),
  ];
  return (
    <div className="follow-up-fields">
      <TextField
        label={t("retentionTalks.fields.action")}
        value={action}
        maxLength={longestWords}
        onChange={(text) => onChange({ ...value, action: text })}
      />
      <Select
        label={t("retentionTalks.fields.cause")}
        options={offered.map((id) => ({ id, label: attritionCauses[id].name[language] }))}
        value={cause}
        onChange={(chosen) => onChange({ ...value, cause: chosen })}
      />
      <TextField
        label={t("retentionTalks.fields.owner")}
        value={owner}
        maxLength={longestWords}
        onChange={(text) => onChange({ ...value, owner: text })}
      />
      <Select
        label={t("retentionTalks.fields.due")}
        options={dues}
        value={due ?? none}
        onChange={(id) => onChange({ ...value, due: months.find((month) => month === id) })}
      />
      {baseline.levers.length > 0 && (
        <Select
          label={t("retentionTalks.fields.lever")}
          options={levers}
          value={leverId ?? none}
          onChange={(id) => onChange({ ...value, leverId: id === none ? undefined : id })}
        />
      )}
    </div>
  );
}
