/**
 * One note at a time, under a public key: X25519 with a key made for this note alone, HKDF, AES-256-GCM. Nobody who only
 * seals keeps anything that could open.
 */
import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from "node:crypto";
import { keyFor, seal, unseal } from "./sealing.ts";

const version = Buffer.from([1]);
/** DER of an X25519 public key is this prefix and 32 bytes. */
const spki = Buffer.from("302a300506032b656e032100", "hex");
const rawBytes = 32;
/** Lengths tell much about short notes: every note is as long as the next multiple of this. */
const paddedTo = 512;

export type NoteKeys = { publicKey: Buffer; privateKey: Buffer };

const rawOf = (key: KeyObject) => key.export({ type: "spki", format: "der" }).subarray(spki.length);
const publicKeyOf = (raw: Uint8Array) =>
  createPublicKey({ key: Buffer.concat([spki, raw]), format: "der", type: "spki" });

export function newNoteKeys(): NoteKeys {
  const { publicKey, privateKey } = generateKeyPairSync("x25519");
  return { publicKey: rawOf(publicKey), privateKey: privateKey.export({ type: "pkcs8", format: "der" }) };
}

/** The public key that belongs to a private one: a workspace may claim another. */
export const publicKeyFor = (privateKey: Uint8Array): Buffer => rawOf(createPublicKey(readPrivateKey(privateKey)));

const readPrivateKey = (der: Uint8Array) => createPrivateKey({ key: Buffer.from(der), format: "der", type: "pkcs8" });

function padded(text: string): Buffer {
  const bytes = Buffer.from(text, "utf8");
  const plain = Buffer.alloc(Math.ceil((bytes.length + 4) / paddedTo) * paddedTo);
  plain.writeUInt32BE(bytes.length);
  bytes.copy(plain, 4);
  return plain;
}

const boundTo = (own: Uint8Array, theirs: Uint8Array, place: string) =>
  Buffer.concat([version, own, theirs, Buffer.from(place, "utf8")]);

/** `place` is what it belongs to, such as a check-in. */
export function sealNote(text: string, place: string, publicKey: Uint8Array): Buffer {
  const once = generateKeyPairSync("x25519");
  const own = rawOf(once.publicKey);
  const shared = diffieHellman({ privateKey: once.privateKey, publicKey: publicKeyOf(publicKey) });
  const key = keyFor("note", shared, Buffer.concat([own, publicKey]));
  return Buffer.concat([version, own, seal(key, padded(text), boundTo(own, publicKey, place))]);
}

/** Undefined unless it is the note that was sealed, for this key and this place. */
export function openNote(sealed: Uint8Array, place: string, { publicKey, privateKey }: NoteKeys): string | undefined {
  if (sealed[0] !== version[0] || sealed.length < version.length + rawBytes) return undefined;
  const own = sealed.subarray(version.length, version.length + rawBytes);
  const shared = diffieHellman({ privateKey: readPrivateKey(privateKey), publicKey: publicKeyOf(own) });
  const key = keyFor("note", shared, Buffer.concat([own, publicKey]));
  const plain = unseal(key, sealed.subarray(version.length + rawBytes), boundTo(own, publicKey, place));
  return plain?.toString("utf8", 4, 4 + plain.readUInt32BE());
}
