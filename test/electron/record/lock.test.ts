import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { holdLock } from "../../../electron/record/lock.ts";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "crewcast-lock-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inUse: unknown = expect.objectContaining({ error: { code: "record/in-use" } });
const leaveLock = (...lines: readonly string[]) => writeFileSync(join(folder, "lock"), lines.join("\n"));

describe("holdLock", () => {
  it("lets exactly one of twenty in", async () => {
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => holdLock(folder)));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("lets the next one in after release", async () => {
    (await holdLock(folder)).release();
    (await holdLock(folder)).release();
    expect(() => readFileSync(join(folder, "lock"))).toThrow("ENOENT");
  });

  it("takes over the lock of a process that died", async () => {
    leaveLock(hostname(), "4194999", "1");
    (await holdLock(folder)).release();
  });

  it.runIf(process.platform === "linux")("takes over when the number now belongs to another process", async () => {
    leaveLock(hostname(), String(process.pid), "1");
    (await holdLock(folder)).release();
  });

  it("respects another computer that was heard of lately, and not one long silent", async () => {
    leaveLock("another-computer", "1", "1");
    await expect(holdLock(folder)).rejects.toEqual(inUse);
    const longAgo = new Date(Date.now() - 3_600_000);
    utimesSync(join(folder, "lock"), longAgo, longAgo);
    (await holdLock(folder)).release();
  });

  it("passes over another computer where only this one counts", async () => {
    const ofStarts = { name: "started", isOfThisComputer: true };
    writeFileSync(join(folder, "started"), ["another-computer", "1", "1"].join("\n"));
    const held = await holdLock(folder, ofStarts);
    await expect(holdLock(folder, ofStarts)).rejects.toEqual(inUse);
    held.release();
  });

  it("takes over a start whose number somebody else may use by now, once it is long silent", async () => {
    const ofStarts = { name: "started", isOfThisComputer: true };
    const path = join(folder, "started");
    // As it is written where the system does not tell when a process began.
    writeFileSync(path, [hostname(), String(process.pid), ""].join("\n"));
    const longAgo = new Date(Date.now() - 3_600_000);
    utimesSync(path, longAgo, longAgo);
    (await holdLock(folder, ofStarts)).release();
  });
});
