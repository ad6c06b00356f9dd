import { type AttritionCause, attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import { checkInSubjects } from "../../../../shared/catalogue/check-in-subjects.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Select } from "../../../ui/Select.tsx";

type MoreSubjectsProps = {
  readonly others: readonly AttritionCause[];
  readonly onAdd: (cause: AttritionCause) => void;
};

/** People speak of what nobody asked about. */
export function MoreSubjects({ others, onAdd }: MoreSubjectsProps) {
  const { t, language } = useWords();
  if (others.length === 0) return undefined;
  return (
    <div className="check-in-more">
      <Select
        label={t("retentionCheckIn.form.more")}
        placeholder={t("retentionCheckIn.form.moreChoose")}
        options={others.map((id) => ({
          id,
          label: checkInSubjects[id][language],
          note: attritionCauses[id].inPlainWords[language],
        }))}
        value={undefined}
        onChange={onAdd}
      />
    </div>
  );
}
