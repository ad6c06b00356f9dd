import { useEffect } from "react";
import type { OpenedFile } from "../../shared/ipc/desktop.ts";
import { LanguageProvider } from "../i18n/LanguageProvider.tsx";
import { SimulatorContext } from "../simulator/use-simulator.ts";
import type { SimulatorStore } from "../simulator/simulator.store.ts";
import { WorkspaceContext } from "../workspace/use-workspace.ts";
import type { WorkspaceStore } from "../workspace/workspace.store.ts";
import { AppVersionContext } from "./app-version.ts";
import type { FrameStore } from "./frame.store.ts";
import { NamesProvider } from "./NamesProvider.tsx";
import { Shell } from "./Shell.tsx";
import { FrameContext, useFrame } from "./use-frame.ts";
import { useHandedFiles } from "./use-handed-files.ts";
import { useTheme } from "./use-theme.ts";

export type AppProps = {
  readonly frame: FrameStore;
  readonly workspace: WorkspaceStore;
  readonly simulator: SimulatorStore;
  readonly appVersion: string;
  /** A workspace file the app was started with. */
  readonly startedWith: OpenedFile | undefined;
};

/** The whole window, given what lives as long as it. */
export function App({ frame, workspace, simulator, appVersion, startedWith }: AppProps) {
  return (
    <FrameContext value={frame}>
      <WorkspaceContext value={workspace}>
        <SimulatorContext value={simulator}>
          <AppVersionContext value={appVersion}>
            <Furnished startedWith={startedWith} />
          </AppVersionContext>
        </SimulatorContext>
      </WorkspaceContext>
    </FrameContext>
  );
}

type FurnishedProps = Pick<AppProps, "startedWith">;

/** In this person's language and theme. */
function Furnished({ startedWith }: FurnishedProps) {
  const { language, theme } = useFrame(({ preferences }) => preferences);
  useTheme(theme);
  return (
    <LanguageProvider language={language}>
      <NamesProvider>
        <FileTaker startedWith={startedWith} />
        <Shell />
      </NamesProvider>
    </LanguageProvider>
  );
}

function FileTaker({ startedWith }: FurnishedProps) {
  const take = useHandedFiles();
  useEffect(() => {
    if (startedWith) void take(startedWith);
    // Once, when the window opens: later changes of `take` must not open the file again.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, []);
  return undefined;
}
