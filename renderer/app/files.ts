/** Workspace files from and to the computer's disk. Main shows the dialogs and keeps the paths. */
import { attempt, type AppError, type Result } from "../../shared/base/errors.ts";
import { replaceWorkspace } from "../../shared/domain/edits/workspace.ts";
import { readWorkspaceFile, writeWorkspaceFile } from "../../shared/format/workspace-file.ts";
import { errorMessage } from "../../shared/i18n/translate.ts";
import type { Desktop, OpenedFile } from "../../shared/ipc/desktop.ts";
import { sampleWorkspace } from "../../shared/sample/sample-workspace.ts";
import type { BannerTone } from "../ui/Banner.tsx";
import type { WorkspaceStore } from "../workspace/workspace.store.ts";
import type { FrameStore, Notice } from "./frame.store.ts";

export type Files = {
  readonly open: () => Promise<void>;
  /** Shows a file that was already read: chosen, or handed over by the system. One undo brings back what was. */
  readonly take: (file: OpenedFile) => Promise<void>;
  /** Takes a workspace file that was double-clicked while the window was open, if there is one. */
  readonly takeHanded: () => Promise<void>;
  /** Lets the person choose a workspace file; an encrypted one comes back opened, or not at all. */
  readonly choose: () => Promise<Result<OpenedFile | undefined>>;
  /** Offers to encrypt the copy first. */
  readonly exportCopy: () => void;
  readonly saveCopy: (passphrase?: string) => Promise<Result<unknown>>;
  readonly loadSample: () => void;
};

export type FilesDeps = {
  readonly desktop: Pick<Desktop, "openFile" | "saveFile" | "takeHandedFile">;
  readonly workspace: WorkspaceStore;
  readonly frame: FrameStore;
  readonly report: (cause: unknown) => void;
};

export function createFiles({ desktop, workspace, frame, report }: FilesDeps): Files {
  const tell = (tone: BannerTone, say: Notice["say"]) => frame.getState().notify({ id: "file", tone, say });
  const fail = (error: AppError) => tell("error", ({ t }) => errorMessage(t, error));

  function opened(file: OpenedFile): Promise<OpenedFile | undefined> {
    if (!file.isEncrypted) return Promise.resolve(file);
    return new Promise((done) => frame.getState().lay({ kind: "passphrase", file, done }));
  }

  async function choose(): Promise<Result<OpenedFile | undefined>> {
    const chosen = await desktop.openFile({ kind: "workspace" });
    return chosen.ok && chosen.value ? { ok: true, value: await opened(chosen.value) } : chosen;
  }

  async function take(file: OpenedFile) {
    const readable = await opened(file);
    if (readable === undefined) return;
    const { name, bytes } = readable;
    const read = await attempt(() => readWorkspaceFile(new TextDecoder().decode(bytes), name), report);
    if (!read.ok) {
      fail(read.error);
      return;
    }
    workspace.getState().edit({ key: "openFile", name }, replaceWorkspace(read.value));
    tell("notice", ({ t }) => t("frame.data.opened", { name }));
  }

  return {
    take,
    choose,
    async open() {
      const chosen = await choose();
      if (!chosen.ok) fail(chosen.error);
      else if (chosen.value) await take(chosen.value);
    },
    async takeHanded() {
      const handed = await desktop.takeHandedFile({});
      if (!handed.ok) fail(handed.error);
      else if (handed.value) await take(handed.value);
    },
    exportCopy: () => frame.getState().lay({ kind: "export" }),
    async saveCopy(passphrase) {
      const document = workspace.getState().workspace;
      const suggestedName = `${fileNameOf(document.name)}.crewcast`;
      const saved = await desktop.saveFile({
        kind: "workspace",
        suggestedName,
        text: writeWorkspaceFile(document),
        passphrase,
      });
      if (!saved.ok) {
        fail(saved.error);
        return saved;
      }
      const name = saved.value?.name;
      if (name !== undefined) tell("notice", ({ t }) => t("frame.data.exported", { name }));
      return saved;
    },
    loadSample() {
      const { language } = frame.getState().preferences;
      workspace.getState().edit({ key: "loadSample" }, replaceWorkspace(sampleWorkspace(language)));
      tell("notice", ({ t }) => t("frame.data.sampleLoaded"));
    },
  };
}

/** Without the characters that some computer refuses in a file's name. */
const fileNameOf = (name: string) => name.replace(/[\\/:*?"<>|]+/g, " ").trim();
