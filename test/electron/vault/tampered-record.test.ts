import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { noCipher } from "../../../electron/record/cipher.ts";
import { encodeFrame } from "../../../electron/record/frame.ts";
import { cipherWith } from "../../../electron/vault/cipher.ts";
import { newKey } from "../../../electron/vault/sealing.ts";
import { createForgetfulDisk, type ForgetfulDisk } from "../../support/forgetful-disk.ts";
import { luckOf } from "../../support/luck.ts";
import { tally } from "../../support/tally.ts";
import { anEntry, aRecord, aSnapshot, recordFolder } from "../../support/records.ts";

const cipher = cipherWith(newKey());

/** Three snapshots with edits between and behind them, sealed. */
async function aSealedDisk() {
  const disk = createForgetfulDisk();
  const record = await aRecord(disk, { cipher });
  for (const base of [0, 10, 20]) {
    await record.append(Array.from({ length: 5 }, (_, at) => anEntry(base + at + 1)));
    await record.writeSnapshot(aSnapshot(base + 5));
  }
  await record.append([anEntry(26), anEntry(27)]);
  await record.close();
  return disk;
}

async function readAgain(disk: ForgetfulDisk) {
  return (await aRecord(disk, { cipher })).read();
}

const filesNamed = (disk: ForgetfulDisk, pattern: RegExp) =>
  disk
    .paths()
    .filter((path) => pattern.test(basename(path)))
    .sort();

/** Whatever is read is what was once written there: never a text from elsewhere. */
function expectTrue({ snapshot, entries }: Awaited<ReturnType<typeof readAgain>>) {
  if (snapshot) expect(snapshot.root).toBe(`document at ${snapshot.revision}`);
  for (const entry of entries) expect(entry).toEqual(anEntry(entry.revision));
}

describe("a sealed record", () => {
  it("holds no word in the clear, and reads back whole", async () => {
    const disk = await aSealedDisk();
    for (const path of disk.paths()) expect(disk.contentOf(path).includes("edit ")).toBe(false);
    const read = await readAgain(disk);
    expect(read.repairs).toEqual([]);
    expect(read.snapshot?.root).toBe("document at 25");
    expect(read.entries).toEqual([anEntry(26), anEntry(27)]);
  });

  it("notices an older snapshot put in the place of the newest", async () => {
    const disk = await aSealedDisk();
    const snapshots = filesNamed(disk, /^snapshot-/);
    const older = Buffer.from(disk.contentOf(snapshots[0]!));
    disk.damage(snapshots.at(-1)!, () => older);
    const read = await readAgain(disk);
    expect(read.repairs).toContain("snapshot-damaged");
    expectTrue(read);
  });

  it("notices journals that changed places", async () => {
    const disk = await aSealedDisk();
    const [first, second] = ["a", "b"].map((copy) => filesNamed(disk, new RegExp(`^journal-.*\\.${copy}$`)));
    for (const copies of [first!, second!]) {
      const [one, other] = [copies.at(-2)!, copies.at(-1)!];
      const [oneBytes, otherBytes] = [one, other].map((path) => Buffer.from(disk.contentOf(path)));
      disk.damage(one, () => otherBytes!);
      disk.damage(other, () => oneBytes!);
    }
    const read = await readAgain(disk);
    expect(read.repairs.length).toBeGreaterThan(0);
    expectTrue(read);
  });

  it("does not read a plain edit that somebody slipped in, however well it is framed", async () => {
    const disk = await aSealedDisk();
    const forged = encodeFrame(
      { previous: 27, revision: 28, text: "forged" },
      { cipher: noCipher, place: join(recordFolder, "any") },
    );
    for (const journal of filesNamed(disk, /^journal-/).slice(-2))
      disk.damage(journal, (bytes) => Buffer.concat([bytes, forged]));
    const read = await readAgain(disk);
    expect(read.repairs.length).toBeGreaterThan(0);
    expect(read.entries).toEqual([anEntry(26), anEntry(27)]);
  });

  it("shows nothing that was not written, whichever byte was changed", async () => {
    const luck = luckOf(11);
    const rounds = 300;
    for (let round = 0; round < rounds; round++) {
      const disk = await aSealedDisk();
      const path = luck.one(disk.paths().filter((each) => /snapshot|journal/.test(each)));
      disk.damage(path, (bytes) => {
        bytes[luck.whole(0, bytes.length - 1)]! ^= luck.whole(1, 255);
        return bytes;
      });
      const read = await readAgain(disk);
      expectTrue(read);
      expect(read.entries.at(-1)?.revision).toBe(27);
    }
    tally("C3", rounds);
  });
});
