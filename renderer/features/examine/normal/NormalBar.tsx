import { FileUp, Plus } from "lucide-react";
import type { Month } from "../../../../shared/base/month.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { Select } from "../../../ui/Select.tsx";

const looks = ["pictures", "values"] as const;
export type Look = (typeof looks)[number];

type NormalBarProps = {
  readonly look: Look;
  readonly setLook: (look: Look) => void;
  readonly month: Month;
  /** Months with a value, newest first. */
  readonly known: readonly Month[];
  readonly onMonth: (month: Month) => void;
  readonly onAdd: () => void;
  readonly isFrozen: boolean;
};

/** Which month is looked at, in pictures or as values, and where metrics come from. */
export function NormalBar({ look, setLook, month, known, onMonth, onAdd, isFrozen }: NormalBarProps) {
  const { t, formats } = useWords();
  const { openTables } = useFocus();
  const disabledReason = isFrozen ? t("examineNormal.values.frozen") : undefined;
  return (
    <div className="normal-bar">
      <Select
        label={t("examineNormal.bar.month")}
        value={month}
        options={known.map((id) => ({ id, label: formats.month(id) }))}
        onChange={onMonth}
      />
      <SegmentedControl
        label={t("examineNormal.bar.look")}
        value={look}
        onChange={setLook}
        options={looks.map((id) => ({ id, label: t(`examineNormal.bar.looks.${id}`) }))}
      />
      <span className="normal-deeds">
        <Button size="small" icon={<Plus size={14} aria-hidden />} {...{ disabledReason }} isEdit onPress={onAdd}>
          {t("examineNormal.bar.add")}
        </Button>
        <Button
          size="small"
          icon={<FileUp size={14} aria-hidden />}
          {...{ disabledReason }}
          isEdit
          onPress={() => openTables("import")}
        >
          {t("examineNormal.bar.import")}
        </Button>
      </span>
    </div>
  );
}
