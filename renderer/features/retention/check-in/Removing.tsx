import { useWords } from "../../../i18n/use-words.ts";
import { AskDialog } from "../../../ui/AskDialog.tsx";

type RemovingProps = {
  readonly month: string;
  readonly promises: number;
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

/** Says what goes with it. */
export function Removing({ month, promises, onRemove, onClose }: RemovingProps) {
  const { t } = useWords();
  return (
    <AskDialog
      title={t("retentionCheckIn.removing.title", { month })}
      words={{ close: t("common.close"), cancel: t("common.cancel"), deed: t("retentionCheckIn.removing.remove") }}
      tone="primary"
      onDo={onRemove}
      onClose={onClose}
    >
      <p>
        {promises === 0
          ? t("retentionCheckIn.removing.bodyPlain")
          : t("retentionCheckIn.removing.body", { count: promises })}
      </p>
    </AskDialog>
  );
}
