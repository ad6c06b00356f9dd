import { useEffect, useState } from "react";
import type { Result } from "../../../shared/base/errors.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import type { BackupEntry } from "../../../shared/ipc/backups.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { BackupContents } from "./BackupContents.tsx";
import { useBackups } from "./use-backups.ts";

type BackupPreviewProps = {
  entry: BackupEntry;
  /** Whether it is a copy of the workspace that is open: only then can it take its place. */
  isOfThis: boolean;
  onRestore: (workspace: Workspace) => void;
  onOpenBeside: (workspace: Workspace) => void;
  onClose: () => void;
};

/** Shows what a backup holds before anything happens, and says what each way back does. */
export function BackupPreview({ entry, isOfThis, onRestore, onOpenBeside, onClose }: BackupPreviewProps) {
  const { t, formats } = useWords();
  const read = useBackups((state) => state.read);
  const [reading, setReading] = useState<Result<Workspace>>();
  useEffect(() => {
    let isWanted = true;
    void read(entry.token).then((result) => isWanted && setReading(result));
    return () => void (isWanted = false);
  }, [read, entry.token]);
  const workspace = reading?.ok ? reading.value : undefined;
  const wait = workspace === undefined ? t("data.preview.reading") : undefined;
  return (
    <Dialog
      title={t("data.preview.title", { when: formats.dateTime(entry.at) })}
      closeLabel={t("common.close")}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button
            tone={isOfThis ? "plain" : "primary"}
            disabledReason={wait}
            onPress={() => workspace && onOpenBeside(workspace)}
          >
            {t("data.preview.openBeside")}
          </Button>
          {isOfThis && (
            <Button tone="primary" disabledReason={wait} onPress={() => workspace && onRestore(workspace)}>
              {t("data.preview.restore")}
            </Button>
          )}
        </>
      }
    >
      {reading === undefined && <Skeleton label={t("data.preview.reading")} lines={5} />}
      {reading?.ok === false && <Banner tone="error">{errorMessage(t, reading.error)}</Banner>}
      {workspace && <BackupContents workspace={workspace} isOfThis={isOfThis} />}
    </Dialog>
  );
}
