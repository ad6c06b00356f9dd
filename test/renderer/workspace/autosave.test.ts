import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aWorld, diskFull } from "./autosave-world.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("autosave", () => {
  it("says saved only after the record and then the shelf have answered", async () => {
    const { add, log, shown } = aWorld();
    add(2);
    await vi.advanceTimersByTimeAsync(4);
    expect([log, shown]).toEqual([[], []]);
    await vi.advanceTimersByTimeAsync(2);
    expect(log).toEqual(["record 2", "shelf 2"]);
    expect(shown).toEqual([{ saved: { status: "saved" }, revision: 2 }]);
  });

  it("keeps the order and writes together what came while it was writing", async () => {
    const { add, log, last } = aWorld();
    add(2);
    await vi.advanceTimersByTimeAsync(1);
    add(3, 4);
    add(5);
    await vi.advanceTimersByTimeAsync(500);
    expect(log).toEqual(["record 2", "shelf 2", "record 3,4,5", "shelf 3,4,5"]);
    expect(last()).toEqual({ saved: { status: "saved" }, revision: 5 });
  });

  it("has one write in flight at a time", async () => {
    const { add, log, world } = aWorld();
    world.slow = 1000;
    add(2);
    await vi.advanceTimersByTimeAsync(10);
    add(3);
    await vi.advanceTimersByTimeAsync(1500);
    expect(log).toEqual(["record 2", "shelf 2"]);
  });

  it("keeps everything and goes on within five seconds of space returning", async () => {
    const { add, log, last, world, autosave } = aWorld();
    world.recordRefuses = true;
    add(2);
    await vi.advanceTimersByTimeAsync(20);
    add(3);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(last()).toEqual({ saved: { status: "failed", error: diskFull }, revision: 1 });
    expect(autosave.hasUnrecorded()).toBe(true);
    world.recordRefuses = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect(log).toEqual(["record 2,3", "shelf 2,3"]);
    expect(last()).toEqual({ saved: { status: "saved" }, revision: 3 });
  });

  it("does not touch the shelf while the record refuses", async () => {
    const { add, log, world } = aWorld();
    world.recordRefuses = true;
    add(2);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(log).toEqual([]);
  });

  it("is not saved while the shelf refuses, pokes it rarely, and then makes it anew", async () => {
    const { add, log, last, world, autosave } = aWorld();
    world.shelfRefuses = true;
    add(2);
    await vi.advanceTimersByTimeAsync(10);
    expect(last()?.saved).toEqual({
      status: "failed",
      error: { code: "shelf/write-failed", reason: "QuotaExceededError" },
    });
    expect(autosave.hasUnrecorded()).toBe(false);
    add(3);
    world.shelfRefuses = false;
    await vi.advanceTimersByTimeAsync(1000);
    expect(log).toEqual(["record 2", "record 3", "record snapshot 3", "shelf rebuilt 3"]);
    expect(last()).toEqual({ saved: { status: "saved" }, revision: 3 });
  });

  it("flushes at once for a closing window, and says when it cannot", async () => {
    const { add, world, autosave } = aWorld();
    world.recordRefuses = true;
    add(2);
    await vi.advanceTimersByTimeAsync(20);
    const refused = autosave.flush();
    await vi.advanceTimersByTimeAsync(10);
    expect(await refused).toBe(false);
    world.recordRefuses = false;
    const flushed = autosave.flush();
    await vi.advanceTimersByTimeAsync(10);
    expect(await flushed).toBe(true);
  });

  it("takes a snapshot only of what is saved, record first", async () => {
    const { add, log, world, autosave } = aWorld();
    world.recordRefuses = true;
    add(2);
    await vi.advanceTimersByTimeAsync(20);
    expect(await autosave.takeSnapshot()).toBeUndefined();
    world.recordRefuses = false;
    await vi.advanceTimersByTimeAsync(5000);
    const taken = autosave.takeSnapshot();
    await vi.advanceTimersByTimeAsync(10);
    expect(await taken).toMatchObject({ revision: 2 });
    expect(log).toEqual(["record 2", "shelf 2", "record snapshot 2", "shelf snapshot 2"]);
  });

  it("is closed to changes from the first refusal of the record until it accepts again", async () => {
    const { add, world } = aWorld();
    world.recordRefuses = true;
    add(2);
    await vi.advanceTimersByTimeAsync(20);
    expect(world.readOnly).toEqual(diskFull);
    world.recordRefuses = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect(world.readOnly).toBeUndefined();
  });

  it("stays open to changes while only the shelf refuses", async () => {
    const { add, world } = aWorld();
    world.shelfRefuses = true;
    add(2);
    await vi.advanceTimersByTimeAsync(20);
    expect(world.readOnly).toBeUndefined();
  });

  it("sends only the parts that the record lacks, each once", async () => {
    const { add, world, autosave } = aWorld();
    for (const parts of [
      ["old", "new"],
      ["old", "new"],
      ["new", "newest"],
    ]) {
      world.parts = parts;
      add(2 + world.sent.length);
      await vi.advanceTimersByTimeAsync(500);
      const taken = autosave.takeSnapshot();
      await vi.advanceTimersByTimeAsync(500);
      expect(await taken).toBeDefined();
    }
    expect(world.sent).toEqual(["new", "newest"]);
  });

  it("sends everything to a record that cannot find what it is said to have", async () => {
    const { world, autosave } = aWorld();
    world.lacks = true;
    world.parts = ["old", "new"];
    const taken = autosave.takeSnapshot();
    await vi.advanceTimersByTimeAsync(500);
    expect(await taken).toBeDefined();
    expect(world.sent).toEqual(["new", "old", "new"]);
  });

  it("writes the whole document in place of a deed too large for the journal", async () => {
    const { add, log, last, autosave } = aWorld();
    autosave.add({ revision: 2, text: undefined });
    await vi.advanceTimersByTimeAsync(50);
    add(3);
    await vi.advanceTimersByTimeAsync(500);
    expect(log).toEqual(["record snapshot 1", "shelf snapshot 1", "record 3", "shelf 3"]);
    expect(last()).toEqual({ saved: { status: "saved" }, revision: 3 });
  });
});
