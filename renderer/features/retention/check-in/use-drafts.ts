import { useEffect } from "react";
import { useStore } from "zustand";
import { type CheckInDraft, isGrounded } from "../../../../shared/domain/conversation/check-in-draft.ts";
import { useNotes } from "../../../notes/use-notes.ts";
import { useWorkspace, useWorkspaceStore } from "../../../workspace/use-workspace.ts";
import { draftsOf, type DraftsState } from "./check-in-drafts.ts";
import { keepCheckIn } from "./keep-check-in.ts";
import { saveBeforeLeaving } from "./save-before-leaving.ts";

export const useDrafts = <Picked>(selector: (state: DraftsState) => Picked): Picked =>
  useStore(draftsOf(useWorkspaceStore()), selector);

/** Undefined too where what it is about is gone; should undo bring that back, it can be gone on with. */
export function useDraftOf(memberId: string): CheckInDraft | undefined {
  const draft = useDrafts(({ drafts }) => drafts.get(memberId));
  const isThere = useWorkspace(({ workspace }) => draft === undefined || isGrounded(draft, workspace.baseline));
  return isThere ? draft : undefined;
}

/** Once begun it stands guard until the window is gone, also over drafts that lie behind another screen. */
export function useGuardedDrafts(): void {
  const workspace = useWorkspaceStore();
  const keepWords = useNotes((state) => state.keepWords);
  useEffect(() => {
    saveBeforeLeaving(window, draftsOf(workspace), (draft) => keepCheckIn(draft, { workspace, keepWords }));
  }, [workspace, keepWords]);
}
