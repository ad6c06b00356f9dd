import { describe, expect, it } from "vitest";
import { isBox } from "../../../electron/vault/box.ts";
import { decryptFile, encryptFile } from "../../../electron/vault/encrypted-file.ts";
import { createForgetfulDisk } from "../../support/forgetful-disk.ts";
import { lightBounds, lightEffort } from "../../support/light-effort.ts";
import { aVault } from "../../support/vaults.ts";

const text = Buffer.from('{"format":"crewcast","name":"田中"}');
const decrypt = (bytes: Uint8Array, secret: string) => decryptFile(bytes, "plan.crewcast", secret, lightBounds);

describe("an encrypted file", () => {
  it("gives back what was put in, to whoever has the passphrase", async () => {
    const bytes = await encryptFile(text, "correct horse", lightEffort);
    expect(isBox(bytes)).toBe(true);
    expect(bytes.includes("田中")).toBe(false);
    expect(await decrypt(bytes, "correct horse")).toEqual(text);
    await expect(decrypt(bytes, "wrong horse")).rejects.toThrow("file/wrong-passphrase");
  });

  it("is never twice the same, so that equal plans cannot be told", async () => {
    const [one, other] = [
      await encryptFile(text, "correct horse", lightEffort),
      await encryptFile(text, "correct horse", lightEffort),
    ];
    expect(one.equals(other)).toBe(false);
  });

  it("says so when it was changed, instead of showing any of it", async () => {
    const bytes = await encryptFile(text, "correct horse", lightEffort);
    for (const at of [10, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      await expect(decrypt(changed, "correct horse")).rejects.toThrow("file/tampered");
    }
  });

  it("refuses an effort that would stop the computer as damage", async () => {
    const bytes = await encryptFile(text, "correct horse", { ...lightEffort, memoryKibibytes: 2048 });
    await expect(decrypt(bytes, "correct horse")).rejects.toThrow("file/tampered");
  });

  it("of a protected workspace opens with its passphrase or recovery key, without this computer", async () => {
    const vault = await aVault(createForgetfulDisk());
    const { recoveryKey } = await vault.protect("correct horse battery");
    const backup = vault.sealFile(text);
    expect(vault.openFile(backup)).toEqual(text);
    expect(await decrypt(backup, "correct horse battery")).toEqual(text);
    expect(await decrypt(backup, recoveryKey)).toEqual(text);
  });
});
