import { errorMessage } from "../../shared/i18n/translate.ts";
import { useWords } from "../i18n/use-words.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { useWorkspace } from "../workspace/use-workspace.ts";
import { useClosing } from "./use-closing.ts";
import { useFiles } from "./use-files.ts";

/** The window was asked to close over work that cannot be saved: why, and the three ways on. */
export function ClosingDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const saved = useWorkspace((state) => state.saved);
  const { saveCopy } = useFiles();
  const closing = useClosing();
  return (
    <Dialog
      title={t("storage.closing.title")}
      closeLabel={t("common.close")}
      onClose={onClose}
      place="small"
      footer={
        <>
          <Button tone="danger" onPress={() => closing.closeAnyway()}>
            {t("storage.closing.leave")}
          </Button>
          <Button onPress={() => void saveCopy()}>{t("frame.status.exportCopy")}</Button>
          <Button tone="primary" onPress={onClose} autoFocus>
            {t("storage.closing.stay")}
          </Button>
        </>
      }
    >
      <p>{t("storage.closing.failed")}</p>
      {saved.status === "failed" && <p>{errorMessage(t, saved.error)}</p>}
    </Dialog>
  );
}
