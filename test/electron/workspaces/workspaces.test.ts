import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noCipher } from "../../../electron/record/cipher.ts";
import { crc32 } from "../../../electron/record/crc32.ts";
import { diskFiles, type FolderFiles } from "../../../electron/record/files.ts";
import { keepFree } from "../../../electron/record/space.ts";
import { createWorkspaces, type Workspaces } from "../../../electron/workspaces/workspaces.ts";
import { failingFiles } from "../../support/failing-files.ts";
import { tally } from "../../support/tally.ts";
import { anEntry, aSnapshot } from "../../support/records.ts";

let dataFolder = "";
let opened: Workspaces[] = [];
beforeEach(() => (dataFolder = mkdtempSync(join(tmpdir(), "crewcast-workspaces-"))));
afterEach(() => {
  for (const { release } of opened) release();
  opened = [];
  rmSync(dataFolder, { recursive: true, force: true });
});

function start(files: FolderFiles = diskFiles): Workspaces {
  let keys = 0;
  let clock = Date.UTC(2026, 10, 22);
  const workspaces = createWorkspaces({
    ...{ files, dataFolder, cipher: noCipher, space: keepFree(files, 0) },
    now: () => (clock += 1000),
    report: () => {},
    newKey: () =>
      `w-${dataFolder
        .slice(-4)
        .toLowerCase()
        .replaceAll(/[^a-z]/g, "x")}-${opened.length}-${++keys}`,
  });
  opened.push(workspaces);
  return workspaces;
}

async function restart(workspaces: Workspaces): Promise<Workspaces> {
  await workspaces.shut();
  workspaces.release();
  return start();
}

const stored = (name: string) => ({ revision: 1, root: `document of ${name}`, parts: [{ id: "a", text: "[1]" }] });
const names = async (workspaces: Workspaces) => (await workspaces.list()).map(({ name }) => name).sort();

/** What Crewcast left behind when it knew one record. */
function leaveFirstRecord(): void {
  const old = join(dataFolder, "record");
  mkdirSync(old, { recursive: true });
  writeFileSync(join(old, "format"), "1\n");
  const text = Buffer.from("document at 7");
  const frame = Buffer.alloc(28 + text.length);
  frame.write("CREW", "latin1");
  frame.writeUInt32BE(text.length, 4);
  frame.writeBigUInt64BE(7n, 8);
  frame.writeBigUInt64BE(7n, 16);
  frame.writeUInt32BE(crc32(frame.subarray(4, 24), text), 24);
  text.copy(frame, 28);
  writeFileSync(join(old, `snapshot-${"7".padStart(16, "0")}-20261121-${text.length}.crew`), frame);
}

/** Every file with what is in it. */
const contentsOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, readFileSync(path, "base64")]);

describe("workspaces", () => {
  it("begin with one, which is there again after a restart", async () => {
    const first = start();
    const { key, record } = await first.current();
    await record.writeSnapshot(aSnapshot(1));
    await record.append([anEntry(2)]);
    const again = await restart(first);
    const found = await again.current();
    expect(found.key).toBe(key);
    expect(await found.record.read()).toMatchObject({ snapshot: { revision: 1 }, entries: [anEntry(2)], repairs: [] });
  });

  it("are added without being opened, and opened when chosen", async () => {
    const workspaces = start();
    const first = await workspaces.current();
    const { key } = await workspaces.add("Minami", stored("Minami"));
    expect((await workspaces.current()).key).toBe(first.key);
    await workspaces.choose(key);
    const { record } = await workspaces.current();
    expect((await record.read()).snapshot).toEqual(stored("Minami"));
    expect((await (await restart(workspaces)).current()).key).toBe(key);
  });

  it("know their names, sizes and which one is open", async () => {
    const workspaces = start();
    const { key, record } = await workspaces.current();
    await record.writeSnapshot(aSnapshot(1));
    await workspaces.nameIt(key, "Kita");
    await workspaces.add("Minami", stored("Minami"));
    const list = await workspaces.list();
    expect(list).toMatchObject([
      { name: "Kita", isOpen: true },
      { name: "Minami", isOpen: false, lastOpened: 0 },
    ]);
    for (const { bytes } of list) expect(bytes).toBeGreaterThan(100);
  });

  it("go into a bin, come back, and are erased only from there", async () => {
    const workspaces = start();
    const open = await workspaces.current();
    const { key } = await workspaces.add("Minami", stored("Minami"));
    await expect(workspaces.erase(key)).rejects.toThrow("input/invalid");
    await expect(workspaces.remove(open.key)).rejects.toThrow("input/invalid");
    await workspaces.remove(key);
    await expect(workspaces.choose(key)).rejects.toThrow("input/invalid");
    expect((await workspaces.list()).find((each) => each.key === key)?.removedAt).toBeDefined();
    await workspaces.restore(key);
    expect(await names(workspaces)).toContain("Minami");
    await workspaces.remove(key);
    await workspaces.erase(key);
    expect(await names(workspaces)).not.toContain("Minami");
    expect(readdirSync(join(dataFolder, "workspaces")).some((name) => name.startsWith(key))).toBe(false);
  });

  it("forget one that a crash left half added", async () => {
    const workspaces = start();
    const { key } = await workspaces.current();
    const folder = join(dataFolder, "workspaces");
    cpSync(join(folder, key), join(folder, "half.new"), { recursive: true });
    const again = await restart(workspaces);
    expect(await again.list()).toHaveLength(1);
    expect(existsSync(join(folder, "half.new"))).toBe(false);
  });

  it("are held by one writer", async () => {
    expect((await start().current()).isLookingOn).toBe(false);
    const second = await start().current();
    expect(second.isLookingOn).toBe(true);
    await expect(second.record.append([anEntry(2)])).rejects.toMatchObject({ error: { code: "record/in-use" } });
  });

  it("touch nothing written by a newer version", async () => {
    const workspaces = start();
    await workspaces.current();
    await workspaces.shut();
    workspaces.release();
    const format = join(dataFolder, "workspaces", "format");
    writeFileSync(format, "99\n");
    const before = contentsOf(dataFolder);
    await expect(start().current()).rejects.toMatchObject({
      error: { code: "record/newer-format", found: 99 },
    });
    expect(contentsOf(dataFolder)).toEqual(before);
    tally("A7", 1);
  });
});

/** Enough to be past the last change of every deed below. */
const cuts = 40;

describe("a power cut", () => {
  it("while the first record is adopted leaves it where it was, or adopted, and whole", async () => {
    for (let cut = 0; cut < cuts; cut++) {
      leaveFirstRecord();
      const unlucky = start(failingFiles(diskFiles, cut));
      await unlucky.current().catch(() => undefined);
      unlucky.release();
      const next = start();
      const { record } = await next.current();
      expect((await record.read()).snapshot?.root, `after ${cut} changes`).toBe("document at 7");
      expect(await next.list()).toHaveLength(1);
      await next.shut();
      next.release();
      for (const name of readdirSync(dataFolder)) rmSync(join(dataFolder, name), { recursive: true });
    }
    tally("A6", cuts);
  });

  it("while a workspace is added leaves all of it or nothing, and the others alone", async () => {
    for (let cut = 0; cut < cuts; cut++) {
      const first = start();
      const open = await first.current();
      await open.record.writeSnapshot(aSnapshot(1));
      await first.shut();
      first.release();
      const unlucky = start(failingFiles(diskFiles, cut));
      const added = await unlucky.add("Minami", stored("Minami")).catch(() => undefined);
      await unlucky.shut();
      unlucky.release();
      const next = start();
      expect((await (await next.current()).record.read()).snapshot?.revision).toBe(1);
      const found = (await next.list()).find(({ name }) => name === "Minami");
      if (added) expect(found?.key).toBe(added.key);
      if (found) {
        await next.choose(found.key);
        expect((await (await next.current()).record.read()).snapshot, `after ${cut} changes`).toEqual(stored("Minami"));
      }
      await next.shut();
      next.release();
      for (const name of readdirSync(dataFolder)) rmSync(join(dataFolder, name), { recursive: true });
    }
    tally("A6", cuts);
  });
});

describe("the record of a Crewcast that knew only one", () => {
  it("becomes the first workspace", async () => {
    leaveFirstRecord();
    const { record } = await start().current();
    expect((await record.read()).snapshot).toEqual({ revision: 7, root: "document at 7", parts: [] });
    await record.writeSnapshot(aSnapshot(8));
    expect((await record.versions()).map(({ revision }) => revision)).toEqual([8, 7]);
  });

  it("is adopted once, also when a crash came right after the rename", async () => {
    leaveFirstRecord();
    const first = start();
    const { key } = await first.current();
    rmSync(join(dataFolder, "record"), { recursive: true });
    const again = await restart(first);
    expect((await again.current()).key).toBe(key);
    expect(await again.list()).toHaveLength(1);
  });

  it("leaves word for that Crewcast to keep away", async () => {
    leaveFirstRecord();
    await start().current();
    expect(readFileSync(join(dataFolder, "record", "format"), "utf8")).toBe("2\n");
  });
});
