import { describe, expect, it } from "vitest";
import { setGrowth } from "../../../shared/domain/edits/assumptions.ts";
import { renameWorkspace } from "../../../shared/domain/edits/workspace.ts";
import type { StoredRecord } from "../../../shared/ipc/record.ts";
import type { Stored } from "../../../renderer/data/stored.ts";
import type { ShelfState } from "../../../renderer/workspace/reconcile.ts";
import { reconcile } from "../../../renderer/workspace/reconcile.ts";
import { replay } from "../../../renderer/workspace/replay.ts";
import { openStore, storedSnapshot } from "./open-store.ts";

const nothingStored: Stored = { snapshot: undefined, entries: [] };

function afterEdits(count: number): Stored {
  const { store, stored } = openStore();
  for (let edit = 1; edit <= count; edit++) store.getState().edit({ key: "setGrowth" }, setGrowth(1 + edit));
  return stored;
}

const otherLineage = ({ snapshot, entries }: Stored): Stored => ({
  snapshot: snapshot && { ...snapshot, root: snapshot.root.replace("born-in-a-test", "born-elsewhere") },
  entries,
});

const torn = ({ snapshot }: Stored): Stored => ({ snapshot: snapshot && { ...snapshot, root: "{" }, entries: [] });
const gap = ({ snapshot, entries }: Stored): Stored => ({ snapshot, entries: entries.slice(1) });
const newerBase = (stored: Stored): Stored => ({
  snapshot: storedSnapshot(replay(stored).history),
  entries: [],
});
const two = afterEdits(2);
const three = { ...afterEdits(3), snapshot: two.snapshot };

/** From the same base another way. */
function otherLastEdit(): Stored {
  const { store, stored } = openStore();
  store.getState().edit({ key: "setGrowth" }, setGrowth(2));
  store.getState().edit({ key: "renameWorkspace", name: "X" }, renameWorkspace("X"));
  return { snapshot: two.snapshot, entries: stored.entries };
}

type Shelved = { status: "whole"; stored: Stored } | Exclude<ShelfState, { status: "whole" }>;

/** Decides as a start does: by the outline of the shelf, and by its bulk only if it must. */
function decide(record: StoredRecord, shelf: Shelved) {
  if (shelf.status !== "whole") return reconcile(record, shelf, { readShelf: () => Promise.reject(new Error("none")) });
  const { snapshot, entries } = shelf.stored;
  const outline = { snapshot: snapshot && { revision: snapshot.revision, root: snapshot.root }, entries };
  return reconcile(record, { status: "whole", outline }, { readShelf: () => Promise.resolve(shelf.stored) });
}

const shelves = {
  "is empty": { status: "empty" },
  "is damaged": { status: "damaged" },
  "cannot be opened": { status: "unavailable" },
  "is not wanted": { status: "none" },
  "has the same two edits": { status: "whole", stored: two },
  "has one edit": { status: "whole", stored: { ...afterEdits(1), snapshot: two.snapshot } },
  "has three edits": { status: "whole", stored: three },
  "has another second edit": { status: "whole", stored: otherLastEdit() },
  "is of another workspace": { status: "whole", stored: otherLineage(three) },
  "has a gap": { status: "whole", stored: gap(two) },
  "has the same two edits on a newer base": { status: "whole", stored: newerBase(two) },
} as const satisfies Record<string, Shelved>;

const records = {
  "is empty": nothingStored,
  "was only just made": { ...two, entries: [] },
  "has two edits": two,
  "is torn": torn(two),
  "has a gap": gap(two),
} as const satisfies Record<string, Stored>;

type Repairs = StoredRecord["repairs"];

/** Record, shelf, then: revision opened at, what is rewritten, what the user is told. */
const cases: readonly [keyof typeof records, keyof typeof shelves, number, string, readonly string[]][] = [
  ["has two edits", "has the same two edits", 3, "nothing", []],
  ["has two edits", "is empty", 3, "shelf", ["shelf-empty"]],
  ["was only just made", "is empty", 1, "shelf", []],
  ["has two edits", "is damaged", 3, "shelf", ["shelf-damaged"]],
  ["has two edits", "has a gap", 3, "shelf", ["shelf-damaged"]],
  ["has two edits", "has one edit", 3, "shelf", ["shelf-behind"]],
  ["has two edits", "has another second edit", 3, "shelf", ["shelf-different"]],
  ["has two edits", "is of another workspace", 3, "shelf", ["shelf-different"]],
  ["has two edits", "cannot be opened", 3, "shelf", ["shelf-unavailable"]],
  ["has two edits", "is not wanted", 3, "nothing", []],
  ["has two edits", "has the same two edits on a newer base", 3, "shelf", []],
  ["has two edits", "has three edits", 4, "both", ["record-behind"]],
  ["is empty", "has three edits", 4, "both", ["record-empty"]],
  ["is torn", "has three edits", 4, "both", ["record-damaged"]],
  ["has a gap", "has the same two edits", 3, "both", ["record-behind"]],
  ["has a gap", "is empty", 1, "both", ["changes-lost", "shelf-empty"]],
];

const recordOf = (name: keyof typeof records, repairs: Repairs = []): StoredRecord => ({ ...records[name], repairs });

describe("reconcile", () => {
  it.each(cases)("when the record %s and the shelf %s", async (record, shelf, revision, rewrite, notices) => {
    const decision = await decide(recordOf(record), shelves[shelf]);
    expect(decision).toMatchObject({ start: "stored", replay: { history: { revision } }, rewrite, notices });
  });

  it("begins anew only where nothing was ever kept", async () => {
    expect(await decide(recordOf("is empty"), { status: "empty" })).toEqual({ start: "new", notices: [] });
  });

  it("says so when all that was left is damaged files", async () => {
    const decision = await decide(recordOf("is empty", ["snapshot-damaged"]), { status: "empty" });
    expect(decision).toEqual({ start: "new", notices: ["snapshot-damaged", "record-lost"] });
  });

  it.each(["is empty", "is damaged", "cannot be opened"] as const)(
    "writes nothing over a record beyond reading while the shelf %s",
    async (shelf) => {
      await expect(decide(recordOf("is torn"), shelves[shelf])).rejects.toMatchObject({
        error: { code: "record/unreadable" },
      });
    },
  );

  it("never counts again from a revision that the record has seen", async () => {
    const decision = await decide(recordOf("has a gap"), { status: "empty" });
    expect(decision).toMatchObject({ replay: { lastRevision: 3 } });
  });

  it("tells of repairs before anything else", async () => {
    const decision = await decide(recordOf("has two edits", ["journal-tail"]), { status: "empty" });
    expect(decision).toMatchObject({ notices: ["journal-tail", "shelf-empty"] });
  });
});
