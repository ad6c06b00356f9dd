import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { decodeBox, encodeBox, contentOf } from "../../../electron/vault/box.ts";
import { newRecoveryKey, readRecoveryKey } from "../../../electron/vault/recovery-key.ts";
import { newKey } from "../../../electron/vault/sealing.ts";
import { keyByPassphrase, keyByRecovery, passphraseSlot, recoverySlot } from "../../../electron/vault/slots.ts";
import { lightBounds, lightEffort } from "../../support/light-effort.ts";
import { luckOf } from "../../support/luck.ts";
import { tally } from "../../support/tally.ts";

const content = Buffer.from("the content ".repeat(400));

async function aBox() {
  const key = newKey();
  const recoveryKey = newRecoveryKey();
  const slots = [
    await passphraseSlot("correct horse", key, lightEffort),
    recoverySlot(readRecoveryKey(recoveryKey)!, key),
  ];
  return { key, recoveryKey, bytes: encodeBox(slots, key, content) };
}

/** What somebody with the right passphrase gets to see. */
async function opened(bytes: Uint8Array): Promise<Buffer | undefined> {
  const box = decodeBox(bytes);
  const key = box && (await keyByPassphrase(box, "correct horse", lightBounds));
  return box && key && contentOf(box, key);
}

describe("a box", () => {
  it("opens with its passphrase, whole", async () => {
    expect((await opened((await aBox()).bytes))?.equals(content)).toBe(true);
  });

  it("opens with its recovery key as well", async () => {
    const { bytes, recoveryKey } = await aBox();
    const box = decodeBox(bytes)!;
    const key = keyByRecovery(box, readRecoveryKey(recoveryKey)!)!;
    expect(contentOf(box, key)?.equals(content)).toBe(true);
  });

  it("opens with a passphrase typed full-width", async () => {
    const box = decodeBox((await aBox()).bytes)!;
    expect(await keyByPassphrase(box, "ｃｏｒｒｅｃｔ　ｈｏｒｓｅ", lightBounds)).toBeDefined();
  });

  it("shows nothing after any byte of its head was changed", async () => {
    const { bytes } = await aBox();
    const headBytes = decodeBox(bytes)!.head.length;
    for (let at = 0; at < headBytes; at++) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 0x20;
      expect(await opened(changed)).toBeUndefined();
    }
    tally("C3", headBytes);
  });

  it("shows nothing after any byte of its head was changed and the checksum made to fit", async () => {
    const { bytes } = await aBox();
    const headBytes = decodeBox(bytes)!.head.length;
    for (let at = 0; at < headBytes - 32; at++) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 0x01;
      createHash("sha256")
        .update(changed.subarray(0, headBytes - 32))
        .digest()
        .copy(changed, headBytes - 32);
      expect(await opened(changed).catch(() => undefined)).toBeUndefined();
    }
    tally("C3", headBytes - 32);
  });

  it("shows nothing after any of 2,000 bytes behind it was changed", async () => {
    const { bytes, key } = await aBox();
    const luck = luckOf(1);
    const headBytes = decodeBox(bytes)!.head.length;
    for (let round = 0; round < 2000; round++) {
      const at = headBytes + luck.whole(0, bytes.length - headBytes - 1);
      const changed = Buffer.from(bytes);
      changed[at]! ^= luck.whole(1, 255);
      expect(contentOf(decodeBox(changed)!, key)).toBeUndefined();
    }
    tally("C3", 2_000);
  });

  it("shows nothing when cut off, at any of 200 places", async () => {
    const { bytes, key } = await aBox();
    for (let round = 0; round < 200; round++) {
      const box = decodeBox(bytes.subarray(0, Math.floor((round / 200) * bytes.length)));
      expect(box && contentOf(box, key)).toBeUndefined();
    }
    tally("C3", 200);
  });

  it("refuses an effort too small to protect or too large to run, before running it", async () => {
    const { key } = await aBox();
    const salt = new Uint8Array(16);
    const wrapped = new Uint8Array(60);
    for (const memoryKibibytes of [1, 16 * 1024 * 1024]) {
      const slot = { kind: "passphrase", effort: { ...lightEffort, memoryKibibytes }, salt, wrapped } as const;
      const box = decodeBox(encodeBox([slot], key, content))!;
      // Processor time: what else the machine does takes no part in it.
      const begun = process.cpuUsage();
      await expect(keyByPassphrase(box, "correct horse", lightBounds)).rejects.toThrow("vault/damaged");
      const { user, system } = process.cpuUsage(begun);
      expect((user + system) / 1_000).toBeLessThan(100);
    }
  });
});

describe("a recovery key", () => {
  it("has eight groups and one that checks them, without letters that look alike", () => {
    for (let round = 0; round < 50; round++)
      expect(newRecoveryKey()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it("is read however it was typed", () => {
    const key = newRecoveryKey();
    const secret = readRecoveryKey(key)!;
    const typed = [
      key.toLowerCase(),
      key.replaceAll("-", " "),
      key.replaceAll("-", ""),
      key.replaceAll("0", "O").replaceAll("1", "l"),
      key.replaceAll("-", "ー"),
      key.replace(/[!-~]/g, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0)),
    ];
    for (const version of typed) expect(readRecoveryKey(version)?.equals(secret)).toBe(true);
  });

  it("is refused with one letter wrong, or two changed over", () => {
    const key = newRecoveryKey();
    const other = key.startsWith("7") ? "8" : "7";
    expect(readRecoveryKey(other + key.slice(1))).toBeUndefined();
    const at = [...key].findIndex(
      (letter, index) => index > 0 && letter !== key[index - 1] && letter !== "-" && key[index - 1] !== "-",
    );
    const swapped = key.slice(0, at - 1) + key[at]! + key[at - 1]! + key.slice(at + 1);
    expect(readRecoveryKey(swapped)).toBeUndefined();
  });
});
