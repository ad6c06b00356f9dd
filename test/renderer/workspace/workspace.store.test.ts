import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setCoverageTarget, setGrowth } from "../../../shared/domain/edits/assumptions.ts";
import { changeMix } from "../../../shared/domain/edits/baseline.ts";
import { removeChange } from "../../../shared/domain/edits/changes.ts";
import { duplicateScenario, pickScenario, removeScenario } from "../../../shared/domain/edits/scenarios.ts";
import { renameWorkspace } from "../../../shared/domain/edits/workspace.ts";
import type { Recipe } from "../../../shared/domain/edits/recipe.ts";
import { activeScenario } from "../../../shared/domain/workspace.ts";
import { historyOf, type WorkspaceStore } from "../../../renderer/workspace/workspace.store.ts";
import { replay } from "../../../renderer/workspace/replay.ts";
import { openStore, storedSnapshot } from "./open-store.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const someOf = <Thing>(things: readonly Thing[], at: number) => things[Math.floor(at * things.length)];

/** Any edit a screen could make, told by a few numbers. */
const recipes: Readonly<Record<string, (a: number, b: number, n: number) => Recipe>> = {
  growth: (a) => setGrowth(a * 3),
  target: (a) => setCoverageTarget(a),
  mix: (a, b) => (draft) => {
    const member = someOf(draft.baseline.members, a * 0.999);
    if (member) changeMix(member.id, { sales: a, support: b, analyst: 0.1 })(draft);
  },
  dropMember: (a) => (draft) => {
    draft.baseline.members.splice(Math.floor(a * draft.baseline.members.length), 1);
  },
  dropChange: (a) => (draft) => {
    const change = someOf(activeScenario(draft).changes, a * 0.999);
    if (change) removeChange(change.id)(draft);
  },
  duplicate: (_a, _b, n) => (draft) => duplicateScenario(draft.activeScenarioId, `copy-${n}`, `Copy ${n}`)(draft),
  pick: (a) => (draft) => pickScenario(someOf(draft.scenarios, a * 0.999)!.id)(draft),
  dropScenario: () => (draft) => removeScenario(draft.activeScenarioId)(draft),
  rename: (a) => renameWorkspace(`Team ${a}`),
};

type Command = { name: string; a: number; b: number; gesture: string | undefined };

const command: fc.Arbitrary<Command> = fc.record({
  name: fc.constantFrom(...Object.keys(recipes), "undo", "undo", "redo"),
  a: share,
  b: share,
  gesture: fc.constantFrom(undefined, undefined, "drag-1", "drag-2"),
});

function carryOut(store: WorkspaceStore, { name, a, b, gesture }: Command) {
  const { edit, undo, redo, revision } = store.getState();
  if (name === "undo") undo();
  else if (name === "redo") redo();
  else edit({ key: "other" }, recipes[name]!(a, b, revision), gesture);
}

const shape = (state: unknown): unknown => JSON.parse(JSON.stringify(state));

describe("workspace store", () => {
  it("is the same after a restart, whatever was done, undone and redone before", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 25 }), (commands) => {
        const { store, stored } = openStore();
        commands.forEach((each) => carryOut(store, each));
        const { history, lost } = replay(stored);
        expect(lost).toBe(0);
        expect(shape(history)).toEqual(shape(historyOf(store.getState())));
      }),
      { numRuns: 60 },
    );
  });

  it("is the same from a snapshot in the middle of the work", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 12 }), fc.array(command, { maxLength: 12 }), (before, after) => {
        const { store, stored } = openStore();
        before.forEach((each) => carryOut(store, each));
        const middle = historyOf(store.getState());
        const snapshot = storedSnapshot(middle);
        after.forEach((each) => carryOut(store, each));
        const { history } = replay({ snapshot, entries: stored.entries });
        expect(shape(history)).toEqual(shape(historyOf(store.getState())));
      }),
      { numRuns: 40 },
    );
  });

  it("brings every document back, step by step, when all is undone and redone", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 15 }), (commands) => {
        const { store } = openStore();
        const first = shape(store.getState().workspace);
        commands.filter(({ name }) => name !== "undo" && name !== "redo").forEach((each) => carryOut(store, each));
        const last = shape(store.getState().workspace);
        while (store.getState().past.length > 0) store.getState().undo();
        expect(shape(store.getState().workspace)).toEqual(first);
        while (store.getState().future.length > 0) store.getState().redo();
        expect(shape(store.getState().workspace)).toEqual(last);
      }),
      { numRuns: 40 },
    );
  });

  it("takes a whole drag back with one undo", () => {
    const { store } = openStore();
    const { edit, undo } = store.getState();
    const growth = () => activeScenario(store.getState().workspace).growthRatio;
    const before = growth();
    for (const ratio of [1.1, 1.2, 1.3]) edit({ key: "setGrowth" }, setGrowth(ratio), "drag");
    edit({ key: "setGrowth" }, setGrowth(1.5), "another drag");
    undo();
    expect(growth()).toBe(1.3);
    undo();
    expect(growth()).toBe(before);
    expect(store.getState().past).toHaveLength(0);
  });

  it("keeps one patch for a drag, however long", () => {
    const { store } = openStore();
    for (let step = 1; step <= 200; step++)
      store.getState().edit({ key: "setGrowth" }, setGrowth(1 + step / 1000), "drag");
    expect(store.getState().past.map(({ patches, inverse }) => [patches.length, inverse.length])).toEqual([[1, 1]]);
  });

  it("names what undo would take back", () => {
    const { store } = openStore();
    store.getState().edit({ key: "renameWorkspace", name: "Kita" }, renameWorkspace("Kita"));
    expect(store.getState().past.at(-1)?.label).toEqual({ key: "renameWorkspace", name: "Kita" });
    store.getState().undo();
    expect(store.getState().future.at(-1)?.label).toEqual({ key: "renameWorkspace", name: "Kita" });
  });

  it("writes nothing for an edit that changes nothing, or when there is nothing to undo", () => {
    const { store, stored } = openStore();
    const { edit, undo, redo, workspace } = store.getState();
    edit({ key: "renameWorkspace", name: workspace.name }, renameWorkspace(workspace.name));
    undo();
    redo();
    expect(stored.entries).toEqual([]);
    expect(store.getState()).toMatchObject({ revision: 1, saved: { status: "saved" } });
  });

  it("refuses an edit that could not be read back, and keeps the document as it was", () => {
    const { store, stored } = openStore();
    const { edit, workspace } = store.getState();
    const nonsense: Recipe = (draft) => {
      activeScenario(draft).growthRatio = Number.NaN;
    };
    expect(() => edit({ key: "setGrowth" }, nonsense)).toThrow();
    expect(store.getState().workspace).toBe(workspace);
    expect(stored.entries).toEqual([]);
  });
});

describe("where nothing can be kept", () => {
  it("another scenario can be looked at, which no record hears of, and nothing can be edited", () => {
    const { store, stored } = openStore();
    const { workspace } = store.getState();
    const other = workspace.scenarios.find(({ id }) => id !== workspace.activeScenarioId)!;
    store.setState({ readOnly: { code: "record/in-use" } });
    const { pick, edit } = store.getState();
    pick(other);
    edit({ key: "renameWorkspace", name: "Other" }, renameWorkspace("Other"));
    const after = store.getState();
    expect(activeScenario(after.workspace).id).toBe(other.id);
    expect(after.workspace.name).toBe(workspace.name);
    expect(stored.entries).toEqual([]);
    expect([after.revision, after.past, after.saved]).toEqual([1, [], { status: "saved" }]);
  });

  it("on a full disk it is an edit that waits, so that record and window never part", () => {
    const { store, stored } = openStore();
    const { workspace } = store.getState();
    const other = workspace.scenarios.find(({ id }) => id !== workspace.activeScenarioId)!;
    const saved = { status: "failed", error: { code: "record/in-use" } } as const;
    store.setState({ readOnly: { code: "shelf/write-failed", reason: "" }, saved });
    store.getState().pick(other);
    expect(activeScenario(store.getState().workspace).id).toBe(other.id);
    expect(stored.entries).toHaveLength(1);
    expect(store.getState()).toMatchObject({ revision: 2, saved });
  });
});
