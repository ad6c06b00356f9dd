/** The vault with all that it needs of this computer. */
import { join } from "node:path";
import { Fault } from "../../shared/base/errors.ts";
import type { Cipher } from "../record/cipher.ts";
import type { FolderFiles } from "../record/files.ts";
import { effort, effortBounds } from "./argon2.ts";
import { createGate } from "./gate.ts";
import { refuseWithoutKeys } from "./missing-keys.ts";
import { createNotes } from "./notes.ts";
import { openVault, type Vault } from "./vault.ts";

type Stored = {
  /** Writes everything anew under this cipher, which opens what lies there. */
  reseal: (cipher: Cipher) => Promise<void>;
  /** Lets go of everything that was opened. */
  shut: () => Promise<void>;
};
type Machine = { files: FolderFiles; dataFolder: string; stored: () => Stored };

export type Protection = ReturnType<typeof createProtection>;

export function createProtection({ files, dataFolder, stored }: Machine) {
  const gate = createGate();
  const notes = createNotes();
  let opening: Promise<Vault> | undefined;
  let vault: Vault | undefined;

  async function open(): Promise<Vault> {
    vault = await openVault({
      files,
      folder: join(dataFolder, "vault"),
      effort,
      bounds: effortBounds,
      monotonicNow: () => performance.now(),
      reseal: (cipher) => stored().reseal(cipher),
    });
    if (vault.condition().kind === "none") await refuseWithoutKeys(files, join(dataFolder, "workspaces"));
    return vault;
  }

  /** Tried again at the next question when it failed. */
  const whenRead = (): Promise<Vault> =>
    (opening ??= open().catch((cause: unknown) => {
      opening = undefined;
      throw cause;
    }));

  function known(): Vault {
    if (vault === undefined) throw new Fault({ code: "vault/locked" });
    return vault;
  }

  const condition = () => vault?.condition().kind ?? "locked";

  return {
    gate,
    notes,
    vault: whenRead,
    condition,
    cipher: {
      seal: (plain, place) => known().cipher.seal(plain, place),
      open: (bytes, place) => known().cipher.open(bytes, place),
    } satisfies Cipher,
    /** What every question but the vault's own goes through. One that waits for a person is not waited for. */
    async pass<T>(question: () => Promise<T>, { waits = true } = {}): Promise<T> {
      const answer = async () => {
        await whenRead();
        if (condition() === "locked") throw new Fault({ code: "vault/locked" });
        return question();
      };
      return waits ? gate.pass(answer) : answer();
    },
    /** Something to begin early where nobody has to be asked first. */
    async whenUnlocked(begin: () => Promise<unknown>): Promise<void> {
      await whenRead();
      if (condition() !== "locked") await gate.pass(begin);
    },
    lock: () =>
      gate.alone(async () => {
        notes.close();
        try {
          await stored().shut();
        } finally {
          await vault?.lock();
        }
      }),
    openOwn: (bytes: Uint8Array): Uint8Array | undefined =>
      condition() === "open" ? known().openFile(bytes) : undefined,
    /** What leaves the record as a file of its own is encrypted like the record. */
    wrapping: {
      wrap: (bytes: Uint8Array): Uint8Array => known().sealFile(bytes),
      hidesNames: () => condition() !== "none",
    },
    minutesUntilLock(): number | undefined {
      const now = vault?.condition();
      return now?.kind === "open" ? now.autoLockMinutes : undefined;
    },
  };
}
