import { FolderOpen, HardDriveDownload } from "lucide-react";
import { useEffect, useState } from "react";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import type { BackupEntry } from "../../../shared/ipc/backups.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { BackupTable } from "./BackupTable.tsx";
import { useBackups, useBackupsStore } from "./use-backups.ts";
import { useBackupWatch } from "./watch-backups.ts";
import "./data.css";

/** Enough to find yesterday's; the rest on request. */
const fewAtFirst = 8;

/** Where the copies go, which there are, and the way back to each. */
export function BackupsPanel({ onLook }: { onLook: (entry: BackupEntry) => void }) {
  const { t } = useWords();
  const store = useBackupsStore();
  const backups = useBackups((state) => state.backups);
  const entries = useBackups((state) => state.entries);
  const error = useBackups((state) => state.error);
  const isBusy = useBackups((state) => state.isBusy);
  const { backUpNow, list } = useBackups((state) => state);
  const [showsAll, setShowsAll] = useState(false);
  useBackupWatch(store, true);
  // The list is read from the disk, so it is asked for when somebody comes to see it and whenever a backup was made.
  const lastAt = backups?.lastAt;
  useEffect(() => void list(), [list, lastAt]);
  const shown = showsAll ? entries : entries?.slice(0, fewAtFirst);
  const more = (entries?.length ?? 0) - (shown?.length ?? 0);
  return (
    <Panel
      title={t("data.backups.title")}
      note={t("data.backups.note")}
      actions={
        <Button
          size="small"
          icon={<HardDriveDownload size={14} aria-hidden />}
          disabledReason={isBusy ? t("data.busy") : undefined}
          onPress={() => void backUpNow()}
        >
          {t("data.backups.now")}
        </Button>
      }
    >
      {error && <Banner tone="error">{errorMessage(t, error)}</Banner>}
      <BackupFolder />
      {entries?.length === 0 && <p className="data-note">{t("data.backups.none")}</p>}
      {shown !== undefined && shown.length > 0 && <BackupTable entries={shown} onLook={onLook} />}
      {more > 0 && (
        <Button size="small" tone="quiet" onPress={() => setShowsAll(true)}>
          {t("data.backups.showAll", { count: entries?.length ?? 0 })}
        </Button>
      )}
    </Panel>
  );
}

function BackupFolder() {
  const { t } = useWords();
  const backups = useBackups((state) => state.backups);
  const { chooseFolder, useDefaultFolder: takeDefault } = useBackups((state) => state);
  if (backups === undefined) return undefined;
  return (
    <div className="data-folder">
      <span className="data-folder-words">
        <span className="data-folder-path">{backups.folder}</span>
        <span className="data-note">
          {t(backups.isDefault ? "data.backups.sameDisk" : "data.backups.chosenFolder")}
        </span>
      </span>
      <Button size="small" icon={<FolderOpen size={14} aria-hidden />} onPress={() => void chooseFolder()}>
        {t("data.backups.chooseFolder")}
      </Button>
      {!backups.isDefault && (
        <Button size="small" tone="quiet" onPress={() => void takeDefault()}>
          {t("data.backups.useDefault")}
        </Button>
      )}
    </div>
  );
}
