/**
 * Interviews that are being written, one a candidate, kept while somebody looks at another section or screen. Like check-ins that are
 * being written they live as long as the window and lie on no disk.
 */
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import { useWorkspaceStore } from "../../../workspace/use-workspace.ts";
import type { WorkspaceStore } from "../../../workspace/workspace.store.ts";
import type { InterviewDraft } from "./interview-draft.ts";

export type WrittenInterview = {
  readonly draft: InterviewDraft;
  /** Words from under the seal are in it: it is shown to nobody once the notes are closed. */
  readonly hasSealedWords: boolean;
  /** What lies under the seal was before the eyes of whoever began, or there is nothing. */
  readonly holdsAll: boolean;
};

type InterviewsState = {
  readonly written: ReadonlyMap<string, WrittenInterview>;
  readonly write: (candidateId: string, written: WrittenInterview) => void;
  readonly drop: (candidateId: string) => void;
};

const createInterviews = (): StoreApi<InterviewsState> =>
  createStore<InterviewsState>()((set) => ({
    written: new Map(),
    write: (candidateId, one) => set(({ written }) => ({ written: new Map(written).set(candidateId, one) })),
    drop: (candidateId) =>
      set(({ written }) => ({ written: new Map([...written].filter(([id]) => id !== candidateId)) })),
  }));

const ofWorkspace = new WeakMap<WorkspaceStore, StoreApi<InterviewsState>>();

/** The same for as long as the workspace is open. */
function interviewsOf(workspace: WorkspaceStore): StoreApi<InterviewsState> {
  const known = ofWorkspace.get(workspace) ?? createInterviews();
  ofWorkspace.set(workspace, known);
  return known;
}

export const useInterviews = <Picked>(selector: (state: InterviewsState) => Picked): Picked =>
  useStore(interviewsOf(useWorkspaceStore()), selector);
