import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isSealed } from "../../../electron/record/cipher.ts";
import { writeWhole } from "../../../electron/record/write-whole.ts";
import { createForgetfulDisk, type ForgetfulDisk, PowerCut } from "../../support/forgetful-disk.ts";
import { luckOf } from "../../support/luck.ts";
import { figure, tally } from "../../support/tally.ts";
import { aVault, storeFolder, vaultFolder } from "../../support/vaults.ts";

const cuts = figure("CREWCAST_VAULT_CUTS", 60);
const timeout = 20_000 + cuts * 200;
const first = "correct horse battery";
const second = "a new passphrase";
const text = Buffer.from('{"name":"田中"}');

async function aDisk(): Promise<ForgetfulDisk> {
  const disk = createForgetfulDisk();
  for (const name of ["one", "two", "three"]) await writeWhole(disk, storeFolder, name, text);
  return disk;
}

/** Lets a deed begin and the power fail after some changes; false once the deed got through. */
async function cutOff(disk: ForgetfulDisk, changes: number, deed: () => Promise<unknown>, luck: () => number) {
  disk.cutAfter(changes);
  const wasCut = await deed().then(
    () => false,
    (cause: unknown) => {
      if (cause instanceof PowerCut) return true;
      throw cause;
    },
  );
  disk.restart(luck);
  return wasCut;
}

const opens = async (disk: ForgetfulDisk, passphrase: string) => {
  const vault = await aVault(disk);
  return vault.unlock(passphrase).then(
    () => vault,
    () => undefined,
  );
};

const lies = (disk: ForgetfulDisk) => ["one", "two", "three"].map((name) => disk.contentOf(join(storeFolder, name)));

describe("a power cut", () => {
  it("while the passphrase is changed leaves exactly one that opens", { timeout }, async () => {
    const luck = luckOf(5);
    for (let cut = 0; cut < cuts; cut++) {
      const disk = await aDisk();
      const vault = await aVault(disk);
      await vault.protect(first);
      await cutOff(
        disk,
        cut % 12,
        () => vault.changePassphrase(first, second),
        () => luck.between(0, 1),
      );
      const opened = [await opens(disk, first), await opens(disk, second)].filter((found) => found !== undefined);
      expect(opened).toHaveLength(1);
      expect(lies(disk).map((bytes) => opened[0]!.cipher.open(bytes, "one"))[0]).toEqual(text);
    }
    tally("C4", cuts);
  });

  it("while a passphrase is set loses nothing: it is set at the next start, or was never", { timeout }, async () => {
    const luck = luckOf(6);
    for (let cut = 0; cut < cuts; cut++) {
      const disk = await aDisk();
      const vault = await aVault(disk);
      await cutOff(
        disk,
        cut % 40,
        () => vault.protect(first),
        () => luck.between(0, 1),
      );
      const again = await aVault(disk);
      if (again.condition().kind === "none") expect(lies(disk)).toEqual([text, text, text]);
      else {
        await again.unlock(first);
        expect(lies(disk).every(isSealed)).toBe(true);
        ["one", "two", "three"].forEach((name, at) => expect(again.cipher.open(lies(disk)[at]!, name)).toEqual(text));
      }
    }
    tally("C4", cuts);
  });

  it("while the passphrase is removed loses nothing either", { timeout }, async () => {
    const luck = luckOf(7);
    for (let cut = 0; cut < cuts; cut++) {
      const disk = await aDisk();
      const vault = await aVault(disk);
      await vault.protect(first);
      const wasCut = await cutOff(
        disk,
        cut % 40,
        () => vault.unprotect(first),
        () => luck.between(0, 1),
      );
      const again = await aVault(disk);
      if (again.condition().kind === "none") {
        expect(lies(disk)).toEqual([text, text, text]);
        continue;
      }
      expect(wasCut).toBe(true);
      await again.unlock(first);
      // Either it had not begun, or it is finished now.
      if (again.condition().kind === "open")
        ["one", "two", "three"].forEach((name, at) => expect(again.cipher.open(lies(disk)[at]!, name)).toEqual(text));
      else {
        expect(lies(disk)).toEqual([text, text, text]);
        expect(disk.paths().filter((path) => path.startsWith(vaultFolder))).toEqual([]);
      }
    }
    tally("C4", cuts);
  });
});
