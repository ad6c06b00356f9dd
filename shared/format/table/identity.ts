/** The id under which an imported person is kept: the same person gets the same one at every import. */
import { id } from "../../base/quantities.ts";
import { nameKey } from "./plain-text.ts";

/** An employee number is the id as it stands where ids allow its letters; otherwise a fingerprint of it. */
export function idOfNumber(employeeNumber: string): string {
  const plain = employeeNumber.normalize("NFKC").trim();
  return id.safeParse(plain).success ? plain : `n-${fingerprint(plain)}`;
}

export const idOfName = (name: string): string => `m-${fingerprint(nameKey(name))}`;

/** 64 bits as hexadecimal: two 32-bit FNV-1a hashes from different beginnings. */
export function fingerprint(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((seed) => hash(text, seed).toString(16).padStart(8, "0")).join("");
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return (value ^ (value >>> 16)) >>> 0;
}
