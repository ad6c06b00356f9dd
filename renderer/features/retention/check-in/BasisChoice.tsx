import { type Basis, bases } from "../../../../shared/domain/check-in.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";

type BasisChoiceProps = { readonly what: string; readonly value: Basis; readonly onChange: (basis: Basis) => void };

/** How it is known: heard, seen, or only concluded. */
export function BasisChoice({ what, value, onChange }: BasisChoiceProps) {
  const { t } = useWords();
  return (
    <SegmentedControl
      label={t("retentionCheckIn.basis.label", { what })}
      options={bases.map((id) => ({ id, label: t(`retentionCheckIn.basis.${id}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}
