import { useEffect } from "react";
import { useWorkspaceStore } from "../workspace/use-workspace.ts";
import { isMac } from "./platform.ts";
import { type Deed, deedOf, focusOf } from "./shortcuts.ts";
import { useFrameStore } from "./use-frame.ts";

/** Listens to the whole window, after the control in focus had its say. */
export function useShortcuts(): void {
  const frameStore = useFrameStore();
  const workspaceStore = useWorkspaceStore();
  useEffect(() => {
    function carryOut(deed: Deed) {
      const frame = frameStore.getState();
      const workspace = workspaceStore.getState();
      switch (deed.kind) {
        case "screen":
          return frame.goTo(deed.screen);
        case "palette":
          return frame.overlay?.kind === "palette" ? frame.clear() : frame.lay({ kind: "palette" });
        case "help":
          return frame.lay({ kind: "shortcuts" });
        case "names":
          return frame.hideNames(!frame.areNamesHidden);
        case "undo":
          return workspace.undo();
        case "redo":
          return workspace.redo();
      }
    }
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented) return;
      const deed = deedOf(event, focusOf(event.target), isMac);
      if (deed === undefined) return;
      // What lies over the screen must not be left behind by a key meant for it; only the palette may change places.
      if (frameStore.getState().overlay && deed.kind !== "palette") return;
      event.preventDefault();
      carryOut(deed);
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [frameStore, workspaceStore]);
}
