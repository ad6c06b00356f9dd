import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";

type RemovingProps = {
  readonly month: string;
  readonly promises: number;
  readonly onKeep: () => void;
  readonly onRemove: () => void;
};

/** Says what goes with it. */
export function Removing({ month, promises, onKeep, onRemove }: RemovingProps) {
  const { t } = useWords();
  return (
    <Dialog
      title={t("retentionCheckIn.removing.title", { month })}
      closeLabel={t("common.close")}
      onClose={onKeep}
      place="small"
      footer={
        <>
          <Button onPress={onKeep}>{t("common.cancel")}</Button>
          <Button tone="primary" onPress={onRemove}>
            {t("retentionCheckIn.removing.remove")}
          </Button>
        </>
      }
    >
      <p>
        {promises === 0
          ? t("retentionCheckIn.removing.bodyPlain")
          : t("retentionCheckIn.removing.body", { count: promises })}
      </p>
    </Dialog>
  );
}
