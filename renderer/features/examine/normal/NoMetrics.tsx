import { FileUp, Plus } from "lucide-react";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";

/** What will stand here, and the two ways to get there. */
export function NoMetrics({ isFrozen, onAdd }: { readonly isFrozen: boolean; readonly onAdd: () => void }) {
  const { t } = useWords();
  const { openTables } = useFocus();
  const disabledReason = isFrozen ? t("examineNormal.values.frozen") : undefined;
  return (
    <EmptyState
      title={t("examineNormal.empty.title")}
      actions={
        <>
          <Button
            tone="primary"
            icon={<FileUp size={14} aria-hidden />}
            disabledReason={disabledReason}
            isEdit
            onPress={() => openTables("import")}
          >
            {t("examineNormal.bar.import")}
          </Button>
          <Button icon={<Plus size={14} aria-hidden />} disabledReason={disabledReason} isEdit onPress={onAdd}>
            {t("examineNormal.bar.add")}
          </Button>
        </>
      }
    >
      {t("examineNormal.empty.body")}
    </EmptyState>
  );
}
