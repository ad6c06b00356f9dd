import { describe, expect, it } from "vitest";
import { setGrowth } from "../../../shared/domain/edits/assumptions.ts";
import { renameWorkspace } from "../../../shared/domain/edits/workspace.ts";
import type { StoredRecord } from "../../../shared/ipc/record.ts";
import { nothingStored, type Stored } from "../../../renderer/data/stored.ts";
import type { ShelfState } from "../../../renderer/workspace/reconcile.ts";
import { reconcile } from "../../../renderer/workspace/reconcile.ts";
import { openStore } from "./open-store.ts";

function afterEdits(count: number): Stored {
  const { store, stored } = openStore();
  for (let edit = 1; edit <= count; edit++) store.getState().edit({ key: "setGrowth" }, setGrowth(1 + edit));
  return stored;
}

const otherLineage = ({ snapshot, entries }: Stored): Stored => ({
  snapshot: snapshot && { ...snapshot, root: snapshot.root.replace("born-in-a-test", "born-elsewhere") },
  entries,
});

function otherLastEdit(): Stored {
  const { store, stored } = openStore();
  store.getState().edit({ key: "setGrowth" }, setGrowth(2));
  store.getState().edit({ key: "renameWorkspace", name: "X" }, renameWorkspace("X"));
  return stored;
}

const torn = ({ snapshot }: Stored): Stored => ({ snapshot: snapshot && { ...snapshot, root: "{" }, entries: [] });
const gap = ({ snapshot, entries }: Stored): Stored => ({ snapshot, entries: entries.slice(1) });
const two = afterEdits(2);
const three = afterEdits(3);

const shelves = {
  "is empty": { status: "empty" },
  "is damaged": { status: "damaged" },
  "cannot be opened": { status: "unavailable" },
  "has the same two edits": { status: "whole", stored: two },
  "has one edit": { status: "whole", stored: afterEdits(1) },
  "has three edits": { status: "whole", stored: three },
  "has another second edit": { status: "whole", stored: otherLastEdit() },
  "is of another workspace": { status: "whole", stored: otherLineage(three) },
  "has a gap": { status: "whole", stored: gap(two) },
} as const satisfies Record<string, ShelfState>;

const records = {
  "is empty": nothingStored,
  "has two edits": two,
  "is torn": torn(two),
  "has a gap": gap(two),
} as const satisfies Record<string, Stored>;

type Repairs = StoredRecord["repairs"];

/** Record, shelf, then: revision opened at, what is rewritten, what the user is told. */
const cases: readonly [keyof typeof records, keyof typeof shelves, number, string, readonly string[]][] = [
  ["has two edits", "has the same two edits", 3, "nothing", []],
  ["has two edits", "is empty", 3, "shelf", ["shelf-empty"]],
  ["has two edits", "is damaged", 3, "shelf", ["shelf-damaged"]],
  ["has two edits", "has a gap", 3, "shelf", ["shelf-damaged"]],
  ["has two edits", "has one edit", 3, "shelf", ["shelf-behind"]],
  ["has two edits", "has another second edit", 3, "shelf", ["shelf-different"]],
  ["has two edits", "is of another workspace", 3, "shelf", ["shelf-different"]],
  ["has two edits", "cannot be opened", 3, "shelf", ["shelf-unavailable"]],
  ["has two edits", "has three edits", 4, "both", ["record-behind"]],
  ["is empty", "has three edits", 4, "both", ["record-empty"]],
  ["is torn", "has three edits", 4, "both", ["record-damaged"]],
  ["has a gap", "has the same two edits", 3, "both", ["record-behind"]],
  ["has a gap", "is empty", 1, "both", ["changes-lost", "shelf-empty"]],
];

const recordOf = (name: keyof typeof records, repairs: Repairs = []): StoredRecord => ({ ...records[name], repairs });

describe("reconcile", () => {
  it.each(cases)("when the record %s and the shelf %s", (record, shelf, revision, rewrite, notices) => {
    const decision = reconcile(recordOf(record), shelves[shelf]);
    expect(decision).toMatchObject({ start: "stored", replay: { history: { revision } }, rewrite, notices });
  });

  it("begins anew only where nothing was ever kept", () => {
    expect(reconcile(recordOf("is empty"), { status: "empty" })).toEqual({ start: "new", notices: [] });
  });

  it("says so when all that was left is damaged files", () => {
    const decision = reconcile(recordOf("is empty", ["snapshot-damaged"]), { status: "empty" });
    expect(decision).toEqual({ start: "new", notices: ["snapshot-damaged", "record-lost"] });
  });

  it.each(["is empty", "is damaged", "cannot be opened"] as const)(
    "writes nothing over a record beyond reading while the shelf %s",
    (shelf) => {
      expect(() => reconcile(recordOf("is torn"), shelves[shelf])).toThrow(
        expect.objectContaining({ error: { code: "record/unreadable" } }),
      );
    },
  );

  it("never counts again from a revision that the record has seen", () => {
    const decision = reconcile(recordOf("has a gap"), { status: "empty" });
    expect(decision).toMatchObject({ replay: { lastRevision: 3 } });
  });

  it("tells of repairs before anything else", () => {
    const decision = reconcile(recordOf("has two edits", ["journal-tail"]), { status: "empty" });
    expect(decision).toMatchObject({ notices: ["journal-tail", "shelf-empty"] });
  });
});
