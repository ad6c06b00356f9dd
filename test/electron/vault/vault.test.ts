import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { noCipher } from "../../../electron/record/cipher.ts";
import { writeWhole } from "../../../electron/record/write-whole.ts";
import { createForgetfulDisk } from "../../support/forgetful-disk.ts";
import { aVault, storeFolder, vaultFolder } from "../../support/vaults.ts";

const secret = Buffer.from('{"name":"田中"}');
const passphrase = "correct horse battery";

async function aDisk() {
  const disk = createForgetfulDisk();
  for (const name of ["one", "two"]) await writeWhole(disk, storeFolder, name, secret);
  return disk;
}

const stored = (disk: Awaited<ReturnType<typeof aDisk>>, name = "one") => disk.contentOf(join(storeFolder, name));

async function aProtectedDisk() {
  const disk = await aDisk();
  const vault = await aVault(disk);
  const { recoveryKey } = await vault.protect(passphrase);
  return { disk, vault, recoveryKey };
}

describe("a vault", () => {
  it("leaves everything as it is while there is no passphrase", async () => {
    const disk = await aDisk();
    const vault = await aVault(disk);
    expect(vault.condition()).toEqual({ kind: "none" });
    expect(vault.cipher.seal(secret, "one")).toEqual(secret);
    expect(disk.paths().filter((path) => path.startsWith(vaultFolder))).toEqual([]);
  });

  it("seals what is stored when a passphrase is set, and opens it after a restart", async () => {
    const { disk } = await aProtectedDisk();
    expect(stored(disk).includes("田中")).toBe(false);
    const vault = await aVault(disk);
    expect(vault.condition()).toEqual({ kind: "locked", waitSeconds: 0 });
    await vault.unlock(passphrase);
    expect(vault.condition()).toEqual({ kind: "open", autoLockMinutes: 10 });
    expect(vault.cipher.open(stored(disk), "one")).toEqual(secret);
  });

  it("neither seals nor opens while locked", async () => {
    const { disk, vault } = await aProtectedDisk();
    await vault.lock();
    expect(vault.condition().kind).toBe("locked");
    expect(() => vault.cipher.open(stored(disk), "one")).toThrow("vault/locked");
    expect(() => vault.cipher.seal(secret, "one")).toThrow("vault/locked");
    await vault.unlock(passphrase);
    expect(vault.cipher.open(stored(disk), "one")).toEqual(secret);
  });

  it("opens nothing that was moved, swapped, or slipped in unsealed", async () => {
    const { disk, vault } = await aProtectedDisk();
    expect(vault.cipher.open(stored(disk, "two"), "one")).toBeUndefined();
    expect(vault.cipher.open(secret, "one")).toBeUndefined();
  });

  it("does not take sealed data for damage when the key file is gone", async () => {
    const { disk } = await aProtectedDisk();
    expect(noCipher.open(stored(disk), "one")).toBeUndefined();
  });

  it("opens with the recovery key, and has a new passphrase from then on", async () => {
    const { disk, recoveryKey } = await aProtectedDisk();
    const vault = await aVault(disk);
    await vault.unlockWithRecoveryKey(recoveryKey.toLowerCase(), "a new passphrase");
    expect(vault.cipher.open(stored(disk), "one")).toEqual(secret);
    const again = await aVault(disk);
    await expect(again.unlock(passphrase)).rejects.toThrow("vault/wrong-passphrase");
    await again.unlock("a new passphrase");
  });

  it("no longer opens with a recovery key that was renewed", async () => {
    const { disk, vault, recoveryKey } = await aProtectedDisk();
    const renewed = await vault.renewRecoveryKey(passphrase);
    const again = await aVault(disk);
    await expect(again.unlockWithRecoveryKey(recoveryKey, "a new passphrase")).rejects.toThrow(
      "vault/wrong-recovery-key",
    );
    await again.unlockWithRecoveryKey(renewed.recoveryKey, "a new passphrase");
  });

  it("changes the passphrase without touching what is stored", async () => {
    const { disk, vault } = await aProtectedDisk();
    const before = Buffer.from(stored(disk));
    await vault.changePassphrase(passphrase, "a new passphrase");
    expect(stored(disk).equals(before)).toBe(true);
    const again = await aVault(disk);
    await expect(again.unlock(passphrase)).rejects.toThrow("vault/wrong-passphrase");
    await again.unlock("a new passphrase");
  });

  it("asks for the passphrase again before it changes, renews or removes anything", async () => {
    const { vault } = await aProtectedDisk();
    await expect(vault.changePassphrase("wrong one", "a new passphrase")).rejects.toThrow("vault/wrong-passphrase");
    await expect(vault.renewRecoveryKey("wrong one")).rejects.toThrow("vault/wrong-passphrase");
    await expect(vault.unprotect("wrong one")).rejects.toThrow("vault/wrong-passphrase");
  });

  it("stores everything in the clear again when the passphrase is removed, and keeps no key", async () => {
    const { disk, vault } = await aProtectedDisk();
    await vault.unprotect(passphrase);
    expect(stored(disk)).toEqual(secret);
    expect(vault.condition()).toEqual({ kind: "none" });
    expect(disk.paths().filter((path) => path.startsWith(vaultFolder))).toEqual([]);
  });

  it("refuses a passphrase that is short, counted in characters", async () => {
    const vault = await aVault(await aDisk());
    await expect(vault.protect("seven77")).rejects.toThrow("vault/short-passphrase");
    await expect(vault.protect("𠮷𠮷𠮷𠮷")).rejects.toThrow("vault/short-passphrase");
    await vault.protect("春はあけぼの白く");
  });

  it("remembers after how many minutes it locks", async () => {
    const { disk, vault } = await aProtectedDisk();
    await vault.setAutoLock(25);
    const again = await aVault(disk);
    await again.unlock(passphrase);
    expect(again.condition()).toEqual({ kind: "open", autoLockMinutes: 25 });
  });

  it.each(["keys.a", "keys.b"])("opens when %s is damaged, and mends it", async (copy) => {
    const { disk } = await aProtectedDisk();
    const path = join(vaultFolder, copy);
    const whole = Buffer.from(disk.contentOf(path));
    for (const at of [0, 9, 20, 60, whole.length - 1]) {
      disk.damage(path, (bytes) => {
        bytes[at]! ^= 0xff;
        return bytes;
      });
      await (await aVault(disk)).unlock(passphrase);
      expect(disk.contentOf(join(vaultFolder, "keys.a")).equals(disk.contentOf(join(vaultFolder, "keys.b")))).toBe(
        true,
      );
    }
  });

  it("says that the key file is damaged when both copies are", async () => {
    const { disk } = await aProtectedDisk();
    for (const copy of ["keys.a", "keys.b"]) disk.damage(join(vaultFolder, copy), (bytes) => bytes.fill(7, 30, 40));
    await expect((await aVault(disk)).unlock(passphrase)).rejects.toThrow("vault/damaged");
  });
});
