import { departureIds, departures } from "../../../../../shared/catalogue/departures.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { Choices } from "../../../../ui/Choices.tsx";
import { TextArea } from "../../../../ui/TextArea.tsx";
import { TextField } from "../../../../ui/TextField.tsx";
import { CauseWeights } from "./CauseWeights.tsx";
import type { RecordDraft } from "./record-draft.ts";

type RecordFieldsProps = {
  readonly draft: RecordDraft;
  readonly onChange: (change: Partial<RecordDraft>) => void;
  readonly leftProblem: string | undefined;
};

const longestWords = 10_000;
const longestName = 120;

/** What is written down about a leaving, whoever it is about. */
export function RecordFields({ draft, onChange, leftProblem }: RecordFieldsProps) {
  const { t, language } = useWords();
  return (
    <>
      <TextField
        label={t("retentionLeavers.record.left")}
        value={draft.left}
        onChange={(left) => onChange({ left })}
        error={leftProblem}
      />
      <Choices
        label={t("retentionLeavers.record.departure")}
        isRow
        showsLabel
        choices={departureIds.map((id) => ({ id, label: departures[id][language] }))}
        value={draft.departure}
        onChange={(departure) => onChange({ departure })}
      />
      {draft.departure !== "companyDecision" && (
        <CauseWeights weights={draft.weights} onChange={(weights) => onChange({ weights })} />
      )}
      <div className="leavers-pair">
        <TextArea
          label={t("retentionLeavers.record.stated")}
          note={t("retentionLeavers.record.statedNote")}
          maxLength={longestWords}
          value={draft.stated}
          onChange={(stated) => onChange({ stated })}
        />
        <TextArea
          label={t("retentionLeavers.record.believed")}
          note={t("retentionLeavers.record.believedNote")}
          maxLength={longestWords}
          value={draft.believed}
          onChange={(believed) => onChange({ believed })}
        />
      </div>
      <TextField
        label={t("retentionLeavers.record.recordedBy")}
        maxLength={longestName}
        value={draft.recordedBy}
        onChange={(recordedBy) => onChange({ recordedBy })}
      />
    </>
  );
}
