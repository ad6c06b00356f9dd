import { describe, expect, it } from "vitest";
import { type Keepable, snapshotsToKeep } from "../../../electron/record/snapshots-to-keep.ts";
import { createForgetfulDisk } from "../../support/forgetful-disk.ts";
import { aRecord, aSnapshot, recordFolder } from "../../support/records.ts";

const aState = (revision: number, { day = "20261122", bytes = 1000 } = {}): Keepable => ({
  revision,
  day,
  bytes,
});
const newestFirst = (snapshots: readonly Keepable[]) => snapshots.toSorted((a, b) => b.revision - a.revision);
const revisions = (kept: ReadonlySet<Keepable>) => [...kept].map(({ revision }) => revision).sort((a, b) => a - b);

describe("snapshotsToKeep", () => {
  it("keeps the newest 30 of one busy day", () => {
    const kept = snapshotsToKeep(newestFirst(Array.from({ length: 100 }, (_, index) => aState(index))));
    expect(revisions(kept)).toEqual(Array.from({ length: 30 }, (_, index) => 70 + index));
  });

  it("keeps the last snapshot of each of 21 days", () => {
    const days = Array.from({ length: 40 }, (_, day) => `202610${String(day).padStart(2, "0")}`);
    const all = days.flatMap((day, index) => Array.from({ length: 50 }, (_, n) => aState(index * 50 + n, { day })));
    const kept = revisions(snapshotsToKeep(newestFirst(all)));
    const lastOfDays = days.map((_, index) => index * 50 + 49).slice(-21);
    expect(kept).toEqual(expect.arrayContaining(lastOfDays));
    expect(kept).toHaveLength(30 + 20);
  });

  it.each([
    ["back two days", "20261120"],
    ["forward twenty years", "20461122"],
  ])("prunes by revision when the clock jumps %s", (_, day) => {
    const before = Array.from({ length: 30 }, (_unused, index) => aState(index));
    const after = Array.from({ length: 5 }, (_unused, index) => aState(30 + index, { day }));
    const kept = revisions(snapshotsToKeep(newestFirst([...before, ...after])));
    expect(kept).toEqual(Array.from({ length: 30 }, (_unused, index) => 5 + index));
  });

  it("never lets an emptied workspace push out the good one", async () => {
    const disk = createForgetfulDisk();
    const record = await aRecord(disk);
    await record.writeSnapshot(aSnapshot(1, "a whole year of work ".repeat(100)));
    for (let revision = 2; revision <= 101; revision++) await record.writeSnapshot(aSnapshot(revision, "{}"));
    const left = disk.paths().filter((path) => path.startsWith(`${recordFolder}/snapshot-`));
    expect(left).toHaveLength(31);
    expect(left.some((path) => path.includes("snapshot-0000000000000001-"))).toBe(true);
  });
});
