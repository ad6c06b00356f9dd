import { afterEach, describe, expect, it, vi } from "vitest";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { replay } from "../../../renderer/workspace/replay.ts";
import { writeParts } from "../../../renderer/workspace/snapshot-text.ts";
import { createWorkspaceStore, historyOf } from "../../../renderer/workspace/workspace.store.ts";
import { app, lineage, opened, storedSnapshot } from "./open-store.ts";

const plans = 40;
/** Enough for the whole to be a large document: a small one is frozen to the bottom, and thereby read. */
const changesEach = 2_500;
const few = 30;

function aWorkspaceOfLongPlans(changesEach: number): Workspace {
  const sample = sampleWorkspace("en");
  const [first] = sample.scenarios as [Scenario, ...Scenario[]];
  const changes = Array.from({ length: changesEach }, (_, at) => ({ ...first.changes[0]!, id: `change-${at}` }));
  const { name, id, origin: _, ...terms } = { ...first, changes };
  const origin = { scenarioId: id, name, then: { ...terms, changes: changes.slice(1) } };
  const scenarios = Array.from({ length: plans }, (_, at) => ({
    ...{ id: `plan-${at}`, name: `Plan ${at}`, ...terms, tags: [{ name: "board" }] },
    ...(at % 2 === 0 ? { origin } : {}),
  }));
  return { ...sample, scenarios, activeScenarioId: "plan-0" };
}

const isPlan = (text: unknown) => typeof text === "string" && text.startsWith('[{"id":"plan-');
const shape = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Counts how many plans were read from their texts so far. */
function plansRead(): () => number {
  const parse = vi.spyOn(JSON, "parse");
  return () => parse.mock.calls.filter(([text]) => isPlan(text)).length;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("scenarios that nobody opened yet", () => {
  const small = aWorkspaceOfLongPlans(few);
  const large = aWorkspaceOfLongPlans(changesEach);
  const snapshot = storedSnapshot(opened(large));
  const reopened = () => replay({ snapshot, entries: [] }, { app, newId: () => "new" });

  it("are what they were as soon as somebody looks", () => {
    const { history } = replay({ snapshot: storedSnapshot(opened(small)), entries: [] });
    expect(shape(history.document)).toEqual(shape(small));
  });

  it("show in a list without being read", () => {
    const count = plansRead();
    const { document } = reopened().history;
    const listed = document.scenarios.map(({ name, tags, origin }) => [name, tags?.[0]?.name, origin?.name]);
    expect(listed[6]).toEqual(["Plan 6", "board", large.scenarios[6]!.origin!.name]);
    expect(count()).toBe(0);
    expect(document.scenarios[7]!.changes).toHaveLength(changesEach);
    expect(document.scenarios[8]!.origin!.then.changes).toHaveLength(changesEach - 1);
    expect(count()).toBe(2);
  });

  it("are read once, and stay the same thing", () => {
    const [first] = reopened().history.document.scenarios;
    expect(first!.changes).toBe(first!.changes);
  });

  it("stay unread while another is edited and the whole is written again", () => {
    const { history, pieces, check } = reopened();
    const store = createWorkspaceStore(history, {
      ...{ now: () => 0, check, pieces, commit: () => {}, report: () => {} },
      fetchSteps: () => Promise.resolve(undefined),
    });
    const count = plansRead();
    store.getState().edit({ key: "other" }, (draft) => {
      draft.scenarios.find(({ id }) => id === "plan-3")!.growthRatio = 3;
    });
    const { root } = writeParts(historyOf(store.getState()), { lineage, app }, pieces);
    expect(root).toContain("plan-39");
    expect(count()).toBe(1);
  });

  it("survive being written and read again", () => {
    const { history } = replay({ snapshot: storedSnapshot(opened(small)), entries: [] });
    const again = storedSnapshot(opened(history.document));
    expect(shape(replay({ snapshot: again, entries: [] }).history.document)).toEqual(shape(small));
  });
});
