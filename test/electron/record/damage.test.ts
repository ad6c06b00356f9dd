import { describe, expect, it } from "vitest";
import { createForgetfulDisk, type ForgetfulDisk } from "../../support/forgetful-disk.ts";
import { aRecord, anEntry, aSnapshot } from "../../support/records.ts";

/** Three snapshots and edits after each, as a day's work leaves them. */
async function aDiskWithWork(): Promise<ForgetfulDisk> {
  const disk = createForgetfulDisk();
  const record = await aRecord(disk);
  for (let revision = 1; revision <= 40; revision++) {
    await record.append([anEntry(revision)]);
    if (revision % 10 === 0 && revision < 40) await record.writeSnapshot(aSnapshot(revision));
  }
  await record.close();
  return disk;
}

const flip = (bytes: Buffer) => {
  const at = Math.floor(bytes.length / 2);
  for (let offset = at; offset < Math.min(at + 16, bytes.length); offset++) bytes[offset]! ^= 0xff;
  return bytes;
};
const cutShort = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * 0.6));
const zero = (bytes: Buffer) => bytes.fill(0);
const empty = () => Buffer.alloc(0);
const remove = () => undefined;
const appendRubbish = (bytes: Buffer) => Buffer.concat([bytes, Buffer.from("CREWrubbish")]);

const newest = (disk: ForgetfulDisk, kind: RegExp) =>
  disk
    .paths()
    .filter((path) => kind.test(path))
    .sort()
    .at(-1)!;
const oneCopy = /journal-.*\.a$/;
const otherCopy = /journal-.*\.b$/;
const snapshot = /snapshot-/;

type Case = { what: string; file: RegExp; how: (bytes: Buffer) => Buffer | undefined; repair: string | undefined };
const cases: readonly Case[] = [
  { what: "16 flipped bytes in a copy of the journal", file: oneCopy, how: flip, repair: "journal-damaged" },
  { what: "a copy of the journal cut short", file: oneCopy, how: cutShort, repair: "journal-tail" },
  { what: "a copy of the journal full of zeros", file: otherCopy, how: zero, repair: "journal-tail" },
  { what: "an emptied copy of the journal", file: otherCopy, how: empty, repair: "journal-tail" },
  { what: "a deleted copy of the journal", file: oneCopy, how: remove, repair: "journal-damaged" },
  { what: "rubbish at the end of the journal", file: otherCopy, how: appendRubbish, repair: "journal-tail" },
  { what: "16 flipped bytes in the newest snapshot", file: snapshot, how: flip, repair: "snapshot-damaged" },
  { what: "the newest snapshot cut short", file: snapshot, how: cutShort, repair: "snapshot-damaged" },
  { what: "the newest snapshot full of zeros", file: snapshot, how: zero, repair: "snapshot-damaged" },
  { what: "the newest snapshot emptied", file: snapshot, how: empty, repair: "snapshot-damaged" },
  { what: "rubbish at the end of the newest snapshot", file: snapshot, how: appendRubbish, repair: "snapshot-damaged" },
  { what: "a deleted newest snapshot", file: snapshot, how: remove, repair: undefined },
];

describe("a damaged record", () => {
  it.each(cases)("gives everything back after $what", async ({ file, how, repair }) => {
    const disk = await aDiskWithWork();
    disk.damage(newest(disk, file), how);
    const { snapshot: found, entries, repairs } = await (await aRecord(disk)).read();
    const from = found?.revision ?? 0;
    expect(found?.root).toBe(`document at ${from}`);
    expect(entries).toEqual(Array.from({ length: 40 - from }, (_, index) => anEntry(from + index + 1)));
    expect(repairs).toEqual(repair === undefined ? [] : [repair]);
  });

  it.each(cases)("is whole again at the second start after $what", async ({ file, how }) => {
    const disk = await aDiskWithWork();
    disk.damage(newest(disk, file), how);
    const first = await (await aRecord(disk)).read();
    const second = await (await aRecord(disk)).read();
    expect(second).toEqual({ ...first, repairs: [] });
  });

  it("keeps the damaged bytes aside", async () => {
    const disk = await aDiskWithWork();
    const path = newest(disk, oneCopy);
    disk.damage(path, flip);
    const damaged = disk.contentOf(path);
    await (await aRecord(disk)).read();
    const kept = disk.paths().filter((name) => name.includes("/damaged/"));
    expect(kept).toHaveLength(1);
    expect(disk.contentOf(kept[0]!).equals(damaged)).toBe(true);
  });

  it("stops before an edit that is missing in both copies, says so, and goes on from there", async () => {
    const disk = await aDiskWithWork();
    for (const kind of [oneCopy, otherCopy]) {
      disk.damage(newest(disk, kind), (bytes) => {
        const third = bytes.indexOf("edit 33");
        bytes[third]! ^= 0xff;
        return bytes;
      });
    }
    const record = await aRecord(disk);
    const { entries, repairs } = await record.read();
    expect(entries.map(({ revision }) => revision)).toEqual([31, 32]);
    expect(repairs).toContain("journal-damaged");
    await record.append([anEntry(33, "made again")]);
    const again = await (await aRecord(disk)).read();
    expect(again.entries.map(({ text }) => text)).toEqual([anEntry(31).text, anEntry(32).text, "made again"]);
  });
});
