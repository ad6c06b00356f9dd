/** How bytes lie on the disk. With no passphrase they lie there as they are; the vault brings the other kind. */

export type Cipher = {
  seal(plain: Uint8Array, place: string): Uint8Array;
  /**
   * `place` says where the bytes belong (file, revision …) and must be what it was when they were sealed, so that nothing
   * can be moved. Undefined when they were changed, moved, or are no bytes of ours: they are then damage like any other.
   */
  open(sealed: Uint8Array, place: string): Uint8Array | undefined;
};

/** Texts and JSON never begin with this byte, so what is sealed can be told from what is not. */
export const sealedMark = 0x01;
export const isSealed = (bytes: Uint8Array): boolean => bytes[0] === sealedMark;

export const noCipher: Cipher = { seal: (plain) => plain, open: (bytes) => (isSealed(bytes) ? undefined : bytes) };
