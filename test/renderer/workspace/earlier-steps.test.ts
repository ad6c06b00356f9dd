import { describe, expect, it } from "vitest";
import { setGrowth } from "../../../shared/domain/edits/assumptions.ts";
import { activeScenario } from "../../../shared/domain/workspace.ts";
import type { StoredPart } from "../../../shared/ipc/record.ts";
import { createWorkspaceCheck } from "../../../renderer/workspace/check-workspace.ts";
import { olderSteps, withoutStored } from "../../../renderer/workspace/earlier-steps.ts";
import { writeDeed } from "../../../renderer/workspace/journal-text.ts";
import { replay } from "../../../renderer/workspace/replay.ts";
import { readSteps } from "../../../renderer/workspace/snapshot-text.ts";
import { createWorkspaceStore, historyOf, type WorkspaceStore } from "../../../renderer/workspace/workspace.store.ts";
import { app, newPart, openStore, storedSnapshot } from "./open-store.ts";

const edits = 1000;

/** A record after a thousand edits: what is read at a start, and what lies apart. */
function aLongRecord() {
  const { store, pieces } = openStore();
  for (let edit = 1; edit <= edits; edit++) store.getState().edit({ key: "setGrowth" }, setGrowth(1 + edit / 1000));
  const snapshot = storedSnapshot(historyOf(store.getState()), pieces);
  const { history } = replay({ snapshot, entries: [] });
  const apartIds = new Set(history.earlier.map(({ id }) => id));
  const apart = snapshot.parts.filter(({ id }) => apartIds.has(id));
  const atStart = { ...snapshot, parts: snapshot.parts.filter(({ id }) => !apartIds.has(id)) };
  return { snapshot: atStart, apart };
}

function restart(apart: readonly StoredPart[], stored: Parameters<typeof replay>[0]): WorkspaceStore {
  const { history, pieces } = replay(stored, { app, newId: newPart });
  return createWorkspaceStore(history, {
    ...{ now: () => 0, check: createWorkspaceCheck(), commit: () => {}, pieces, report: () => {} },
    async fetchSteps(id) {
      const found = apart.find((part) => part.id === id);
      return found && readSteps(found.text);
    },
  });
}

const growth = (store: WorkspaceStore) => activeScenario(store.getState().workspace).growthRatio;
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("undo without limit", () => {
  it("goes back to the very first edit after a restart, and forward again", async () => {
    const { snapshot, apart } = aLongRecord();
    const store = restart(apart, { snapshot, entries: [] });
    expect(store.getState().past.length).toBeLessThan(400);
    let undone = 0;
    for (; store.getState().past.length > 0; undone++) {
      store.getState().undo();
      await settle();
    }
    expect([undone, growth(store)]).toEqual([edits, 1]);
    for (let edit = 0; edit < edits; edit++) store.getState().redo();
    expect(growth(store)).toBe(1 + edits / 1000);
  });

  it("ends where the steps before cannot be read any more", async () => {
    const { snapshot, apart } = aLongRecord();
    const store = restart(apart.slice(1), { snapshot, entries: [] });
    for (; store.getState().past.length > 0; await settle()) store.getState().undo();
    expect(store.getState().earlier).toEqual([]);
    expect(growth(store)).toBeCloseTo(1.1);
  });

  it("replays a journal that undoes more than is at hand", async () => {
    const { snapshot, apart } = aLongRecord();
    const entries = Array.from({ length: 700 }, (_, index) => ({
      revision: snapshot.revision + index + 1,
      text: writeDeed({ kind: "undo", at: 0 }),
    }));
    const older = await olderSteps({ snapshot, entries }, async (ids) => apart.filter(({ id }) => ids.includes(id)));
    const { history, lost } = replay({ snapshot, entries }, { app, newId: newPart, older });
    expect([lost, activeScenario(history.document).growthRatio]).toEqual([0, 1.3]);
  });

  it("lets memory go of steps that lie apart, but not of those somebody may want next", () => {
    const { store, pieces } = openStore();
    for (let edit = 1; edit <= 500; edit++) store.getState().edit({ key: "setGrowth" }, setGrowth(1 + edit / 1000));
    const history = historyOf(store.getState());
    const { earlier } = replay({ snapshot: storedSnapshot(history, pieces), entries: [] }).history;
    const lighter = withoutStored(history, earlier, 100);
    expect(lighter.past.length + lighter.earlier.reduce((sum, { count }) => sum + count, 0)).toBe(500);
    expect(lighter.past.length).toBeLessThan(300);
    expect(withoutStored(history, earlier, 450)).toBe(history);
  });
});
