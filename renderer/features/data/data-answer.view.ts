/** The one answer that someone afraid of losing data came for: is everything safe, and where is the copy. */
import { errorMessage } from "../../../shared/i18n/translate.ts";
import type { BackupState } from "../../../shared/ipc/backups.ts";
import type { Words } from "../../i18n/words.ts";
import type { Saved } from "../../workspace/workspace.store.ts";

export type DataAnswer = {
  readonly tone: "good" | "wait" | "trouble";
  readonly sentence: string;
  readonly aside?: string;
};

type Known = {
  readonly saved: Saved;
  readonly isReadOnly: boolean;
  readonly backups: BackupState | undefined;
  readonly now: number;
};

export function dataAnswer({ saved, isReadOnly, backups, now }: Known, { t, formats }: Words): DataAnswer {
  if (saved.status === "failed") {
    const why = errorMessage(t, saved.error);
    const aside = isReadOnly ? t("data.readOnly", { why }) : why;
    return { tone: "trouble", sentence: t("data.answer.unsaved"), aside };
  }
  if (backups?.failure)
    return {
      tone: "trouble",
      sentence: t("data.answer.backupFailed"),
      aside: t("data.answer.backupFailedWhy", { why: errorMessage(t, backups.failure) }),
    };
  if (saved.status === "saving") return { tone: "wait", sentence: t("data.answer.saving") };
  if (backups === undefined) return { tone: "good", sentence: t("data.answer.saved") };
  if (backups.lastAt === undefined)
    return { tone: "wait", sentence: t("data.answer.noBackup"), aside: t("data.answer.noBackupYet") };
  return {
    tone: "good",
    sentence: t("data.answer.safe", { ago: formats.ago(now - backups.lastAt) }),
    aside: t("data.answer.where", { folder: backups.folder }),
  };
}
