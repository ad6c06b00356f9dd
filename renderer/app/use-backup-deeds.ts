import { replaceWorkspace } from "../../shared/domain/edits/workspace.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import { errorMessage } from "../../shared/i18n/translate.ts";
import type { BackupEntry } from "../../shared/ipc/backups.ts";
import { useBackups } from "../features/data/use-backups.ts";
import { useNotes } from "../notes/use-notes.ts";
import { useWorkspaces } from "../features/workspaces/use-workspaces.ts";
import { useWords } from "../i18n/use-words.ts";
import { newId } from "../workspace/new-id.ts";
import { useEdit } from "../workspace/use-workspace.ts";
import { useVersions } from "../workspace/versions.ts";
import { sealedAgainWords } from "./sealed-again.ts";
import { useFrame } from "./use-frame.ts";

/** The two ways back from a backup: in place of what is open, or beside it. */
export function useBackupDeeds() {
  const { formats } = useWords();
  const edit = useEdit();
  const versions = useVersions();
  const notify = useFrame((frame) => frame.notify);
  const clear = useFrame((frame) => frame.clear);
  const backUpNow = useBackups((state) => state.backUpNow);
  const add = useWorkspaces((state) => state.add);
  const keepSealed = useNotes((state) => state.keepSealed);
  return {
    async restore(backup: Workspace, { at }: BackupEntry) {
      clear();
      // Today's state is kept before it makes way; where that cannot be done, nothing is replaced.
      const kept = await versions.keepNow({ kind: "before", deed: "restore" });
      const sealed = kept.ok ? await keepSealed(backup) : kept;
      if (!sealed.ok) {
        notify({ id: "backup", tone: "error", say: ({ t }) => errorMessage(t, sealed.error) });
        return;
      }
      const { workspace, sealedAgain } = sealed.value;
      // Also outside the record; should that fail, its own banner says so, and undo and the kept version remain.
      await backUpNow();
      edit({ key: "restoreBackup", when: formats.dateTime(at) }, replaceWorkspace(workspace));
      const say = ({ t, formats: spoken }: ReturnType<typeof useWords>) =>
        t("data.backups.restored", { when: spoken.dateTime(at) }) + sealedAgainWords(sealedAgain, t);
      notify({ id: "backup", tone: "notice", say });
    },
    async openBeside(workspace: Workspace) {
      clear();
      const { name } = workspace;
      if (!(await add({ ...workspace, id: newId("workspace") }, "stay"))) return;
      notify({ id: "backup", tone: "notice", say: ({ t }) => t("data.backups.opened", { name }) });
    },
  };
}
