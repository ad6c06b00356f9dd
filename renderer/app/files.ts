/** Workspace files from and to the computer's disk. Main shows the dialogs and keeps the paths. */
import { attempt, type AppError, type Result } from "../../shared/base/errors.ts";
import { asPlan } from "../../shared/domain/edits/scenarios.ts";
import { replaceWorkspace } from "../../shared/domain/edits/workspace.ts";
import { factsOf } from "../../shared/domain/facts-of.ts";
import { activeScenario } from "../../shared/domain/workspace.ts";
import {
  type Copy,
  readCrewcastFile,
  writeScenarioFile,
  writeWorkspaceFile,
} from "../../shared/format/workspace-file.ts";
import { errorMessage } from "../../shared/i18n/translate.ts";
import type { Desktop, OpenedFile } from "../../shared/ipc/desktop.ts";
import { sampleWorkspace } from "../../shared/sample/sample-workspace.ts";
import type { HandedPlan } from "../features/vault/ExportScenarioDialog.tsx";
import type { BannerTone } from "../ui/Banner.tsx";
import type { Versions } from "../workspace/versions.ts";
import type { WorkspaceStore } from "../workspace/workspace.store.ts";
import { commonState, handOut } from "./copies.ts";
import type { FrameStore, Notice } from "./frame.store.ts";

export type Files = {
  readonly open: () => Promise<void>;
  /** Shows what is in a file that was chosen, dropped or handed over by the system. Nothing changes yet. */
  readonly take: (file: OpenedFile) => Promise<void>;
  /** Takes a workspace file that was double-clicked while the window was open, if there is one. */
  readonly takeHanded: () => Promise<void>;
  /** Lets the person choose a workspace file; an encrypted one comes back opened, or not at all. */
  readonly choose: () => Promise<Result<OpenedFile | undefined>>;
  /** Offers to encrypt the copy first. */
  readonly exportCopy: () => void;
  readonly saveCopy: (passphrase?: string) => Promise<Result<unknown>>;
  /** The plan on screen alone; what goes along is decided first. */
  readonly exportScenario: () => void;
  readonly saveScenario: (as: HandedPlan, passphrase?: string) => Promise<Result<unknown>>;
  readonly loadSample: () => void;
};

export type FilesDeps = {
  readonly desktop: Pick<Desktop, "openFile" | "saveFile" | "takeHandedFile">;
  readonly workspace: WorkspaceStore;
  readonly frame: FrameStore;
  readonly versions: Versions;
  /** Born with the workspace's record: copies of one lineage have a past in common. */
  readonly lineage: string;
  readonly report: (cause: unknown) => void;
};

export function createFiles(deps: FilesDeps): Files {
  const { desktop, workspace, frame, versions, lineage, report } = deps;
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
    const read = await attempt(() => readCrewcastFile(new TextDecoder().decode(bytes), name), report);
    if (!read.ok) {
      fail(read.error);
      return;
    }
    const { lay } = frame.getState();
    if (read.value.kind === "scenario") {
      lay({ kind: "add-scenario", taken: { name, ...read.value } });
      return;
    }
    // A version that cannot be read is no reason not to open: the two states are then compared directly.
    const common = await commonState(versions, read.value.copy, lineage);
    lay({ kind: "open-workspace", taken: { name, ...read.value, ancestor: common.ok ? common.value : undefined } });
  }

  async function save(
    suggested: string,
    write: (copy: Copy | undefined) => string,
    passphrase?: string,
  ): Promise<Result<unknown>> {
    const suggestedName = `${fileNameOf(suggested)}.crewcast`;
    const { workspace: document, revision } = workspace.getState();
    const handed = await handOut(versions, document, { lineage, revision });
    const saved = await desktop.saveFile({ kind: "workspace", suggestedName, text: write(handed?.copy), passphrase });
    if (!saved.ok || saved.value === undefined) await handed?.takeBack();
    if (!saved.ok) fail(saved.error);
    else if (saved.value) {
      const { name } = saved.value;
      tell("notice", ({ t }) => t("frame.data.exported", { name }));
    }
    return saved;
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
      return save(document.name, (copy) => writeWorkspaceFile(document, copy), passphrase);
    },
    exportScenario: () => frame.getState().lay({ kind: "export-scenario" }),
    async saveScenario(as, passphrase) {
      const document = workspace.getState().workspace;
      const scenario = activeScenario(document);
      const facts = factsOf(document, scenario);
      const handed = as === "plan" ? asPlan(scenario) : scenario;
      return save(scenario.name, (copy) => writeScenarioFile(handed, facts, copy), passphrase);
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
