import { describe, expect, it } from "vitest";
import type { AppError } from "../../../shared/base/errors.ts";
import type { Session } from "../../../shared/ipc/desktop.ts";
import { packed } from "../../../shared/ipc/packed-record.ts";
import type { StoredRecord, StoredSnapshot } from "../../../shared/ipc/record.ts";
import { setGrowth } from "../../../shared/domain/edits/assumptions.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import type { Shelf, ShelfReading } from "../../../renderer/data/shelf.ts";
import type { Stored } from "../../../renderer/data/stored.ts";
import { openSession } from "../../../renderer/workspace/open-session.ts";
import { replay } from "../../../renderer/workspace/replay.ts";
import { openStore } from "./open-store.ts";

const nothingStored: Stored = { snapshot: undefined, entries: [] };

function threeEdits(): Stored {
  const { store, stored } = openStore();
  for (const ratio of [2, 3, 4]) store.getState().edit({ key: "setGrowth" }, setGrowth(ratio));
  return stored;
}

let ids = 0;

type Machine = {
  record?: Stored;
  shelf?: { status: "whole"; stored: Stored } | Exclude<ShelfReading, { status: "whole" }> | Error;
  repairs?: StoredRecord["repairs"];
  refuses?: AppError;
  /** Shelves whose records are lost. */
  strays?: readonly Stored[];
};

/** A computer with a record and a shelf in memory, and all that was written to them. */
function aMachine({
  record = nothingStored,
  shelf = { status: "empty" },
  repairs = [],
  refuses,
  strays = [],
}: Machine) {
  const snapshots: StoredSnapshot[] = [];
  const shelved: Stored[] = [];
  const session: Session = {
    appVersion: "0.1.0",
    preferences: { language: "ja", theme: "system" },
    workspace: "kita",
    record: packed({ ...record, repairs }),
    hasShelf: true,
    startedWith: undefined,
  };
  const shelfOf = (holds: NonNullable<Machine["shelf"]>): Shelf => ({
    async read() {
      if (holds instanceof Error) throw holds;
      if (holds.status !== "whole") return holds;
      const { snapshot, entries } = holds.stored;
      return { status: "whole", outline: { snapshot, entries } };
    },
    readWhole: () => Promise.resolve(!(holds instanceof Error) && holds.status === "whole" ? holds.stored : undefined),
    append: () => Promise.resolve(),
    keepSnapshot: () => Promise.resolve(),
    rebuild: (stored) => Promise.resolve(void shelved.push(stored)),
    close: () => {},
  });
  const shelfWith = (stored: Stored) => shelfOf({ status: "whole", stored });
  const fakeShelf = shelfOf(shelf);
  const open = () =>
    openSession({
      desktop: {
        openSession: () => Promise.resolve({ ok: true, value: session }),
        readParts: () => Promise.resolve({ ok: true, value: [] }),
        writeSnapshot({ revision, root, parts }) {
          if (refuses) return Promise.resolve({ ok: false, error: refuses });
          snapshots.push({ revision, root, parts: parts.map(({ id, text = "" }) => ({ id, text })) });
          return Promise.resolve({ ok: true, value: { revision } });
        },
      },
      shelves: { of: () => fakeShelf, strays: () => Promise.resolve(strays.map(shelfWith)) },
      sample: sampleWorkspace,
      newId: (kind) => `${kind}-${++ids}`,
      report: () => {},
    });
  return { open, snapshots, shelved };
}

async function opened(machine: ReturnType<typeof aMachine>) {
  const result = await machine.open();
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe("openSession", () => {
  it("shows a newcomer the sample in their language, already written to both copies", async () => {
    const machine = aMachine({});
    const { history, isFirstRun, notices } = await opened(machine);
    expect([history.document, isFirstRun, notices]).toEqual([sampleWorkspace("ja"), true, []]);
    expect(machine.snapshots).toHaveLength(1);
    expect(machine.shelved).toEqual([{ snapshot: machine.snapshots[0], entries: [] }]);
    expect(replay({ snapshot: machine.snapshots[0], entries: [] }).history.document).toEqual(sampleWorkspace("ja"));
  });

  it("opens what both copies agree on and writes nothing", async () => {
    const record = threeEdits();
    const machine = aMachine({ record, shelf: { status: "whole", stored: record } });
    const { history, journalLength, notices } = await opened(machine);
    expect([history.revision, history.past.length, journalLength, notices]).toEqual([4, 3, 3, []]);
    expect([machine.snapshots, machine.shelved]).toEqual([[], []]);
  });

  it("makes an emptied shelf anew from the record and says so", async () => {
    const record = threeEdits();
    const machine = aMachine({ record });
    expect((await opened(machine)).notices).toEqual(["shelf-empty"]);
    expect(machine.shelved).toEqual([{ ...record, repairs: [] }]);
  });

  it("opens a large workspace that has no working copy yet, and leaves the copy for later", async () => {
    const { snapshot } = openStore().stored;
    const padding = { id: "p-long", text: `[${" ".repeat(8_000_000)}]` };
    const record = { snapshot: { ...snapshot, parts: [...snapshot.parts, padding] }, entries: [] };
    const machine = aMachine({ record });
    const { toShelve, notices } = await opened(machine);
    expect([machine.shelved, notices]).toEqual([[], []]);
    expect(toShelve).toEqual(record);
    const known = aMachine({ record, shelf: { status: "whole", stored: record } });
    expect((await opened(known)).toShelve).toBeUndefined();
  });

  it("makes a damaged working copy anew before a large workspace opens, and says so", async () => {
    const { snapshot } = openStore().stored;
    const padding = { id: "p-long", text: `[${" ".repeat(8_000_000)}]` };
    const machine = aMachine({
      record: { snapshot: { ...snapshot, parts: [...snapshot.parts, padding] }, entries: [] },
      shelf: { status: "damaged" },
    });
    const { toShelve, notices } = await opened(machine);
    expect([machine.shelved.length, toShelve, notices]).toEqual([1, undefined, ["shelf-damaged"]]);
  });

  it("writes the shelf's content back to a lost record and says so", async () => {
    const stored = threeEdits();
    const machine = aMachine({ shelf: { status: "whole", stored } });
    const { history, notices } = await opened(machine);
    expect([history.revision, notices]).toEqual([4, ["record-empty"]]);
    expect(replay({ snapshot: machine.snapshots[0], entries: [] }).history.document).toEqual(history.document);
  });

  it("finds the work of a lost workspace folder on the shelf it left behind", async () => {
    const machine = aMachine({ strays: [threeEdits()] });
    const { history, notices, isFirstRun } = await opened(machine);
    expect([history.revision, notices, isFirstRun]).toEqual([4, ["record-empty"], false]);
    expect(replay({ snapshot: machine.snapshots[0], entries: [] }).history.document).toEqual(history.document);
  });

  it("makes a shelf that cannot be opened anew", async () => {
    const machine = aMachine({ record: threeEdits(), shelf: new Error("backing store") });
    expect((await opened(machine)).notices).toEqual(["shelf-damaged"]);
    expect(machine.shelved).toHaveLength(1);
  });

  it("counts on above lost deeds, from a fresh base in both copies", async () => {
    const { snapshot, entries } = threeEdits();
    const machine = aMachine({ record: { snapshot, entries: entries.slice(1) } });
    const { history, notices } = await opened(machine);
    expect([history.revision, notices]).toEqual([4, ["changes-lost", "shelf-empty"]]);
    expect(machine.snapshots[0]?.revision).toBe(4);
  });

  it("says why when the sample cannot be written", async () => {
    const refuses = { code: "record/disk-full", freeMegabytes: 3, neededMegabytes: 200 } as const;
    expect(await aMachine({ refuses }).open()).toEqual({ ok: false, error: refuses });
  });
});
