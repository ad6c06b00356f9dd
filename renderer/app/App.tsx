import { BackupsContext } from "../features/data/use-backups.ts";
import { NotesContext } from "../notes/use-notes.ts";
import { VaultContext } from "../features/vault/use-vault.ts";
import { WorkspacesContext } from "../features/workspaces/use-workspaces.ts";
import { LanguageProvider } from "../i18n/LanguageProvider.tsx";
import type { SimulatorStores } from "../simulator/start-simulator.ts";
import { SimulatorContext } from "../simulator/use-simulator.ts";
import { WorkspaceContext } from "../workspace/use-workspace.ts";
import type { Notice } from "../workspace/reconcile.ts";
import { VersionsContext } from "../workspace/versions.ts";
import type { Closing } from "../workspace/watch-closing.ts";
import type { WorkspaceStore } from "../workspace/workspace.store.ts";
import { AppVersionContext } from "../workspace/app-version.ts";
import type { Files } from "./files.ts";
import type { FrameStore } from "./frame.store.ts";
import type { Keeping } from "./keeping.ts";
import { FocusProvider } from "./FocusProvider.tsx";
import { NamesProvider } from "./NamesProvider.tsx";
import { RoleProvider } from "./RoleProvider.tsx";
import { Shell } from "./Shell.tsx";
import { StartNoticesContext } from "./start-notices.ts";
import { ClosingContext } from "./use-closing.ts";
import { FilesContext } from "./use-files.ts";
import { FrameContext, useFrame } from "./use-frame.ts";
import { useTheme } from "./use-theme.ts";

export type AppProps = {
  readonly frame: FrameStore;
  readonly workspace: WorkspaceStore;
  readonly simulator: SimulatorStores;
  readonly files: Files;
  readonly closing: Closing;
  readonly appVersion: string;
  readonly keeping: Keeping;
  readonly startNotices: readonly Notice[];
};

/** The whole window, given what lives as long as it. */
export function App({ frame, workspace, simulator, keeping, ...rest }: AppProps) {
  return (
    <FrameContext value={frame}>
      <WorkspaceContext value={workspace}>
        <SimulatorContext value={simulator}>
          <WorkspacesContext value={keeping.workspaces}>
            <BackupsContext value={keeping.backups}>
              <VersionsContext value={keeping.versions}>
                <VaultContext value={keeping.vault}>
                  <NotesContext value={keeping.notes}>
                    <Surroundings {...rest} />
                  </NotesContext>
                </VaultContext>
              </VersionsContext>
            </BackupsContext>
          </WorkspacesContext>
        </SimulatorContext>
      </WorkspaceContext>
    </FrameContext>
  );
}

type SurroundingsProps = Pick<AppProps, "files" | "closing" | "appVersion" | "startNotices">;

function Surroundings({ files, closing, appVersion, startNotices }: SurroundingsProps) {
  return (
    <FilesContext value={files}>
      <ClosingContext value={closing}>
        <AppVersionContext value={appVersion}>
          <StartNoticesContext value={startNotices}>
            <Furnished />
          </StartNoticesContext>
        </AppVersionContext>
      </ClosingContext>
    </FilesContext>
  );
}

/** In this person's language and theme. */
function Furnished() {
  const { language, theme, typeNames } = useFrame(({ preferences }) => preferences);
  useTheme(theme);
  return (
    <LanguageProvider language={language} typeNames={typeNames}>
      <RoleProvider>
        <NamesProvider>
          <FocusProvider>
            <Shell />
          </FocusProvider>
        </NamesProvider>
      </RoleProvider>
    </LanguageProvider>
  );
}
