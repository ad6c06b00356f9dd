/** Notes about people, sealed so that whoever opens the workspace sees that there are some, and only HR can read them. */
import type { Result } from "../base/errors.ts";

/**
 * Travels with the workspace. The public key lets anybody add a note; the private one lies in a box that only the
 * passphrase of the notes, or their recovery key, opens. Both are base64.
 */
export type NoteSeal = { publicKey: string; sealedPrivateKey: string };
/** Bound to its place, such as a check-in: moved to another one, it no longer opens. */
export type SealedNote = { place: string; sealed: string };

type Nothing = Record<string, never>;

export type NoteQuestions = {
  /** A new seal. The recovery key is shown this once and kept nowhere. */
  protectNotes(request: { passphrase: string }): Promise<Result<{ noteSeal: NoteSeal; recoveryKey: string }>>;
  /** A new passphrase for the same notes. `current` may be the recovery key. */
  changeNotesPassphrase(request: {
    noteSeal: NoteSeal;
    current: string;
    next: string;
  }): Promise<Result<{ noteSeal: NoteSeal }>>;
  sealNotes(request: {
    noteSeal: NoteSeal;
    notes: readonly { place: string; text: string }[];
  }): Promise<Result<{ sealed: readonly SealedNote[] }>>;
  /** Until `closeNotes`, a lock, or the end of the window. `secret`: the passphrase of the notes, or their recovery key. */
  openNotes(request: { noteSeal: NoteSeal; secret: string }): Promise<Result<Nothing>>;
  /** In the order asked; undefined where a note was changed or belongs elsewhere. */
  readNotes(request: { notes: readonly SealedNote[] }): Promise<Result<{ texts: readonly (string | undefined)[] }>>;
  closeNotes(request: Nothing): Promise<Result<Nothing>>;
};

export const noteQuestions: Record<keyof NoteQuestions, true> = {
  protectNotes: true,
  changeNotesPassphrase: true,
  sealNotes: true,
  openNotes: true,
  readNotes: true,
  closeNotes: true,
};
