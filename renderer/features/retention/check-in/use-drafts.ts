import { useEffect } from "react";
import { useStore } from "zustand";
import { useNotes } from "../../../notes/use-notes.ts";
import { useWorkspaceStore } from "../../../workspace/use-workspace.ts";
import { draftsOf, type DraftsState } from "./check-in-drafts.ts";
import { keepCheckIn } from "./keep-check-in.ts";
import { saveBeforeLeaving } from "./save-before-leaving.ts";

export const useDrafts = <Picked>(selector: (state: DraftsState) => Picked): Picked =>
  useStore(draftsOf(useWorkspaceStore()), selector);

/** Once begun it stands guard until the window is gone, also over drafts that lie behind another screen. */
export function useGuardedDrafts(): void {
  const workspace = useWorkspaceStore();
  const keepWords = useNotes((state) => state.keepWords);
  useEffect(() => {
    saveBeforeLeaving(window, draftsOf(workspace), (draft) => keepCheckIn(draft, { workspace, keepWords }));
  }, [workspace, keepWords]);
}
