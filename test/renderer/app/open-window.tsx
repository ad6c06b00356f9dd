/** A window without a machine below it: real stores, nothing written to disk. */
import type { ReactNode } from "react";
import { createFiles } from "../../../renderer/app/files.ts";
import { createFrameStore } from "../../../renderer/app/frame.store.ts";
import { NamesProvider } from "../../../renderer/app/NamesProvider.tsx";
import { FilesContext } from "../../../renderer/app/use-files.ts";
import { FrameContext } from "../../../renderer/app/use-frame.ts";
import { LanguageProvider } from "../../../renderer/i18n/LanguageProvider.tsx";
import { WorkspaceContext } from "../../../renderer/workspace/use-workspace.ts";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import { openStore } from "../workspace/open-store.ts";

type FileDesktop = Pick<Desktop, "openFile" | "saveFile" | "takeHandedFile">;

/** Every dialog is cancelled unless the test says otherwise. */
export function openWindow(desktop: Partial<FileDesktop> = {}) {
  const { store: workspace } = openStore();
  const frame = createFrameStore({
    preferences: { language: "en", theme: "light" },
    savePreferences: async (value) => ({ ok: true, value }),
  });
  const cancel = async () => ({ ok: true as const, value: undefined });
  const files = createFiles({
    desktop: { openFile: cancel, saveFile: cancel, takeHandedFile: cancel, ...desktop },
    ...{ workspace, frame, report: () => undefined },
  });
  const Around = ({ children }: { children: ReactNode }) => (
    <FrameContext value={frame}>
      <WorkspaceContext value={workspace}>
        <FilesContext value={files}>
          <LanguageProvider language="en">
            <NamesProvider>{children}</NamesProvider>
          </LanguageProvider>
        </FilesContext>
      </WorkspaceContext>
    </FrameContext>
  );
  return { workspace, frame, files, Around };
}
