import "../../support/indexed-db.ts";
import { describe, expect, it } from "vitest";
import { createDatabase } from "../../../renderer/data/database.ts";
import { inspectDatabase } from "../../../renderer/data/inspect-database.ts";
import { createShelf } from "../../../renderer/data/shelf.ts";
import type { Stored } from "../../../renderer/data/stored.ts";
import { tally } from "../../support/tally.ts";

let databases = 0;
const aName = () => `shelf-${++databases}`;

const deeds = (...revisions: number[]) => revisions.map((revision) => ({ revision, text: `deed ${revision}` }));
const parts = ["a", "b"].map((id) => ({ id, text: `[${id}]` }));
const stored: Stored = { snapshot: { revision: 3, root: "document at 3", parts }, entries: deeds(4, 5) };

async function aFilledShelf() {
  const name = aName();
  const shelf = createShelf(name);
  await shelf.read();
  await shelf.rebuild(stored);
  return { name, shelf };
}

async function reopened(name: string) {
  const shelf = createShelf(name);
  const found = await shelf.read();
  return found.status === "whole" ? { status: "whole", stored: await shelf.readWhole() } : found;
}

describe("shelf", () => {
  it("is empty at first, and looking creates nothing", async () => {
    const name = aName();
    expect(await inspectDatabase(name)).toEqual({ status: "absent" });
    expect(await inspectDatabase(name)).toEqual({ status: "absent" });
    expect(await createShelf(name).read()).toEqual({ status: "empty" });
  });

  it("gives back what was put on it", async () => {
    const { name, shelf } = await aFilledShelf();
    await shelf.append(deeds(6));
    shelf.close();
    expect(await reopened(name)).toEqual({
      status: "whole",
      stored: { snapshot: stored.snapshot, entries: deeds(4, 5, 6) },
    });
  });

  it("drops what a new snapshot holds, and only that", async () => {
    const { name, shelf } = await aFilledShelf();
    await shelf.keepSnapshot({ revision: 4, root: "document at 4", parts: [{ id: "a" }, { id: "c", text: "[c]" }] });
    shelf.close();
    const held = [parts[0], { id: "c", text: "[c]" }];
    expect(await reopened(name)).toEqual({
      status: "whole",
      stored: { snapshot: { revision: 4, root: "document at 4", parts: held }, entries: deeds(5) },
    });
  });

  it("takes the same deed twice as once", async () => {
    const { name, shelf } = await aFilledShelf();
    await shelf.append(deeds(6));
    await shelf.append(deeds(6, 7));
    shelf.close();
    expect(await reopened(name)).toMatchObject({ stored: { entries: deeds(4, 5, 6, 7) } });
  });

  it.each(["last deed", "document", "part", "sentinel"])("is damaged when its %s is missing", async (what) => {
    const { name, shelf } = await aFilledShelf();
    shelf.close();
    const database = createDatabase(name);
    await database.open();
    if (what === "last deed") await database.edits.delete(5);
    if (what === "document")
      await database.transaction("rw", database.documents, database.edits, async () => {
        await database.documents.clear();
        await database.edits.clear();
      });
    if (what === "part") await database.parts.delete("b");
    if (what === "sentinel") await database.sentinel.clear();
    database.close();
    expect(await reopened(name)).toEqual({ status: "damaged" });
  });

  it("leaves a database of a newer app alone", async () => {
    const name = aName();
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, 990);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    await expect(reopened(name)).rejects.toMatchObject({
      error: { code: "record/newer-format", found: 99, supported: 2 },
    });
    expect(await inspectDatabase(name)).toEqual({ status: "present", schema: 99 });
    tally("A7", 1);
  });

  it("is made anew where its tables are not what they should be", async () => {
    const name = aName();
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, 10);
      request.onupgradeneeded = () => void request.result.createObjectStore("strange");
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const shelf = createShelf(name);
    await shelf.read().catch(() => {});
    await shelf.rebuild(stored);
    shelf.close();
    expect(await reopened(name)).toEqual({ status: "whole", stored });
  });

  it("takes over what an older app put on it", async () => {
    const name = aName();
    const older = createDatabase(name, 1);
    await older.open();
    await older.documents.put({ id: "workspace", revision: 3, text: "document at 3" });
    await older.edits.bulkPut(deeds(4));
    await older.sentinel.put({ id: "workspace", revision: 4 });
    older.close();
    expect(await reopened(name)).toEqual({
      status: "whole",
      stored: { snapshot: { revision: 3, root: "document at 3", parts: [] }, entries: deeds(4) },
    });
  });
});
