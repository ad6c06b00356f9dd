import { errorMessage } from "../../shared/i18n/translate.ts";
import { useBackups, useBackupsStore } from "../features/data/use-backups.ts";
import { useBackupWatch } from "../features/data/watch-backups.ts";
import { useWords } from "../i18n/use-words.ts";
import { Banner } from "../ui/Banner.tsx";
import { useWorkspace } from "../workspace/use-workspace.ts";
import { useFiles } from "./use-files.ts";
import type { Notice } from "./frame.store.ts";
import { useFrame } from "./use-frame.ts";
import "./Notices.css";

/** What the user should know before reading on. Unsaved work stands first and, like a failing backup, cannot be put away. */
export function Notices() {
  const { t } = useWords();
  const notices = useFrame((frame) => frame.notices);
  const openSettings = useFrame((frame) => frame.openSettings);
  const saved = useWorkspace((state) => state.saved);
  const isReadOnly = useWorkspace((state) => state.readOnly !== undefined);
  const isLookingOn = useWorkspace((state) => state.readOnly?.code === "record/in-use");
  // The Data page says it itself, and at length.
  const isOnDataPage = useFrame(({ screen, settingsPage }) => screen === "settings" && settingsPage === "data");
  const failure = useBackups(({ backups }) => backups?.failure);
  const backupFailure = isOnDataPage ? undefined : failure;
  const { saveCopy } = useFiles();
  useBackupWatch(useBackupsStore(), false);
  if (notices.length === 0 && saved.status !== "failed" && !isLookingOn && backupFailure === undefined)
    return undefined;
  return (
    <div className="notices">
      {isLookingOn && (
        <Banner tone="warning" deeds={[{ label: t("storage.lookingOn.goOn"), onPress: () => location.reload() }]}>
          {t("storage.lookingOn.body")}
        </Banner>
      )}
      {saved.status === "failed" && (
        <Banner tone="error" deeds={[{ label: t("frame.status.exportCopy"), onPress: () => void saveCopy() }]}>
          {isReadOnly ? t("data.readOnly", { why: errorMessage(t, saved.error) }) : errorMessage(t, saved.error)}
        </Banner>
      )}
      {backupFailure && (
        <Banner tone="warning" deeds={[{ label: t("data.backups.see"), onPress: () => openSettings("data") }]}>
          {errorMessage(t, backupFailure)}
        </Banner>
      )}
      {notices.map((notice) => (
        <NoticeBanner key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function NoticeBanner({ notice: { id, tone, say, deed } }: { notice: Notice }) {
  const words = useWords();
  const dismiss = useFrame((frame) => frame.dismiss);
  function carryOut() {
    dismiss(id);
    deed?.run();
  }
  return (
    <Banner
      tone={tone}
      deeds={deed && [{ label: deed.say(words), onPress: carryOut }]}
      dismiss={{ label: words.t("common.dismiss"), onDismiss: () => dismiss(id) }}
    >
      {say(words)}
    </Banner>
  );
}
