/** A file under a passphrase of its own, to be handed to somebody who is told that passphrase another way. */
import { Fault } from "../../shared/base/errors.ts";
import { effort, effortBounds } from "./argon2.ts";
import { contentOf, decodeBox, encodeBox } from "./box.ts";
import { refuseShortPassphrase } from "./passphrase.ts";
import { readRecoveryKey } from "./recovery-key.ts";
import { newKey } from "./sealing.ts";
import { keyByPassphrase, keyByRecovery, passphraseSlot } from "./slots.ts";

export async function encryptFile(content: Uint8Array, passphrase: string, asked = effort): Promise<Buffer> {
  refuseShortPassphrase(passphrase);
  const key = newKey();
  const bytes = encodeBox([await passphraseSlot(passphrase, key, asked)], key, content);
  key.fill(0);
  return bytes;
}

/** `secret` is the passphrase; a backup of a protected workspace opens with its recovery key as well. */
export async function decryptFile(
  bytes: Uint8Array,
  name: string,
  secret: string,
  bounds = effortBounds,
): Promise<Buffer> {
  const tampered = new Fault({ code: "file/tampered", name });
  const box = decodeBox(bytes);
  if (box === undefined) throw tampered;
  const recovery = readRecoveryKey(secret);
  const key =
    (recovery && keyByRecovery(box, recovery)) ??
    (await keyByPassphrase(box, secret, bounds).catch(() => {
      throw tampered;
    }));
  if (key === undefined) throw new Fault({ code: "file/wrong-passphrase", name });
  const content = contentOf(box, key);
  key.fill(0);
  if (content === undefined) throw tampered;
  return content;
}
