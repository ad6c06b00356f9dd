import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Stored } from "../../../renderer/data/stored.ts";
import { aWorld } from "./autosave-world.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("autosave, while a large document is still brought to the shelf", () => {
  const stored: Stored = { snapshot: { revision: 1, root: "document at 1", parts: [] }, entries: [] };

  it("is saved once it is there", async () => {
    const { log, shown } = aWorld(stored);
    expect(shown).toEqual([{ saved: { status: "saving" }, revision: 1 }]);
    await vi.advanceTimersByTimeAsync(200);
    expect(log).toEqual(["shelf rebuilt 1"]);
    expect(shown.at(-1)).toEqual({ saved: { status: "saved" }, revision: 1 });
  });

  it("puts every edit on record at once, and on the shelf after the document", async () => {
    const { add, log, last, world } = aWorld(stored);
    world.slowShelf = 1000;
    add(2);
    await vi.advanceTimersByTimeAsync(10);
    add(3);
    await vi.advanceTimersByTimeAsync(200);
    expect(log).toEqual(["record 2", "record 3"]);
    expect(last()).toEqual({ saved: { status: "saving" }, revision: 1 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(log).toEqual(["record 2", "record 3", "shelf rebuilt 1", "shelf 2,3"]);
    expect(last()).toEqual({ saved: { status: "saved" }, revision: 3 });
  });

  it("puts a version that is kept meanwhile on the shelf after the document", async () => {
    const { add, log, last, autosave } = aWorld(stored);
    add(2);
    await vi.advanceTimersByTimeAsync(10);
    const taken = autosave.takeSnapshot();
    await vi.advanceTimersByTimeAsync(500);
    expect(await taken).toMatchObject({ revision: 2 });
    expect(log).toEqual(["record 2", "record snapshot 2", "shelf rebuilt 1", "shelf snapshot 2"]);
    expect(last()).toEqual({ saved: { status: "saved" }, revision: 2 });
  });

  it("leaves no edit out of the shelf when it is asked to save before the window goes", async () => {
    const { add, log, autosave } = aWorld(stored);
    add(2);
    const flushed = autosave.flush();
    await vi.advanceTimersByTimeAsync(500);
    expect(await flushed).toBe(true);
    expect(log).toEqual(["record 2", "shelf rebuilt 1", "shelf 2"]);
  });

  it("is not saved where the shelf refuses it, says so, and makes the shelf anew", async () => {
    const { log, last, world } = aWorld(stored);
    world.shelfRefuses = true;
    await vi.advanceTimersByTimeAsync(200);
    expect(last()?.saved).toMatchObject({ status: "failed" });
    world.shelfRefuses = false;
    await vi.advanceTimersByTimeAsync(1000);
    expect(log).toEqual(["record snapshot 1", "shelf rebuilt 1"]);
    expect(last()).toEqual({ saved: { status: "saved" }, revision: 1 });
  });
});
