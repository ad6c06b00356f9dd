/** Where one record lies, on which disk, and what its bytes are sealed with. */
import type { Cipher } from "./cipher.ts";
import type { RecordFiles } from "./files.ts";
import type { Sealing } from "./frame.ts";

export type Place = {
  files: RecordFiles;
  folder: string;
  /** The record's own name, so that nothing of one record opens in another. */
  key: string;
  cipher: Cipher;
};

/** Both copies of a journal are one place, so that either mends the other. */
export const sealingOf = ({ key, cipher }: Place, name: string): Sealing => ({
  cipher,
  place: `${key}/${name.replace(/\.[ab]$/, "")}`,
});
