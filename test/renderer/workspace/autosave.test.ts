import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Result } from "../../../shared/base/errors.ts";
import type { JournalEntry } from "../../../shared/ipc/record.ts";
import { createAutosave } from "../../../renderer/workspace/autosave.ts";
import type { Saved } from "../../../renderer/workspace/workspace.store.ts";

const entry = (revision: number): JournalEntry => ({ revision, text: `deed ${revision}` });
const diskFull = { code: "record/disk-full", freeMegabytes: 1, neededMegabytes: 200 } as const;

/** A record and a shelf that answer when told to, and write down what reached them. */
function aWorld() {
  const log: string[] = [];
  const shown: { saved: Saved; revision: number }[] = [];
  let newest = 1;
  const world = {
    log,
    shown,
    recordRefuses: false,
    shelfRefuses: false,
    /** Milliseconds until the record answers. */
    slow: 5,
    last: () => shown.at(-1),
    add(...revisions: number[]) {
      for (const revision of revisions) {
        newest = revision;
        autosave.add(entry(revision));
      }
    },
  };
  const numbers = (entries: readonly JournalEntry[]) => entries.map(({ revision }) => revision).join(",");
  async function answer<T>(what: string, value: T): Promise<Result<T>> {
    await new Promise((resolve) => setTimeout(resolve, world.slow));
    if (world.recordRefuses) return { ok: false, error: diskFull };
    log.push(what);
    return { ok: true, value };
  }
  function shelve(what: string): Promise<void> {
    if (world.shelfRefuses) return Promise.reject(new DOMException("no", "QuotaExceededError"));
    log.push(what);
    return Promise.resolve();
  }
  const autosave = createAutosave(1, {
    desktop: {
      appendToJournal: ({ entries }) => answer(`record ${numbers(entries)}`, { revision: entries.at(-1)!.revision }),
      writeSnapshot: ({ revision }) => answer(`record snapshot ${revision}`, { revision }),
    },
    shelf: {
      append: (entries) => shelve(`shelf ${numbers(entries)}`),
      keepSnapshot: ({ revision }) => shelve(`shelf snapshot ${revision}`),
      rebuild: ({ snapshot }) => shelve(`shelf rebuilt ${snapshot?.revision}`),
    },
    workspace: "kita",
    name: () => "Kita",
    snapshot: () => ({ revision: newest, root: `document at ${newest}`, parts: [] }),
    show: (saved, revision) => void shown.push({ saved, revision }),
    report: () => {},
  });
  return { ...world, world, autosave };
}

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
    expect(log).toEqual(["record 2", "record 3", "shelf rebuilt 3"]);
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
    expect(await autosave.takeSnapshot()).toBe(false);
    world.recordRefuses = false;
    await vi.advanceTimersByTimeAsync(5000);
    const taken = autosave.takeSnapshot();
    await vi.advanceTimersByTimeAsync(10);
    expect(await taken).toBe(true);
    expect(log).toEqual(["record 2", "shelf 2", "record snapshot 2", "shelf snapshot 2"]);
  });
});
