/** Words that only HR reads. Sealing what lay in the clear is no edit, since what could be undone would still be readable: it ends the history. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { attempt, Fault, type Result, valueOf } from "../../shared/base/errors.ts";
import type { WordyKind, WordyThings } from "../../shared/domain/free-words.ts";
import type { NoteSeal } from "../../shared/domain/note-seal.ts";
import {
  allSealedNotesOf,
  openNoteOf,
  openNotesOf,
  withSealedNotes,
  withSealedWords,
} from "../../shared/domain/sealed-notes.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import type { NoteQuestions } from "../../shared/ipc/notes.ts";
import type { WorkspaceStore } from "../workspace/workspace.store.ts";

export type NotesState = {
  /** What the notes say that were opened, by what they look like sealed; undefined while they are closed. */
  readonly opened: ReadonlyMap<string, string> | undefined;
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
  /** A thing as it may enter an edit: with its words under the seal where there is one, so that no undo step holds them. */
  readonly keepWords: <Kind extends WordyKind>(
    kind: Kind,
    thing: WordyThings[Kind],
  ) => Promise<Result<WordyThings[Kind]>>;
  /** `secret`: the passphrase of the notes, or their recovery key. */
  readonly open: (secret: string) => Promise<Result<void>>;
  /** Reads what came since. */
  readonly readAgain: () => Promise<Result<void>>;
  readonly close: () => Promise<void>;
};
export type NotesStore = StoreApi<NotesState>;

export type NotesDeps = {
  readonly desktop: NoteQuestions;
  readonly workspace: WorkspaceStore;
  /** Puts what is still being written among the facts; false where it cannot. */
  readonly keepWritten: () => Promise<boolean>;
  /** Puts this in the place of the open workspace and of all that led to it. */
  readonly withoutPast: (workspace: Workspace) => Promise<Result<void>>;
  readonly report: (cause: unknown) => void;
};

export function createNotesStore({ desktop, workspace, keepWritten, withoutPast, report }: NotesDeps): NotesStore {
  const open = () => workspace.getState().workspace;

  async function read(): Promise<ReadonlyMap<string, string>> {
    const notes = allSealedNotesOf(open());
    const { texts } = valueOf(await desktop.readNotes({ notes }));
    return new Map(notes.flatMap(({ sealed }, at) => (texts[at] === undefined ? [] : [[sealed, texts[at]]])));
  }

  /** Whoever closes the notes while they are being read finds them closed when that is done. */
  let closings = 0;
  let reading: Promise<Result<void>> | undefined;
  let next: Promise<Result<void>> | undefined;

  return createStore<NotesState>()((set, get) => ({
    opened: undefined,
    makeSeal: (passphrase) => desktop.protectNotes({ passphrase }),
    sealAll: (noteSeal) =>
      attempt(async () => {
        if (!(await keepWritten())) throw new Fault({ code: "workspaces/unsaved" });
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
    keepWords: (kind, thing) =>
      attempt(async () => {
        const { noteSeal } = open();
        const note = openNoteOf(kind, thing);
        if (noteSeal === undefined || note === undefined) return thing;
        const [{ sealed } = { sealed: "" }] = valueOf(await desktop.sealNotes({ noteSeal, notes: [note] })).sealed;
        const { opened } = get();
        if (opened) set({ opened: new Map(opened).set(sealed, note.text) });
        return withSealedWords(kind, thing, sealed);
      }, report),
    open: (secret) =>
      attempt(async () => {
        const { noteSeal } = open();
        if (noteSeal === undefined) return;
        const before = closings;
        valueOf(await desktop.openNotes({ noteSeal, secret }));
        const opened = await read();
        if (closings === before) set({ opened });
      }, report),
    // Many rows ask at once: they share what is read after the last of them asked.
    readAgain() {
      if (reading) {
        next ??= reading.then(() => {
          next = undefined;
          return get().readAgain();
        });
        return next;
      }
      reading = attempt(async () => {
        const known = get().opened;
        if (known === undefined || allSealedNotesOf(open()).every(({ sealed }) => known.has(sealed))) return;
        const before = closings;
        const opened = await read();
        if (closings === before) set({ opened });
      }, report).finally(() => (reading = undefined));
      return reading;
    },
    async close() {
      closings++;
      set({ opened: undefined });
      await desktop.closeNotes({});
    },
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
