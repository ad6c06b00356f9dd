/** What a file is by its first bytes, whatever its name says. */
import { Fault } from "../../../base/errors.ts";

const zipMark = [0x50, 0x4b, 0x03, 0x04];
const emptyZipMark = [0x50, 0x4b, 0x05, 0x06];
/** The compound file of old Office programs, which also wraps encrypted new files. */
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];

const beginsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);

export const looksLikeArchive = (bytes: Uint8Array): boolean =>
  beginsWith(bytes, zipMark) || beginsWith(bytes, emptyZipMark);

const encryptedName = Array.from("EncryptedPackage", (letter) => letter.charCodeAt(0));

function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const last = bytes.length - encryptedName.length * 2;
  for (let at = 0; at <= last; at += 2) {
    if (encryptedName.every((code, index) => bytes[at + index * 2] === code && bytes[at + index * 2 + 1] === 0))
      return true;
  }
  return false;
}

export function refuseOldWorkbook(bytes: Uint8Array): void {
  if (!beginsWith(bytes, compoundMark)) return;
  throw new Fault({ code: holdsEncryptedPackage(bytes) ? "table/encrypted" : "table/old-workbook" });
}
