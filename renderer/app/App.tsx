import { LanguageProvider } from "../i18n/LanguageProvider.tsx";
import type { SimulatorStores } from "../simulator/start-simulator.ts";
import { SimulatorContext } from "../simulator/use-simulator.ts";
import { WorkspaceContext } from "../workspace/use-workspace.ts";
import type { Closing } from "../workspace/watch-closing.ts";
import type { WorkspaceStore } from "../workspace/workspace.store.ts";
import { AppVersionContext } from "./app-version.ts";
import type { Files } from "./files.ts";
import type { FrameStore } from "./frame.store.ts";
import { NamesProvider } from "./NamesProvider.tsx";
import { Shell } from "./Shell.tsx";
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
};

/** The whole window, given what lives as long as it. */
export function App({ frame, workspace, simulator, files, closing, appVersion }: AppProps) {
  return (
    <FrameContext value={frame}>
      <WorkspaceContext value={workspace}>
        <SimulatorContext value={simulator}>
          <FilesContext value={files}>
            <ClosingContext value={closing}>
              <AppVersionContext value={appVersion}>
                <Furnished />
              </AppVersionContext>
            </ClosingContext>
          </FilesContext>
        </SimulatorContext>
      </WorkspaceContext>
    </FrameContext>
  );
}

/** In this person's language and theme. */
function Furnished() {
  const { language, theme, typeNames } = useFrame(({ preferences }) => preferences);
  useTheme(theme);
  return (
    <LanguageProvider language={language} typeNames={typeNames}>
      <NamesProvider>
        <Shell />
      </NamesProvider>
    </LanguageProvider>
  );
}
