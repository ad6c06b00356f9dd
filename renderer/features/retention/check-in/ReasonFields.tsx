/** What they gave as their reason, what we think is behind it, and anything else: three fields, so that none passes for another. */
import type { CheckInDraft } from "../../../../shared/domain/conversation/check-in-draft.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { TextArea } from "../../../ui/TextArea.tsx";
import { BasisChoice } from "./BasisChoice.tsx";

type ReasonFieldsProps = { readonly draft: CheckInDraft; readonly onChange: (change: Partial<CheckInDraft>) => void };

const longest = 10_000;
const longestRemark = 2_000;

export function ReasonFields({ draft, onChange }: ReasonFieldsProps) {
  const { t } = useWords();
  const { remark, note } = draft;
  return (
    <section className="check-in-reasons">
      <h3 className="check-in-subject">{t("retentionCheckIn.form.reasons")}</h3>
      <div className="check-in-pair">
        <TextArea
          label={t("retentionCheckIn.form.stated")}
          note={t("retentionCheckIn.form.statedNote")}
          maxLength={longest}
          value={draft.statedReason}
          onChange={(statedReason) => onChange({ statedReason })}
        />
        <TextArea
          label={t("retentionCheckIn.form.believed")}
          note={t("retentionCheckIn.form.believedNote")}
          maxLength={longest}
          value={draft.believedReason}
          onChange={(believedReason) => onChange({ believedReason })}
        />
      </div>
      <TextArea
        label={t("retentionCheckIn.form.generalRemark")}
        rows={1}
        maxLength={longestRemark}
        value={remark.text}
        onChange={(text) => onChange({ remark: { ...remark, text } })}
      />
      {remark.text !== "" && (
        <BasisChoice
          what={t("retentionCheckIn.form.generalRemark")}
          value={remark.basis}
          onChange={(basis) => onChange({ remark: { ...remark, basis } })}
        />
      )}
      {note !== "" && (
        <TextArea
          label={t("retentionCheckIn.form.oldNote")}
          maxLength={longest}
          value={note}
          onChange={(text) => onChange({ note: text })}
        />
      )}
    </section>
  );
}
