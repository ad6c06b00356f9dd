import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type BackupSource, createBackups, type Wrapping } from "../../../electron/backups/backups.ts";
import { diskFiles } from "../../../electron/record/files.ts";
import { keepFree } from "../../../electron/record/space.ts";
import { tally } from "../../support/tally.ts";

const day = 24 * 60 * 60 * 1000;
let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "crewcast-backups-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const noWrapping: Wrapping = { wrap: (bytes) => bytes, hidesNames: () => false };

/** A computer with one workspace that grows by a revision whenever it is asked to. */
function aComputer({ wrapping = noWrapping, reserve = 0 }: { wrapping?: Wrapping; reserve?: number } = {}) {
  let revision = 0;
  let clock = Date.UTC(2026, 10, 22);
  let chosen: string | undefined;
  let document: unknown = { name: "Kita", members: ["北凪"] };
  const source = (): BackupSource => ({
    ...{ workspace: "w-1", name: "Kita / 北", revision },
    read: async () => ({ revision, root: JSON.stringify({ version: 1, document, at: revision }), parts: [] }),
  });
  const backups = createBackups({
    files: diskFiles,
    defaultFolder: join(folder, "backups"),
    chosenFolder: { get: () => chosen, set: async (next) => void (chosen = next) },
    newest: async () => source(),
    ...{ wrapping, space: keepFree(diskFiles, reserve), now: () => clock, report: () => {} },
  });
  return {
    backups,
    turnClock: (milliseconds: number) => void (clock += milliseconds),
    async work(next: unknown = document) {
      document = next;
      revision += 1;
      return backups.backUp();
    },
  };
}

const names = () => readdirSync(join(folder, "backups"));

describe("backups", () => {
  it("are files of the kind that a person opens", async () => {
    const { backups, work } = aComputer();
    const { failure, lastAt, isDefault } = await work();
    expect([failure, lastAt, isDefault]).toEqual([undefined, Date.UTC(2026, 10, 22), true]);
    const [entry] = await backups.list();
    expect(entry).toMatchObject({ workspace: "w-1", workspaceName: "Kita - 北", revision: 1, state: "whole" });
    const { bytes } = await backups.read(entry!.token);
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual({
      ...{ format: "crewcast", version: 1, kind: "workspace" },
      workspace: { name: "Kita", members: ["北凪"] },
    });
  });

  it("are written once for each revision", async () => {
    const { backups, work } = aComputer();
    await work();
    await backups.backUp();
    expect(names()).toHaveLength(1);
  });

  it("are the newest 30 and the last of each of 21 days, and each can be read", async () => {
    const { backups, work, turnClock } = aComputer();
    for (let days = 0; days < 40; days++) {
      for (let time = 0; time < 3; time++) await work({ name: "Kita", day: days, time });
      turnClock(day);
    }
    const list = await backups.list();
    // Thirty newest cover ten days; the other eleven days have one each.
    expect(list).toHaveLength(30 + 11);
    for (const { token, revision } of list) {
      const { workspace } = JSON.parse(new TextDecoder().decode((await backups.read(token)).bytes)) as {
        workspace: { day: number; time: number };
      };
      expect(workspace.day * 3 + workspace.time).toBe(revision - 1);
    }
    tally("A5", list.length);
  });

  it.each([
    ["back two days", -2 * day],
    ["forward twenty years", 20 * 365 * day],
  ])("are pruned by revision when the clock jumps %s", async (_, jump) => {
    const { backups, work, turnClock } = aComputer();
    for (let edit = 0; edit < 30; edit++) await work();
    turnClock(jump);
    for (let edit = 0; edit < 5; edit++) await work();
    expect((await backups.list()).map(({ revision }) => revision).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 30 }, (_unused, index) => index + 6),
    );
  });

  it("never let an emptied workspace push out the good one", async () => {
    const { backups, work } = aComputer();
    await work({ name: "Kita", members: Array.from({ length: 100 }, () => "北凪") });
    const emptied = 100;
    for (let time = 0; time < emptied; time++) await work({});
    expect((await backups.list()).map(({ revision }) => revision)).toContain(1);
    tally("A5", emptied);
  });

  it("say which of them are damaged, and do not open those", async () => {
    const { backups, work } = aComputer();
    await work();
    await work();
    const [file] = names().sort();
    const path = join(folder, "backups", file!);
    const bytes = readFileSync(path);
    bytes[20]! ^= 1;
    writeFileSync(path, bytes);
    const list = await backups.list();
    expect(list.map(({ revision, state }) => [revision, state])).toEqual([
      [2, "whole"],
      [1, "damaged"],
    ]);
    await expect(backups.read(list[1]!.token)).rejects.toMatchObject({ error: { code: "backup/damaged" } });
  });

  it("leave every other file of a chosen folder alone", async () => {
    const { backups, work } = aComputer();
    const chosen = mkdtempSync(join(folder, "chosen-"));
    writeFileSync(join(chosen, "mine.crewcast"), "mine");
    await backups.useFolder(chosen);
    for (let time = 0; time < 40; time++) await work();
    expect(readdirSync(chosen)).toHaveLength(31);
    expect(readFileSync(join(chosen, "mine.crewcast"), "utf8")).toBe("mine");
  });

  it("clear away what the end of the app cut off, and nothing else that is unfinished", async () => {
    const { work } = aComputer();
    await work();
    const [file] = names();
    writeFileSync(join(folder, "backups", `${file}.tmp`), "half");
    writeFileSync(join(folder, "backups", "mine.tmp"), "mine");
    await work();
    expect(names().filter((name) => name.endsWith(".tmp"))).toEqual(["mine.tmp"]);
  });

  it("tell of a folder that is gone, make none in its place, and go on when it is back", async () => {
    const { backups, work } = aComputer();
    const stick = join(folder, "stick");
    await backups.useFolder(stick);
    expect((await work()).failure).toEqual({ code: "backup/write-failed", reason: "ENOENT" });
    expect(readdirSync(folder)).not.toContain("stick");
    await diskFiles.makeFolder(stick);
    expect((await work()).failure).toBeUndefined();
  });

  it("tell of a full disk with the room it takes", async () => {
    const { work } = aComputer({ reserve: 1e18 });
    expect((await work()).failure).toMatchObject({ code: "record/disk-full" });
  });

  it("are wrapped where there is a passphrase, and name nobody in their names", async () => {
    const sealed = (bytes: Uint8Array) => Buffer.concat([Buffer.from("sealed "), bytes]);
    const { backups, work } = aComputer({ wrapping: { wrap: sealed, hidesNames: () => true } });
    await work();
    const [entry] = await backups.list();
    expect(entry?.workspaceName).toBe("Crewcast");
    expect(new TextDecoder().decode((await backups.read(entry!.token)).bytes)).toMatch(/^sealed \{/);
  });
});
