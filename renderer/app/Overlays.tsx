import type { Recipe } from "../../shared/domain/edits/recipe.ts";
import { renameScenario } from "../../shared/domain/edits/scenarios.ts";
import { renameWorkspace } from "../../shared/domain/edits/workspace.ts";
import { activeScenario } from "../../shared/domain/workspace.ts";
import type { BackupEntry } from "../../shared/ipc/backups.ts";
import type { OpenedFile } from "../../shared/ipc/desktop.ts";
import { BackupPreview } from "../features/data/BackupPreview.tsx";
import { NewWorkspace } from "../features/workspaces/NewWorkspace.tsx";
import { useWorkspaces } from "../features/workspaces/use-workspaces.ts";
import { FreezeDialog } from "../features/scenarios/FreezeDialog.tsx";
import { TableExport } from "../features/tables/TableExport.tsx";
import { TableImport } from "../features/tables/TableImport.tsx";
import { MergeDialog } from "../features/merge/MergeDialog.tsx";
import { AddScenario } from "../features/open-file/AddScenario.tsx";
import { OpenWorkspace } from "../features/open-file/OpenWorkspace.tsx";
import { ExportDialog } from "../features/vault/ExportDialog.tsx";
import { ExportScenarioDialog } from "../features/vault/ExportScenarioDialog.tsx";
import { OpenEncryptedDialog } from "../features/vault/OpenEncryptedDialog.tsx";
import { useWords } from "../i18n/use-words.ts";
import { useEdit, useWorkspace } from "../workspace/use-workspace.ts";
import { ClosingDialog } from "./ClosingDialog.tsx";
import { CommandPalette } from "./CommandPalette.tsx";
import type { Overlay } from "./frame.store.ts";
import { LeavePresenting } from "./LeavePresenting.tsx";
import { NameDialog } from "./NameDialog.tsx";
import { ShortcutsHelp } from "./ShortcutsHelp.tsx";
import { thisMonth } from "./this-month.ts";
import { useBackupDeeds } from "./use-backup-deeds.ts";
import type { TakenScenario, TakenWorkspace } from "./taken-file.ts";
import { useFileDeeds } from "./use-file-deeds.ts";
import { useFiles } from "./use-files.ts";
import { useFrame } from "./use-frame.ts";
import { useOpenAsNew } from "./use-open-as-new.ts";

/** What lies over the screen, if anything. */
export function Overlays() {
  const overlay = useFrame((frame) => frame.overlay);
  const clear = useFrame((frame) => frame.clear);
  switch (overlay?.kind) {
    case undefined:
      return undefined;
    case "palette":
      return <CommandPalette />;
    case "shortcuts":
      return <ShortcutsHelp />;
    case "import-table":
      return <TableImport onClose={clear} />;
    case "export-table":
      return <TableExport onClose={clear} />;
    case "export":
      return <ExportCopy onClose={clear} />;
    case "export-scenario":
      return <ExportScenario onClose={clear} />;
    case "passphrase":
      return <OpenEncrypted {...overlay} onClose={clear} />;
    case "closing":
      return <ClosingDialog onClose={clear} />;
    case "new-workspace":
      return <NewWorkspaceDialog onClose={clear} />;
    case "open-workspace":
      return <OpenTaken taken={overlay.taken} onClose={clear} />;
    case "merge":
      return <MergeTaken taken={overlay.taken} onClose={clear} />;
    case "add-scenario":
      return <AddTaken taken={overlay.taken} onClose={clear} />;
    case "backup":
      return <BackupDialog entry={overlay.entry} onClose={clear} />;
    case "rename-workspace":
      return <RenameWorkspace onClose={clear} />;
    case "freeze-scenario":
      return <FreezeScenario scenarioId={overlay.scenarioId} onClose={clear} />;
    case "leave-presenting":
      return <LeavePresenting role={overlay.role} onClose={clear} />;
    case "rename-scenario":
      return <RenameScenario scenarioId={overlay.scenarioId} onClose={clear} />;
  }
}

function ExportCopy({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { saveCopy } = useFiles();
  return (
    <ExportDialog title={t("vault.files.export")} save={saveCopy} onClose={onClose}>
      <p className="vault-prose">{t("vault.files.exportBody")}</p>
    </ExportDialog>
  );
}

function ExportScenario({ onClose }: { onClose: () => void }) {
  const { saveScenario } = useFiles();
  const scenario = useWorkspace(({ workspace }) => activeScenario(workspace));
  return <ExportScenarioDialog scenario={scenario} save={saveScenario} onClose={onClose} />;
}

function OpenEncrypted({ file, done, onClose }: Extract<Overlay, { kind: "passphrase" }> & { onClose: () => void }) {
  function answer(opened: OpenedFile | undefined) {
    onClose();
    done(opened);
  }
  return <OpenEncryptedDialog file={file} onDone={answer} />;
}

function OpenTaken({ taken, onClose }: { taken: TakenWorkspace; onClose: () => void }) {
  const { open } = useFileDeeds();
  return <OpenWorkspace {...taken} onOpen={(way) => open(way, taken)} onClose={onClose} />;
}

function MergeTaken({ taken, onClose }: { taken: TakenWorkspace; onClose: () => void }) {
  const { merge } = useFileDeeds();
  const { name, workspace, ancestor } = taken;
  const onMerge = (recipe: Recipe) => void merge(taken, recipe);
  return <MergeDialog {...{ name, ancestor, onMerge, onClose }} theirs={workspace} />;
}

function AddTaken({ taken, onClose }: { taken: TakenScenario; onClose: () => void }) {
  const { addScenario } = useFileDeeds();
  return <AddScenario {...taken} onAdd={addScenario} onClose={onClose} />;
}

function NewWorkspaceDialog({ onClose }: { onClose: () => void }) {
  const openAsNew = useOpenAsNew();
  const forgetError = useWorkspaces((state) => state.forgetError);
  function close() {
    forgetError();
    onClose();
  }
  function chooseFile() {
    close();
    void openAsNew();
  }
  return <NewWorkspace thisMonth={thisMonth()} onFile={chooseFile} onClose={close} />;
}

function BackupDialog({ entry, onClose }: { entry: BackupEntry; onClose: () => void }) {
  const openKey = useWorkspaces(({ entries }) => entries.find(({ isOpen }) => isOpen)?.key);
  const { restore, openBeside } = useBackupDeeds();
  return (
    <BackupPreview
      entry={entry}
      isOfThis={entry.workspace === openKey}
      onRestore={(workspace) => void restore(workspace, entry)}
      onOpenBeside={(workspace) => void openBeside(workspace)}
      onClose={onClose}
    />
  );
}

function RenameWorkspace({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const edit = useEdit();
  const name = useWorkspace(({ workspace }) => workspace.name);
  return (
    <NameDialog
      title={t("frame.workspace.rename")}
      fieldLabel={t("frame.workspace.name")}
      name={name}
      onRename={(next) => edit({ key: "renameWorkspace", name: next }, renameWorkspace(next))}
      onClose={onClose}
    />
  );
}

function FreezeScenario({ scenarioId, onClose }: { scenarioId: string; onClose: () => void }) {
  const scenario = useWorkspace(({ workspace }) => workspace.scenarios.find(({ id }) => id === scenarioId));
  const notify = useFrame((frame) => frame.notify);
  if (scenario === undefined) return undefined;
  const tellFrozen = (name: string) =>
    notify({ id: "frozen", tone: "notice", say: ({ t }) => t("scenarios.freeze.done", { name }) });
  return <FreezeDialog scenario={scenario} now={Date.now} onFrozen={tellFrozen} onClose={onClose} />;
}

function RenameScenario({ scenarioId, onClose }: { scenarioId: string; onClose: () => void }) {
  const { t } = useWords();
  const edit = useEdit();
  const name = useWorkspace(({ workspace }) => workspace.scenarios.find(({ id }) => id === scenarioId)?.name ?? "");
  return (
    <NameDialog
      title={t("frame.scenario.rename")}
      fieldLabel={t("frame.scenario.name")}
      name={name}
      onRename={(next) => edit({ key: "renameScenario", name: next }, renameScenario(scenarioId, next))}
      onClose={onClose}
    />
  );
}
