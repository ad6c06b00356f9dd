/** A window without a machine below it: real stores, nothing written to disk. */
import type { ReactNode } from "react";
import { createFiles } from "../../../renderer/app/files.ts";
import { createFrameStore } from "../../../renderer/app/frame.store.ts";
import { NamesProvider } from "../../../renderer/app/NamesProvider.tsx";
import { RoleProvider } from "../../../renderer/app/RoleProvider.tsx";
import { FilesContext } from "../../../renderer/app/use-files.ts";
import { FrameContext } from "../../../renderer/app/use-frame.ts";
import { createBackupsStore } from "../../../renderer/features/data/backups.store.ts";
import { BackupsContext } from "../../../renderer/features/data/use-backups.ts";
import { createNotesStore } from "../../../renderer/notes/notes.store.ts";
import { NotesContext } from "../../../renderer/notes/use-notes.ts";
import { VaultContext } from "../../../renderer/features/vault/use-vault.ts";
import { WorkspacesContext } from "../../../renderer/features/workspaces/use-workspaces.ts";
import { createVaultStore } from "../../../renderer/features/vault/vault.store.ts";
import { createWorkspacesStore } from "../../../renderer/features/workspaces/workspaces.store.ts";
import { LanguageProvider } from "../../../renderer/i18n/LanguageProvider.tsx";
import { WorkspaceContext } from "../../../renderer/workspace/use-workspace.ts";
import { VersionsContext, type Versions } from "../../../renderer/workspace/versions.ts";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { createFakeBackups } from "../features/data/fake-backups.ts";
import { createFakeVault } from "../features/vault/fake-vault.ts";
import { createFakeComputer } from "../features/workspaces/fake-computer.ts";
import { createFakeVersions } from "../workspace/fake-versions.ts";
import { openStore } from "../workspace/open-store.ts";

type FileDesktop = Pick<Desktop, "openFile" | "saveFile" | "takeHandedFile">;

/** One workspace, no backup, and everything asked of them succeeds. */
function keepingAround() {
  const report = () => undefined;
  const workspaces = createWorkspacesStore({
    desktop: createFakeComputer().desktop,
    save: async () => true,
    snapshotOf: ({ name }) => ({ revision: 1, root: name, parts: [] }),
    reload: () => undefined,
    report,
  });
  const backups = createBackupsStore({
    desktop: createFakeBackups().desktop,
    takeSnapshot: async () => true,
    readFile: () => sampleWorkspace("en"),
    now: () => 0,
    report,
  });
  const vault = createVaultStore({
    desktop: createFakeVault().desktop,
    save: async () => true,
    reload: () => undefined,
    fail: () => undefined,
  });
  return { workspaces, backups, vault };
}

/** Every dialog is cancelled unless the test says otherwise. */
export function openWindow(desktop: Partial<FileDesktop> = {}, versions: Versions = createFakeVersions()) {
  const { store: workspace } = openStore();
  const frame = createFrameStore({
    preferences: { language: "en", theme: "light" },
    savePreferences: async (value) => ({ ok: true, value }),
  });
  const cancel = async () => ({ ok: true as const, value: undefined });
  const files = createFiles({
    desktop: { openFile: cancel, saveFile: cancel, takeHandedFile: cancel, ...desktop },
    ...{ workspace, frame, versions, lineage: "lineage-ours", report: () => undefined },
  });
  const { workspaces, backups, vault } = keepingAround();
  const refuse = async () => ({ ok: false as const, error: { code: "notes/closed" as const } });
  const asked = { protectNotes: refuse, changeNotesPassphrase: refuse, sealNotes: refuse };
  const notes = createNotesStore({
    desktop: { ...asked, openNotes: refuse, readNotes: refuse, closeNotes: refuse },
    workspace,
    keepWritten: async () => true,
    withoutPast: refuse,
    report: () => undefined,
  });
  const Around = ({ children }: { children: ReactNode }) => (
    <FrameContext value={frame}>
      <WorkspaceContext value={workspace}>
        <FilesContext value={files}>
          <VersionsContext value={versions}>
            <WorkspacesContext value={workspaces}>
              <BackupsContext value={backups}>
                <VaultContext value={vault}>
                  <NotesContext value={notes}>
                    <LanguageProvider language="en">
                      <RoleProvider>
                        <NamesProvider>{children}</NamesProvider>
                      </RoleProvider>
                    </LanguageProvider>
                  </NotesContext>
                </VaultContext>
              </BackupsContext>
            </WorkspacesContext>
          </VersionsContext>
        </FilesContext>
      </WorkspaceContext>
    </FrameContext>
  );
  return { workspace, frame, files, versions, workspaces, backups, vault, Around };
}
