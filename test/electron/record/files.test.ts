import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { diskFiles } from "../../../electron/record/files.ts";
import { aRecord, anEntry, aSnapshot } from "../../support/records.ts";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "crewcast-files-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (path: string) => statSync(path).mode & 0o777;

describe.skipIf(process.platform === "win32")("the record on a real disk", () => {
  it("belongs to its owner alone", async () => {
    const record = join(folder, "record");
    const open = await aRecord(diskFiles, { folder: record });
    await open.append([anEntry(1)]);
    await open.writeSnapshot(aSnapshot(1));
    await open.close();
    expect(modeOf(record)).toBe(0o700);
    const names = await diskFiles.list(record);
    expect(names.length).toBeGreaterThanOrEqual(3);
    for (const name of names) expect(modeOf(join(record, name))).toBe(0o600);
  });

  it("refuses a link in place of its folder", async () => {
    mkdirSync(join(folder, "elsewhere"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "record"));
    await expect(aRecord(diskFiles, { folder: join(folder, "record") })).rejects.toThrow();
  });

  it("does not follow a link planted where a file should be", async () => {
    writeFileSync(join(folder, "secret"), "secret");
    symlinkSync(join(folder, "secret"), join(folder, "link"));
    await expect(diskFiles.read(join(folder, "link"))).rejects.toThrow("ELOOP");
    await expect(diskFiles.create(join(folder, "link"))).rejects.toThrow("EEXIST");
  });

  it("gives back what was written", async () => {
    const first = await aRecord(diskFiles, { folder });
    await first.append([anEntry(1), anEntry(2)]);
    await first.close();
    expect((await (await aRecord(diskFiles, { folder })).read()).entries).toEqual([anEntry(1), anEntry(2)]);
  });
});
