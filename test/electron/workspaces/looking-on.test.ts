import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noCipher } from "../../../electron/record/cipher.ts";
import { diskFiles } from "../../../electron/record/files.ts";
import { keepFree } from "../../../electron/record/space.ts";
import { createWorkspaces, type Workspaces } from "../../../electron/workspaces/workspaces.ts";
import { anEntry, aSnapshot } from "../../support/records.ts";

let dataFolder = "";
beforeEach(() => (dataFolder = mkdtempSync(join(tmpdir(), "crewcast-looking-on-"))));
afterEach(() => {
  rmSync(dataFolder, { recursive: true, force: true });
});

const start = (): Workspaces =>
  createWorkspaces({
    ...{ files: diskFiles, dataFolder, cipher: noCipher, space: keepFree(diskFiles, 0) },
    ...{ now: () => 0, report: () => {}, newKey: () => "w-kita" },
  });

/** Every file below the data folder, with its bytes. */
const everything = () =>
  readdirSync(dataFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), "latin1")])
    .sort();

const lockPath = () => join(dataFolder, "workspaces", "lock");
/** Another computer holds the folder, and was heard of just now. */
const holdElsewhere = () => {
  writeFileSync(lockPath(), "another-computer\n1\n1");
};

async function somethingThere(): Promise<Workspaces> {
  const first = start();
  const { record } = await first.current();
  await record.writeSnapshot(aSnapshot(1));
  await record.append([anEntry(2)]);
  return first;
}

describe("a workspace that is open elsewhere", () => {
  it("is shown as it lies on the disk, and nothing is written", async () => {
    const first = await somethingThere();
    await first.shut();
    first.release();
    holdElsewhere();
    const before = everything();
    const { isLookingOn, record } = await start().begin();
    expect(isLookingOn).toBe(true);
    expect(await record.read()).toMatchObject({ snapshot: { revision: 1 }, entries: [anEntry(2)] });
    expect(await record.versions()).toHaveLength(1);
    await expect(record.append([anEntry(3)])).rejects.toMatchObject({ error: { code: "record/in-use" } });
    await expect(record.writeSnapshot(aSnapshot(3))).rejects.toMatchObject({ error: { code: "record/in-use" } });
    await expect(record.markVersion(1, { kind: "named", name: "Board" })).rejects.toMatchObject({
      error: { code: "record/in-use" },
    });
    expect(everything()).toEqual(before);
  });

  it("can be looked at while the other one is writing, and while a file of it is damaged", async () => {
    const first = await somethingThere();
    await first.shut();
    first.release();
    holdElsewhere();
    const record = join(dataFolder, "workspaces", "w-kita");
    const journal = readdirSync(record).find((name) => name.endsWith(".a"))!;
    writeFileSync(join(record, journal), "half a line");
    writeFileSync(join(record, "snapshot-1.tmp"), "half a snapshot");
    const before = everything();
    const found = await (await start().begin()).record.read();
    expect(found.entries).toEqual([anEntry(2)]);
    expect(everything()).toEqual(before);
  });

  it("can be worked on here as soon as the other one is gone", async () => {
    const first = await somethingThere();
    await first.shut();
    first.release();
    holdElsewhere();
    const second = start();
    expect((await second.begin()).isLookingOn).toBe(true);
    expect((await second.begin()).isLookingOn).toBe(true);
    rmSync(lockPath());
    const { isLookingOn, record } = await second.begin();
    expect(isLookingOn).toBe(false);
    await record.append([anEntry(3)]);
    expect((await record.read()).entries).toEqual([anEntry(2), anEntry(3)]);
    second.release();
  });

  it("leaves other workspaces, keys and backups alone as well", async () => {
    const first = await somethingThere();
    await first.shut();
    first.release();
    holdElsewhere();
    const second = start();
    await second.begin();
    await expect(second.add("Minami", { revision: 1, root: "{}", parts: [] })).rejects.toMatchObject({
      error: { code: "record/in-use" },
    });
    await expect(second.choose("w-kita")).rejects.toMatchObject({ error: { code: "record/in-use" } });
    await expect(second.mayWrite()).rejects.toMatchObject({ error: { code: "record/in-use" } });
    expect(await second.newest()).toBeUndefined();
    expect((await second.list()).map(({ key }) => key)).toEqual(["w-kita"]);
  });

  it("is refused where there is nothing to see yet", async () => {
    const first = start();
    await first.list();
    await first.shut();
    first.release();
    for (const name of readdirSync(join(dataFolder, "workspaces"), { withFileTypes: true }))
      if (name.isDirectory()) rmSync(join(dataFolder, "workspaces", name.name), { recursive: true });
    holdElsewhere();
    await expect(start().begin()).rejects.toMatchObject({ error: { code: "record/in-use" } });
  });
});
