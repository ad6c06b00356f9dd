import { describe, expect, it } from "vitest";
import { setGrowth } from "../../../shared/domain/edits/assumptions.ts";
import { activeScenario } from "../../../shared/domain/workspace.ts";
import { replay } from "../../../renderer/workspace/replay.ts";
import { openStore } from "./open-store.ts";
import { tally } from "../../support/tally.ts";

function fiveEdits() {
  const { store, stored } = openStore();
  for (const ratio of [2, 3, 4, 5, 6]) store.getState().edit({ key: "setGrowth" }, setGrowth(ratio));
  return stored;
}

const growthIn = ({ history }: ReturnType<typeof replay>) => activeScenario(history.document).growthRatio;

describe("replay", () => {
  it("stops before a missing deed and says how many are lost", () => {
    const { snapshot, entries } = fiveEdits();
    const found = replay({ snapshot, entries: entries.filter(({ revision }) => revision !== 4) });
    expect(growthIn(found)).toBe(3);
    expect(found).toMatchObject({ lost: 2, lastRevision: 6, history: { revision: 3 } });
  });

  it("stops before a deed that is no longer text of ours", () => {
    const { snapshot, entries } = fiveEdits();
    const torn = entries.map((entry) => (entry.revision === 5 ? { ...entry, text: entry.text.slice(0, 40) } : entry));
    expect(growthIn(replay({ snapshot, entries: torn }))).toBe(4);
  });

  it("passes over deeds that the snapshot already holds, and takes them in any order", () => {
    const { snapshot, entries } = fiveEdits();
    expect(growthIn(replay({ snapshot, entries: entries.toReversed() }))).toBe(6);
    const found = replay({ snapshot: { ...snapshot, revision: 6 }, entries });
    expect(found.history.revision).toBe(6);
    expect(growthIn(found)).toBe(1);
  });

  it.each(["snapshot", "deed"])("refuses a %s of a newer app, by its number", (which) => {
    const { snapshot, entries } = fiveEdits();
    const newer = (text: string) => text.replace('"version":1', '"version":7');
    const stored =
      which === "snapshot"
        ? { snapshot: { ...snapshot, root: newer(snapshot.root) }, entries }
        : { snapshot, entries: entries.map((entry) => ({ ...entry, text: newer(entry.text) })) };
    expect(() => replay(stored)).toThrow(
      expect.objectContaining({ error: { code: "record/newer-format", found: 7, supported: 1 } }),
    );
    tally("A7", 1);
  });

  it("undoes an edit whose name this version does not know", () => {
    const { snapshot, entries } = fiveEdits();
    const renamed = entries.map((entry) => ({ ...entry, text: entry.text.replace('"setGrowth"', '"plantTrees"') }));
    const { store } = openStore(replay({ snapshot, entries: renamed }).history);
    store.getState().undo();
    expect(activeScenario(store.getState().workspace).growthRatio).toBe(5);
  });
});
