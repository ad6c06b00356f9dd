/** From a passphrase to a key, slowly on purpose: whoever guesses pays this price for every guess. */
import { argon2id } from "hash-wasm";
import { Fault } from "../../shared/base/errors.ts";

/** How much work one guess costs. Stored beside what it protects, so that it can grow over the years. */
export type Effort = { memoryKibibytes: number; passes: number; lanes: number };
/** What a file may ask of us. Below the least, its protection is a pretence; above the most, it wants to stop the computer. */
export type EffortBounds = { least: Effort; most: Effort };

/** Twice the memory and a pass more than OWASP's password storage cheat sheet asks for at least; half a second on a slow computer. */
export const effort: Effort = { memoryKibibytes: 64 * 1024, passes: 3, lanes: 1 };
export const effortBounds: EffortBounds = {
  least: { memoryKibibytes: 19 * 1024, passes: 2, lanes: 1 },
  most: { memoryKibibytes: 512 * 1024, passes: 10, lanes: 4 },
};

const keyBytes = 32;

const lies = (value: number, least: number, most: number) => value >= least && value <= most;

/** Before any work is done: the numbers come from a file that anybody may have written. */
export function refuseEffort(asked: Effort, { least, most }: EffortBounds): void {
  const isFair =
    lies(asked.memoryKibibytes, least.memoryKibibytes, most.memoryKibibytes) &&
    lies(asked.passes, least.passes, most.passes) &&
    lies(asked.lanes, least.lanes, most.lanes);
  if (!isFair) throw new Fault({ code: "vault/damaged" });
}

/** NFKC, because the same passphrase is typed full-width on one keyboard and half-width on the next. */
const passphraseBytes = (passphrase: string): Buffer => Buffer.from(passphrase.normalize("NFKC"), "utf8");

export async function stretched(passphrase: string, salt: Uint8Array, asked: Effort): Promise<Buffer> {
  const password = passphraseBytes(passphrase);
  try {
    const key = await argon2id({
      password,
      salt,
      iterations: asked.passes,
      parallelism: asked.lanes,
      memorySize: asked.memoryKibibytes,
      hashLength: keyBytes,
      outputType: "binary",
    });
    return Buffer.from(key.buffer, key.byteOffset, key.byteLength);
  } finally {
    password.fill(0);
  }
}
