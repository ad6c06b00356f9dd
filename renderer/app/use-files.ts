/** Workspace files from and to the computer's disk. Main shows the dialogs and keeps the paths. */
import { useMemo } from "react";
import { attempt, type AppError } from "../../shared/base/errors.ts";
import { replaceWorkspace } from "../../shared/domain/edits/workspace.ts";
import { readWorkspaceFile, writeWorkspaceFile } from "../../shared/format/workspace-file.ts";
import { errorMessage } from "../../shared/i18n/translate.ts";
import type { OpenedFile } from "../../shared/ipc/desktop.ts";
import { sampleWorkspace } from "../../shared/sample/sample-workspace.ts";
import { useWords } from "../i18n/use-words.ts";
import { useWorkspaceStore } from "../workspace/use-workspace.ts";
import { report } from "./report.ts";
import { useFrameStore } from "./use-frame.ts";

export type Files = {
  readonly open: () => Promise<void>;
  /** Shows a file that was already read: chosen, dropped on the app's icon, or given at start. One undo brings back what was. */
  readonly take: (file: OpenedFile) => Promise<void>;
  readonly exportCopy: () => Promise<void>;
  readonly loadSample: () => void;
};

export function useFiles(): Files {
  const { language } = useWords();
  const workspaceStore = useWorkspaceStore();
  const frameStore = useFrameStore();
  return useMemo<Files>(() => {
    const { notify } = frameStore.getState();
    const fail = (error: AppError) => notify({ id: "file", tone: "error", say: ({ t }) => errorMessage(t, error) });

    async function take({ name, bytes }: OpenedFile) {
      const read = await attempt(() => readWorkspaceFile(new TextDecoder().decode(bytes), name), report);
      if (!read.ok) return fail(read.error);
      workspaceStore.getState().edit({ key: "openFile", name }, replaceWorkspace(read.value));
      notify({ id: "file", tone: "notice", say: ({ t }) => t("frame.data.opened", { name }) });
    }

    return {
      take,
      async open() {
        const chosen = await window.desktop.openFile({ kind: "workspace" });
        if (!chosen.ok) return fail(chosen.error);
        if (chosen.value) await take(chosen.value);
      },
      async exportCopy() {
        const { workspace } = workspaceStore.getState();
        const saved = await window.desktop.saveFile({
          kind: "workspace",
          suggestedName: `${fileNameOf(workspace.name)}.crewcast`,
          text: writeWorkspaceFile(workspace),
        });
        if (!saved.ok) return fail(saved.error);
        if (saved.value === undefined) return;
        const { name } = saved.value;
        notify({ id: "file", tone: "notice", say: ({ t }) => t("frame.data.exported", { name }) });
      },
      loadSample() {
        workspaceStore.getState().edit({ key: "loadSample" }, replaceWorkspace(sampleWorkspace(language)));
        notify({ id: "file", tone: "notice", say: ({ t }) => t("frame.data.sampleLoaded") });
      },
    };
  }, [language, workspaceStore, frameStore]);
}

/** Without the characters that some computer refuses in a file's name. */
const fileNameOf = (name: string) => name.replace(/[\\/:*?"<>|]+/g, " ").trim();
