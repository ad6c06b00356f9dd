/** What the record is sealed with while there is a passphrase. */
import { Fault } from "../../shared/base/errors.ts";
import { type Cipher, isSealed, sealedMark } from "../record/cipher.ts";
import { keyFor, seal, unseal } from "./sealing.ts";

export type KeyedCipher = Cipher & { forget(): void };

const mark = Buffer.from([sealedMark]);
const boundTo = (place: string) => Buffer.concat([mark, Buffer.from(place, "utf8")]);

/** Only what was sealed with this key opens: plain bytes that somebody slipped in are damage. */
export function cipherWith(dataKey: Uint8Array): KeyedCipher {
  let key: Buffer | undefined = keyFor("record", dataKey);
  function held(): Buffer {
    if (key === undefined) throw new Fault({ code: "vault/locked" });
    return key;
  }
  return {
    seal: (plain, place) => Buffer.concat([mark, seal(held(), plain, boundTo(place))]),
    open: (bytes, place) => (isSealed(bytes) ? unseal(held(), bytes.subarray(mark.length), boundTo(place)) : undefined),
    forget() {
      key?.fill(0);
      key = undefined;
    },
  };
}

/** While a passphrase is being set or removed, both kinds lie on the disk, and both are read. */
export const eitherOf = (plain: Cipher, keyed: Cipher, writes: "plain" | "sealed"): Cipher => ({
  seal: (bytes, place) => (writes === "sealed" ? keyed : plain).seal(bytes, place),
  open: (bytes, place) => (isSealed(bytes) ? keyed : plain).open(bytes, place),
});
