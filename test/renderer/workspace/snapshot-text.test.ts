import { describe, expect, it } from "vitest";
import { setGrowth } from "../../../shared/domain/edits/assumptions.ts";
import { duplicateScenario } from "../../../shared/domain/edits/scenarios.ts";
import { replaceWorkspace } from "../../../shared/domain/edits/workspace.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { workspaceFileOf } from "../../../shared/ipc/snapshot-text.ts";
import { readWorkspaceFile } from "../../../shared/format/workspace-file.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { replay } from "../../../renderer/workspace/replay.ts";
import { readSteps, writeParts } from "../../../renderer/workspace/snapshot-text.ts";
import { historyOf } from "../../../renderer/workspace/workspace.store.ts";
import { app, lineage, newPart, opened, openStore, storedSnapshot } from "./open-store.ts";

/** The sample with as many scenarios and accounts as asked. */
function aLargeWorkspace(scenarios: number, accounts: number): Workspace {
  const sample = sampleWorkspace("en");
  const [scenario] = sample.scenarios;
  const [account] = sample.baseline.accounts;
  return {
    ...sample,
    scenarios: Array.from({ length: scenarios }, (_, at) => ({ ...scenario!, id: `scenario-${at}` })),
    activeScenarioId: "scenario-0",
    baseline: {
      ...sample.baseline,
      accounts: account ? Array.from({ length: accounts }, (_, at) => ({ ...account, id: `account-${at}` })) : [],
    },
  };
}

const origin = { lineage, app };
const shape = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Names of the parts that a second snapshot has and a first one had not. */
function newParts(document: Workspace, change: (draft: Workspace) => void): number {
  const { store, pieces } = openStore(opened(document));
  const before = new Set(writeParts(historyOf(store.getState()), origin, pieces).parts.map(({ id }) => id));
  store.getState().edit({ key: "other" }, change);
  const after = writeParts(historyOf(store.getState()), origin, pieces).parts;
  return after.filter(({ id }) => !before.has(id)).length;
}

describe("a snapshot in parts", () => {
  const large = aLargeWorkspace(200, 3000);

  it("gives the whole document back", () => {
    const { history } = replay({ snapshot: storedSnapshot(opened(large)), entries: [] });
    expect(shape(history.document)).toEqual(shape(large));
  });

  it("has one new part for one changed scenario", () => {
    expect(newParts(large, (draft) => void (draft.scenarios[57]!.growthRatio = 3))).toBe(1);
    expect(newParts(large, duplicateScenario("scenario-3", "copy", "Copy"))).toBe(1);
    expect(newParts(large, (draft) => void draft.scenarios.splice(0, 1))).toBe(0);
  });

  it("has few new parts for one changed, added or dropped account", () => {
    if (large.baseline.accounts.length === 0) throw new Error("The sample has no account to multiply");
    const first = large.baseline.accounts[0]!;
    expect(newParts(large, (draft) => void (draft.baseline.accounts[5] = { ...first, id: "account-5" }))).toBe(1);
    expect(newParts(large, (draft) => void draft.baseline.accounts.unshift({ ...first, id: "new" }))).toBe(1);
    expect(newParts(large, (draft) => void draft.baseline.accounts.splice(0, 1))).toBe(1);
  });

  it("knows its parts again after a restart", () => {
    const snapshot = storedSnapshot(opened(large));
    const { history, pieces } = replay({ snapshot, entries: [] }, { app, newId: newPart });
    const again = writeParts(history, origin, pieces);
    expect(again.parts.map(({ id }) => id).sort()).toEqual(snapshot.parts.map(({ id }) => id).sort());
  });

  it("writes another workspace in place of this one without writing either into the undo step", () => {
    const { store, pieces } = openStore(opened(large));
    store.getState().edit({ key: "loadSample" }, replaceWorkspace(aLargeWorkspace(150, 2000)));
    const snapshot = storedSnapshot(historyOf(store.getState()), pieces);
    expect(snapshot.root.length).toBeLessThan(400_000);
    const { store: restarted } = openStore(replay({ snapshot, entries: [] }).history);
    restarted.getState().undo();
    expect(shape(restarted.getState().workspace)).toEqual(shape(large));
    restarted.getState().redo();
    expect(restarted.getState().workspace.scenarios).toHaveLength(150);
  });

  it("is a file that opens, without anybody parsing its parts", () => {
    expect(readWorkspaceFile(workspaceFileOf(storedSnapshot(opened(large))), "backup")).toEqual(shape(large));
  });

  it("looks at everything that another version wrote, and refuses nonsense", () => {
    const nonsense = { ...large, scenarios: [{ ...large.scenarios[0]!, growthRatio: -1 }] };
    const snapshot = storedSnapshot(opened(nonsense));
    expect(() => replay({ snapshot, entries: [] }, { app: "another", newId: newPart })).toThrow();
    expect(() => replay({ snapshot, entries: [] }, { app, newId: newPart })).not.toThrow();
  });
});

describe("a long history", () => {
  function afterEdits(edits: number) {
    const opening = openStore();
    for (let edit = 1; edit <= edits; edit++)
      opening.store.getState().edit({ key: "setGrowth" }, setGrowth(1 + edit / 1000));
    return opening;
  }

  it("lies apart but for the last few hundred steps", () => {
    const { store, pieces } = afterEdits(1234);
    const { parts, earlier } = writeParts(historyOf(store.getState()), origin, pieces);
    const apart = parts.filter(({ isApart }) => isApart);
    const steps = apart.flatMap(({ text }) => readSteps(text!()));
    expect(earlier.reduce((sum, { count }) => sum + count, 0)).toBe(steps.length);
    expect(1234 - steps.length).toBeLessThan(300);
    expect(shape(steps)).toEqual(shape(store.getState().past.slice(0, steps.length)));
  });

  it("is written once: the next snapshot names the same parts", () => {
    const { store, pieces } = afterEdits(600);
    const once = writeParts(historyOf(store.getState()), origin, pieces).earlier;
    store.getState().edit({ key: "setGrowth" }, setGrowth(2));
    expect(writeParts(historyOf(store.getState()), origin, pieces).earlier).toEqual(once);
  });
});
