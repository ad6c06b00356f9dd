/**
 * Check-ins that are being written, one a person. They live as long as the window and lie on no disk, since what is half said is
 * nobody's record yet; a window that closes or locks saves them as they stand.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import { type CheckInDraft, hasContent } from "../../../../shared/domain/conversation/check-in-draft.ts";
import type { WorkspaceStore } from "../../../workspace/workspace.store.ts";

export type DraftsState = {
  readonly drafts: ReadonlyMap<string, CheckInDraft>;
  /** Whose form is open; a draft outlives the form. */
  readonly openId: string | undefined;
  readonly write: (draft: CheckInDraft) => void;
  readonly open: (memberId: string) => void;
  readonly putAside: () => void;
  readonly drop: (memberId: string) => void;
};
export type DraftsStore = StoreApi<DraftsState>;

export const createDrafts = (): DraftsStore =>
  createStore<DraftsState>()((set) => ({
    drafts: new Map(),
    openId: undefined,
    write: (draft) => set(({ drafts }) => ({ drafts: new Map(drafts).set(draft.memberId, draft) })),
    open: (openId) => set({ openId }),
    putAside: () => set({ openId: undefined }),
    drop: (memberId) => set(({ drafts }) => ({ drafts: new Map([...drafts].filter(([id]) => id !== memberId)) })),
  }));

const ofWorkspace = new WeakMap<WorkspaceStore, DraftsStore>();

/** The same for as long as the workspace is open, whichever screen is shown. */
export function draftsOf(workspace: WorkspaceStore): DraftsStore {
  const known = ofWorkspace.get(workspace) ?? createDrafts();
  ofWorkspace.set(workspace, known);
  return known;
}

export const worthKeeping = ({ drafts }: DraftsState): readonly CheckInDraft[] =>
  [...drafts.values()].filter(hasContent);
