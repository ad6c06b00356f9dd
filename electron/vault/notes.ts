/** The notes' own lock. The private key is held only between opening and closing, and never leaves this process. */
import { Fault } from "../../shared/base/errors.ts";
import type { NoteSeal, SealedNote } from "../../shared/ipc/notes.ts";
import { type Effort, type EffortBounds, effort, effortBounds } from "./argon2.ts";
import { type Box, contentOf, decodeBox, encodeBox } from "./box.ts";
import { newNoteKeys, type NoteKeys, openNote, publicKeyFor, sealNote } from "./note-seal.ts";
import { refuseShortPassphrase } from "./passphrase.ts";
import { newRecoveryKey, readRecoveryKey } from "./recovery-key.ts";
import { newKey } from "./sealing.ts";
import { keyByPassphrase, keyByRecovery, passphraseSlot, recoverySlot } from "./slots.ts";

export type Notes = ReturnType<typeof createNotes>;
type Strength = { effort: Effort; bounds: EffortBounds };

const damaged = () => new Fault({ code: "notes/damaged" });
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
const fromBase64 = (text: string) => Buffer.from(text, "base64");

export function createNotes({ effort: asked, bounds }: Strength = { effort, bounds: effortBounds }) {
  let opened: NoteKeys | undefined;

  function close(): void {
    opened?.privateKey.fill(0);
    opened = undefined;
  }

  async function boxKey(box: Box, secret: string): Promise<Buffer> {
    const recovery = readRecoveryKey(secret);
    const key = (recovery && keyByRecovery(box, recovery)) ?? (await keyByPassphrase(box, secret, bounds));
    if (key === undefined) throw new Fault({ code: "notes/wrong-passphrase" });
    return key;
  }

  async function keysIn({ publicKey, sealedPrivateKey }: NoteSeal, secret: string) {
    const box = decodeBox(fromBase64(sealedPrivateKey));
    if (box === undefined) throw damaged();
    const key = await boxKey(box, secret);
    const privateKey = contentOf(box, key);
    // A public key that somebody put in place of ours would have new notes sealed for them.
    if (privateKey === undefined || base64(publicKeyFor(privateKey)) !== publicKey) throw damaged();
    return { box, key, keys: { publicKey: fromBase64(publicKey), privateKey } };
  }

  return {
    async protect(passphrase: string): Promise<{ noteSeal: NoteSeal; recoveryKey: string }> {
      refuseShortPassphrase(passphrase);
      const { publicKey, privateKey } = newNoteKeys();
      const key = newKey();
      const recoveryKey = newRecoveryKey();
      const slots = [await passphraseSlot(passphrase, key, asked), recoverySlot(readRecoveryKey(recoveryKey)!, key)];
      const noteSeal = { publicKey: base64(publicKey), sealedPrivateKey: base64(encodeBox(slots, key, privateKey)) };
      close();
      opened = { publicKey, privateKey };
      return { noteSeal, recoveryKey };
    },

    async changePassphrase(noteSeal: NoteSeal, current: string, next: string): Promise<NoteSeal> {
      refuseShortPassphrase(next);
      const { box, key, keys } = await keysIn(noteSeal, current);
      const others = box.slots.filter(({ kind }) => kind !== "passphrase");
      const slots = [await passphraseSlot(next, key, asked), ...others];
      return { ...noteSeal, sealedPrivateKey: base64(encodeBox(slots, key, keys.privateKey)) };
    },

    seal({ publicKey }: NoteSeal, notes: readonly { place: string; text: string }[]): readonly SealedNote[] {
      const raw = fromBase64(publicKey);
      return notes.map(({ place, text }) => ({ place, sealed: base64(sealNote(text, place, raw)) }));
    },

    async open(noteSeal: NoteSeal, secret: string): Promise<void> {
      const { keys } = await keysIn(noteSeal, secret);
      close();
      opened = keys;
    },

    read(notes: readonly SealedNote[]): readonly (string | undefined)[] {
      const keys = opened;
      if (keys === undefined) throw new Fault({ code: "notes/closed" });
      return notes.map(({ place, sealed }) => openNote(fromBase64(sealed), place, keys));
    },

    close,
  };
}
