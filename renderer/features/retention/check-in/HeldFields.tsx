/** When it was held and by whom. */
import { addMonths, monthsFrom } from "../../../../shared/base/month.ts";
import { currentMonth } from "../../../../shared/domain/current-month.ts";
import type { CheckInDraft } from "../../../../shared/domain/conversation/check-in-draft.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";

type HeldFieldsProps = { readonly draft: CheckInDraft; readonly onChange: (change: Partial<CheckInDraft>) => void };

/** An answer from before that has faded to next to nothing. */
const monthsBack = 24;
const longestName = 120;

export function HeldFields({ draft, onChange }: HeldFieldsProps) {
  const { t, formats } = useWords();
  const now = useWorkspace(({ workspace }) => currentMonth(workspace.baseline));
  const start = useWorkspace(({ workspace }) => activeScenario(workspace).start);
  // Of what lies behind the plan's first month the projection knows.
  const latest = now > start ? now : start;
  const recent = monthsFrom(addMonths(latest, -monthsBack), monthsBack + 1).toReversed();
  const months = recent.includes(draft.held) ? recent : [draft.held, ...recent];
  return (
    <div>
      <div className="check-in-pair">
        <Select
          label={t("retentionCheckIn.form.held")}
          options={months.map((month) => ({ id: month, label: formats.month(month) }))}
          value={draft.held}
          onChange={(held) => onChange({ held })}
        />
        <TextField
          label={t("retentionCheckIn.form.by")}
          value={draft.by}
          maxLength={longestName}
          onChange={(by) => onChange({ by })}
        />
      </div>
      {draft.held > start && (
        <p className="check-in-quiet">{t("retentionCheckIn.form.beyondStart", { month: formats.month(start) })}</p>
      )}
    </div>
  );
}
