/**
 * The second way in, printed and put away: 160 random bits in eight groups, and a ninth that notices a slip of the pen.
 * It is random, so nobody has to be slowed down by stretching it.
 */
import { createHash, randomBytes } from "node:crypto";

/** Crockford's alphabet: no I, L, O or U, which are taken for other letters, or make words. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const bitsPerLetter = 5;
const groupLength = 4;
const secretLetters = 32;
const checkLetters = groupLength;

function lettersOf(bytes: Uint8Array, count: number): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from({ length: count }, (_, at) => {
    const from = at * bitsPerLetter;
    return letters[Number.parseInt(bits.slice(from, from + bitsPerLetter), 2)]!;
  }).join("");
}

const checkOf = (secret: string) => lettersOf(createHash("sha256").update(secret).digest(), checkLetters);

export function newRecoveryKey(): string {
  const secret = lettersOf(randomBytes((secretLetters * bitsPerLetter) / 8), secretLetters);
  return (secret + checkOf(secret)).match(/.{4}/g)!.join("-");
}

/** The secret in a key as somebody typed it; undefined where a letter cannot be right. */
export function readRecoveryKey(typed: string): Buffer | undefined {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}ー]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  const secret = plain.slice(0, secretLetters);
  const isWhole = plain.length === secretLetters + checkLetters && plain.slice(secretLetters) === checkOf(secret);
  return isWhole ? Buffer.from(secret, "latin1") : undefined;
}
