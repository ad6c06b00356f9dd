/** A result in 64 letters: two results with one digest are the same to the last bit. */
import type { Outcome } from "../../simulation/outcome.ts";

/** SHA-256 of some bytes: every host has one, and no ECMAScript library declares it. */
export type Hash = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>) =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Every figure of every month and future, then every count: two digests, and the digest of both. */
export async function digestOf({ rows }: Outcome, hash: Hash): Promise<string> {
  const parts = [await hash(bytesOf(rows.numbers)), await hash(bytesOf(rows.counts))];
  const both = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  parts.forEach((part, index) => both.set(new Uint8Array(part), index * part.byteLength));
  return hexOf(await hash(both));
}
