import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createChosenFiles } from "../../electron/chosen-files.ts";
import { createHandedFiles, workspacePathIn } from "../../electron/handed-files.ts";
import { readUserFile, writeUserFile } from "../../electron/user-files.ts";

vi.mock("electron", () => ({ dialog: {} }));
const { plainName } = await import("../../electron/dialogs.ts");

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "crewcast-people-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refused = (code: string): unknown =>
  expect.objectContaining({ error: expect.objectContaining({ code }) as unknown });

describe("chosen files", () => {
  it("open with their own token only", () => {
    const chosen = createChosenFiles();
    const token = chosen.remember("/plans/team.crewcast", "workspace");
    expect(chosen.workspacePathOf(token)).toBe("/plans/team.crewcast");
    expect(() => chosen.workspacePathOf("6e0e3b1c-1d0a-4a52-8ce6-000000000000")).toThrow("ipc/forgotten-file");
    expect(() => chosen.workspacePathOf("__proto__")).toThrow("ipc/forgotten-file");
  });

  it("chosen for reading are not written", () => {
    const chosen = createChosenFiles();
    expect(() => chosen.workspacePathOf(chosen.remember("/lists/roster.csv", "table"))).toThrow("ipc/forgotten-file");
  });
});

describe("files the system hands over", () => {
  it.each([
    [["crewcast", "plan.crewcast"], "/home/plan.crewcast"],
    [["crewcast", "--flag", "/a/計画.CREWCAST", "/b/other.crewcast"], "/a/計画.CREWCAST"],
  ])("are found in %j", (argv, path) => {
    expect(workspacePathIn(argv, "/home")).toBe(resolve(path));
  });

  it.each([
    [["crewcast"]],
    [["crewcast", "--load=x.crewcast"]],
    [["crewcast", "-x.crewcast"]],
    [["crewcast", "https://example.com/x.crewcast"]],
    [["crewcast", "smb://server/x.crewcast"]],
    [["crewcast", "a\0.crewcast"]],
    [["crewcast", "plan.crewcast.exe"]],
    [["x.crewcast"]],
  ])("are not seen in %j", (argv) => {
    expect(workspacePathIn(argv, "/home")).toBeUndefined();
  });

  it("are given once, the latest first", () => {
    const handed = createHandedFiles();
    handed.hand("/a");
    handed.hand("/b");
    handed.hand(undefined);
    expect(handed.take()).toBe("/b");
    expect(handed.take()).toBeUndefined();
  });
});

describe("reading a file", () => {
  it("refuses what is missing, a folder, and what is too large, by name only", async () => {
    const large = join(folder, "large.csv");
    writeFileSync(large, "");
    truncateSync(large, 21 * 1024 * 1024);
    await expect(readUserFile(join(folder, "none.csv"), "table")).rejects.toEqual(refused("file/unreadable"));
    await expect(readUserFile(folder, "table")).rejects.toEqual(refused("file/unreadable"));
    await expect(readUserFile(large, "table")).rejects.toMatchObject({
      error: { code: "file/too-large", name: "large.csv", megabytes: 21, limitMegabytes: 20 },
    });
  });
});

describe("writing a file", () => {
  it("leaves the whole new one, readable by its owner only, and nothing beside it", async () => {
    const path = join(folder, "plan.crewcast");
    await writeUserFile(path, "計画");
    expect(readFileSync(path, "utf8")).toBe("計画");
    expect(readdirSync(folder)).toEqual(["plan.crewcast"]);
    if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it.skipIf(process.platform === "win32")("keeps who may read it, and the link that leads to it", async () => {
    writeFileSync(join(folder, "real"), "old");
    chmodSync(join(folder, "real"), 0o644);
    symlinkSync(join(folder, "real"), join(folder, "link"));
    await writeUserFile(join(folder, "link"), "new");
    expect(readFileSync(join(folder, "real"), "utf8")).toBe("new");
    expect(statSync(join(folder, "real")).mode & 0o777).toBe(0o644);
  });

  it("says why when it cannot, and leaves the old file alone", async () => {
    await expect(writeUserFile(join(folder, "none/plan.crewcast"), "x")).rejects.toMatchObject({
      error: { code: "file/write-failed", name: "plan.crewcast", reason: "ENOENT" },
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

it.each([
  ["../../etc/passwd", "-..-etc-passwd"],
  ["C:\\Windows\\x", "C--Windows-x"],
  ["計画 2027.crewcast", "計画 2027.crewcast"],
  ["...", "crewcast"],
])("suggests %j as %j", (name, plain) => {
  expect(plainName(name)).toBe(plain);
});
