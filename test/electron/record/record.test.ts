import { describe, expect, it } from "vitest";
import { createForgetfulDisk } from "../../support/forgetful-disk.ts";
import { aRecord, anEntry, aSnapshot } from "../../support/records.ts";

const refusal = (code: string): unknown =>
  expect.objectContaining({ error: expect.objectContaining({ code }) as unknown });

describe("the record", () => {
  it("is empty on a first start", async () => {
    const record = await aRecord(createForgetfulDisk());
    expect(await record.read()).toEqual({ snapshot: undefined, entries: [], repairs: [] });
  });

  it("gives the newest snapshot and what was edited after it", async () => {
    const disk = createForgetfulDisk();
    const record = await aRecord(disk);
    await record.append([anEntry(1), anEntry(2)]);
    await record.writeSnapshot(aSnapshot(2, "whole"));
    await record.append([anEntry(3)]);
    const expected = { snapshot: { revision: 2, root: "whole", parts: [] }, entries: [anEntry(3)], repairs: [] };
    expect(await record.read()).toEqual(expected);
    expect(await (await aRecord(disk)).read()).toEqual(expected);
  });

  it("keeps edits in the order asked, even when nobody waits", async () => {
    const record = await aRecord(createForgetfulDisk());
    const revisions = Array.from({ length: 50 }, (_, index) => index + 1);
    await Promise.all(revisions.map((revision) => record.append([anEntry(revision)])));
    expect((await record.read()).entries.map(({ revision }) => revision)).toEqual(revisions);
  });

  it("refuses a revision that does not grow", async () => {
    const record = await aRecord(createForgetfulDisk());
    await record.append([anEntry(5)]);
    await expect(record.append([anEntry(5)])).rejects.toEqual(refusal("input/invalid"));
  });

  it("drops journal stretches that three snapshots have overtaken, and no earlier", async () => {
    const disk = createForgetfulDisk();
    const record = await aRecord(disk);
    for (let revision = 1; revision <= 20; revision++) {
      await record.append([anEntry(revision)]);
      await record.writeSnapshot(aSnapshot(revision));
    }
    const journals = disk.paths().filter((path) => path.includes("journal-"));
    // Two copies each of the edits after the 18th and after the 19th.
    expect(journals).toHaveLength(2 * 2);
  });
});

describe("a full disk", () => {
  it("is told with the room there is and the room it takes, before anything is written", async () => {
    const disk = createForgetfulDisk();
    const record = await aRecord(disk, { reserve: 200_000_000 });
    disk.fill(150_000_000);
    const before = disk.changes();
    await expect(record.append([anEntry(1)])).rejects.toMatchObject({
      error: { code: "record/disk-full", freeMegabytes: 150, neededMegabytes: 200 },
    });
    expect(disk.changes()).toBe(before);
  });

  it.each([0, 1, 20, 60, 100, 150])(
    "with %i bytes left loses nothing, and saving goes on when there is room",
    async (room) => {
      const disk = createForgetfulDisk();
      // A network disk that cannot say how much room it has: only its own refusal counts.
      const record = await aRecord({ ...disk, freeBytes: () => Promise.reject(new Error("unknown")) });
      await record.append([anEntry(1)]);
      await record.writeSnapshot(aSnapshot(1));
      await record.append([anEntry(2)]);
      disk.fill(room);
      await expect(record.append([anEntry(3), anEntry(4)])).rejects.toEqual(refusal("record/disk-full"));
      await expect(record.writeSnapshot(aSnapshot(2, "x".repeat(200)))).rejects.toEqual(refusal("record/disk-full"));
      disk.fill(undefined);
      await record.append([anEntry(3, "asked again")]);
      const { snapshot, entries } = await (await aRecord(disk)).read();
      expect(snapshot?.root).toBe("document at 1");
      expect(entries).toEqual([anEntry(2), anEntry(3, "asked again")]);
    },
  );
});
