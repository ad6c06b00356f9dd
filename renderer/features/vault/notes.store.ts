/** Sealing the notes of check-ins. What could be undone would still be readable, so this is no edit: it ends the history. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { attempt, Fault, type Result } from "../../../shared/base/errors.ts";
import type { NoteSeal } from "../../../shared/domain/note-seal.ts";
import { openNotesOf, withSealedNotes } from "../../../shared/domain/sealed-notes.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import type { NoteQuestions } from "../../../shared/ipc/notes.ts";
import type { WorkspaceStore } from "../../workspace/workspace.store.ts";

export type NotesState = {
  /** A new seal, and the key to keep. Nothing is sealed yet: first the key must be in a safe place. */
  readonly makeSeal: (passphrase: string) => Promise<Result<{ noteSeal: NoteSeal; recoveryKey: string }>>;
  /** Every note that lies in the clear, under this seal; the window then begins anew without its past. */
  readonly sealAll: (noteSeal: NoteSeal) => Promise<Result<void>>;
  readonly changePassphrase: (current: string, next: string) => Promise<Result<void>>;
  /**
   * What is about to take the place of the open workspace, with its notes under the seal of today: whoever goes back to
   * before they were sealed, or to an older passphrase, must not lay them open again.
   */
  readonly keepSealed: (incoming: Workspace) => Promise<Result<{ workspace: Workspace; sealedAgain: number }>>;
};
export type NotesStore = StoreApi<NotesState>;

export type NotesDeps = {
  readonly desktop: NoteQuestions;
  readonly workspace: WorkspaceStore;
  /** Puts this in the place of the open workspace and of all that led to it. */
  readonly withoutPast: (workspace: Workspace) => Promise<Result<void>>;
  readonly report: (cause: unknown) => void;
};

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Fault(result.error);
  return result.value;
}

export function createNotesStore({ desktop, workspace, withoutPast, report }: NotesDeps): NotesStore {
  const open = () => workspace.getState().workspace;
  return createStore<NotesState>()(() => ({
    makeSeal: (passphrase) => desktop.protectNotes({ passphrase }),
    sealAll: (noteSeal) =>
      attempt(async () => {
        const { sealed } = valueOf(await desktop.sealNotes({ noteSeal, notes: openNotesOf(open()) }));
        valueOf(await withoutPast(withSealedNotes(open(), noteSeal, sealed)));
      }, report),
    keepSealed: (incoming) =>
      attempt(async () => {
        const { noteSeal } = open();
        // Notes under another key stay under it: nobody here could read them to seal them anew.
        const isForeign = incoming.noteSeal && incoming.noteSeal.publicKey !== noteSeal?.publicKey;
        if (noteSeal === undefined || isForeign) return { workspace: incoming, sealedAgain: 0 };
        const notes = openNotesOf(incoming);
        const { sealed } = valueOf(await desktop.sealNotes({ noteSeal, notes }));
        return { workspace: withSealedNotes(incoming, noteSeal, sealed), sealedAgain: notes.length };
      }, report),
    changePassphrase: (current, next) =>
      attempt(async () => {
        const { noteSeal } = open();
        if (noteSeal === undefined) return;
        const changed = valueOf(await desktop.changeNotesPassphrase({ noteSeal, current, next }));
        workspace.getState().edit({ key: "changeNotesPassphrase" }, (draft) => {
          draft.noteSeal = changed.noteSeal;
        });
      }, report),
  }));
}
