import { join } from "node:path";
import type { Cipher } from "../../electron/record/cipher.ts";
import type { RecordFiles } from "../../electron/record/files.ts";
import { unfinished, writeWhole } from "../../electron/record/write-whole.ts";
import { openVault, type Vault } from "../../electron/vault/vault.ts";
import { lightBounds, lightEffort } from "./light-effort.ts";

export const vaultFolder = "/data/vault";
export const storeFolder = "/data/store";

/** Stored data as far as a vault knows it: files that can be opened and sealed again, one by one. */
const resealFiles = (files: RecordFiles) => async (cipher: Cipher) => {
  for (const name of await files.list(storeFolder)) {
    if (name.endsWith(unfinished)) continue;
    const plain = cipher.open(await files.read(join(storeFolder, name)), name);
    if (plain === undefined) throw new Error(`${name} does not open`);
    await writeWhole(files, storeFolder, name, cipher.seal(plain, name));
  }
};

/** A vault whose passphrases cost next to nothing; the clock stands still unless the test turns it. */
export const aVault = (files: RecordFiles, monotonicNow: () => number = () => 0): Promise<Vault> =>
  openVault({
    files,
    folder: vaultFolder,
    effort: lightEffort,
    bounds: lightBounds,
    monotonicNow,
    reseal: resealFiles(files),
  });
