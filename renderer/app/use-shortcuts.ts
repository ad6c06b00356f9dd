import { useEffect } from "react";
import { useVaultStore } from "../features/vault/use-vault.ts";
import { useWorkspaceStore } from "../workspace/use-workspace.ts";
import { isMac } from "./platform.ts";
import { type Deed, deedOf, focusOf } from "./shortcuts.ts";
import { useFrameStore } from "./use-frame.ts";

/** A dialog of a screen would be gone with it, and with the dialog what was chosen there. */
const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null;

/** Listens to the whole window, after the control in focus had its say. */
export function useShortcuts(): void {
  const frameStore = useFrameStore();
  const workspaceStore = useWorkspaceStore();
  const vaultStore = useVaultStore();
  useEffect(() => {
    function carryOut(deed: Deed) {
      const frame = frameStore.getState();
      const workspace = workspaceStore.getState();
      switch (deed.kind) {
        case "screen":
          frame.goTo(deed.screen);
          break;
        case "palette":
          if (frame.overlay?.kind === "palette") frame.clear();
          else frame.lay({ kind: "palette" });
          break;
        case "help":
          frame.lay({ kind: "shortcuts" });
          break;
        case "names":
          if (frame.preferences.role !== "presenter")
            frame.prefer({ areNamesHidden: !frame.preferences.areNamesHidden });
          break;
        case "lock":
          if (vaultStore.getState().vault?.kind === "open") void vaultStore.getState().lock();
          else frame.openSettings("privacy");
          break;
        case "undo":
          workspace.undo();
          break;
        case "redo":
          workspace.redo();
          break;
      }
    }
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented) return;
      const { hasSingleKeys = true } = frameStore.getState().preferences;
      const deed = deedOf(event, focusOf(event.target), isMac, hasSingleKeys);
      if (deed === undefined) return;
      // What lies over the screen must not be left behind by a key meant for it; only the palette may change places, and a lock cannot wait.
      if (frameStore.getState().overlay && deed.kind !== "palette" && deed.kind !== "lock") return;
      if (deed.kind === "screen" && isInDialog(event.target)) return;
      event.preventDefault();
      carryOut(deed);
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [frameStore, workspaceStore, vaultStore]);
}
