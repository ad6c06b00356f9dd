/** AES-256-GCM as used everywhere here: a fresh 96-bit nonce in front, the tag behind, and what must not be swapped bound to both. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

export const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
export const sealOverhead = nonceBytes + tagBytes;
const algorithm = "aes-256-gcm";

export const newKey = (): Buffer => randomBytes(keyBytes);

export function seal(key: Uint8Array, plain: Uint8Array, bound: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes }).setAAD(bound);
  const body = cipher.update(plain);
  return Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()]);
}

/** Undefined unless every bit is as it was sealed, under this key and in this place. */
export function unseal(key: Uint8Array, sealed: Uint8Array, bound: Uint8Array): Buffer | undefined {
  if (sealed.length < sealOverhead) return undefined;
  const nonce = sealed.subarray(0, nonceBytes);
  const tag = sealed.subarray(sealed.length - tagBytes);
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes }).setAAD(bound).setAuthTag(tag);
  const plain = decipher.update(sealed.subarray(nonceBytes, sealed.length - tagBytes));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    plain.fill(0);
    return undefined;
  }
}

/** A key for one purpose, so that what is sealed for one can never be passed off as the other. */
export const keyFor = (purpose: string, secret: Uint8Array, salt: Uint8Array = new Uint8Array()): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, salt, `crewcast ${purpose}`, keyBytes));
