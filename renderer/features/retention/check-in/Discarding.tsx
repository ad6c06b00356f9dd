import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";

type DiscardingProps = { readonly onKeep: () => void; readonly onDiscard: () => void };

/** Asked, because unlike everything else here it cannot be undone. */
export function Discarding({ onKeep, onDiscard }: DiscardingProps) {
  const { t } = useWords();
  return (
    <Dialog
      title={t("retentionCheckIn.discarding.title")}
      closeLabel={t("common.close")}
      onClose={onKeep}
      place="small"
      footer={
        <>
          <Button onPress={onDiscard}>{t("retentionCheckIn.discarding.discard")}</Button>
          <Button tone="primary" onPress={onKeep}>
            {t("retentionCheckIn.discarding.keep")}
          </Button>
        </>
      }
    >
      <p>{t("retentionCheckIn.discarding.body")}</p>
    </Dialog>
  );
}
