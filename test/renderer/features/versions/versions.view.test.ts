import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { bringBack, existedThen } from "../../../../renderer/features/versions/bring-back.ts";
import { stepRows, workspaceAt } from "../../../../renderer/features/versions/steps.view.ts";
import { byDay, previousOf, versionName } from "../../../../renderer/features/versions/version-list.view.ts";
import { wordsIn } from "../../../../renderer/i18n/words.ts";
import { differencesBetween } from "../../../../shared/domain/difference/differences-between.ts";
import { setGrowth } from "../../../../shared/domain/edits/assumptions.ts";
import { changeMix } from "../../../../shared/domain/edits/baseline.ts";
import { freezeScenario } from "../../../../shared/domain/edits/branches.ts";
import { inTurn } from "../../../../shared/domain/edits/recipe.ts";
import { removeMembers } from "../../../../shared/domain/edits/remove-members.ts";
import { removeScenarios } from "../../../../shared/domain/edits/scenarios.ts";
import { activeScenario, type Workspace } from "../../../../shared/domain/workspace.ts";
import type { VersionEntry } from "../../../../shared/ipc/versions.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { openStore } from "../../workspace/open-store.ts";

const words = wordsIn("en");
const noon = new Date(2026, 10, 22, 12).getTime();
const hour = 3_600_000;
const entry = (revision: number, at: number, mark?: VersionEntry["mark"]): VersionEntry => ({
  ...{ revision, at, bytes: 1 },
  ...(mark && { mark }),
});

describe("the list of versions", () => {
  it("stands by day, newest first", () => {
    const entries = [entry(9, noon), entry(8, noon - hour), entry(7, noon - 24 * hour), entry(2, noon - 72 * hour)];
    expect(byDay(entries, noon, words).map(({ name, entries: ofDay }) => [name, ofDay.length])).toEqual([
      ["Today", 2],
      ["Yesterday", 1],
      ["Nov 19, 2026", 1],
    ]);
  });

  it("calls each version by why it was kept", () => {
    expect(versionName(entry(1, noon), words)).toBe("Kept automatically");
    expect(versionName(entry(1, noon, { kind: "named", name: "Q3" }), words)).toBe("“Q3”");
    expect(versionName(entry(1, noon, { kind: "before", deed: "import" }), words)).toBe("Before an import");
  });

  it("knows the version before by its revision, even when the clock went back", () => {
    const entries = [entry(9, noon - hour), entry(5, noon), entry(3, noon + hour)];
    expect(previousOf(entries, entries[0]!)?.revision).toBe(5);
    expect(previousOf(entries, entries[2]!)).toBeUndefined();
  });
});

describe("bringing back", () => {
  const then = sampleWorkspace("en");
  const spoken = then.baseline.checkIns[0]!.memberId;
  const back = (now: Workspace, subject: Parameters<typeof bringBack>[0]) =>
    produce(now, bringBack(subject, differencesBetween(now, then)));

  it("makes one person what they were and leaves the others alone", () => {
    const [one, other] = then.baseline.members;
    const now = produce(then, inTurn(changeMix(one!.id, { analyst: 1 }), changeMix(other!.id, { sales: 1 })));
    const after = back(now, { kind: "member", id: one!.id });
    expect(after.baseline.members[0]).toEqual(one);
    expect(after.baseline.members[1]!.mix.sales).toBe(1);
  });

  it("returns someone who is gone together with their conversations", () => {
    const now = produce(then, removeMembers([spoken]));
    const after = back(now, { kind: "member", id: spoken });
    expect(after.baseline.members.map(({ id }) => id)).toContain(spoken);
    const held = ({ baseline }: Workspace) => baseline.checkIns.filter(({ memberId }) => memberId === spoken);
    expect(held(after)).toEqual(held(then));
  });

  it("returns a frozen scenario with the facts it stands on", () => {
    const plan = activeScenario(then);
    const freezing = { copyId: "frozen", name: "Shown", at: 1, occasion: "Board", factsId: "facts" };
    const frozen = produce(then, freezeScenario(plan.id, freezing));
    const now = produce(frozen, removeScenarios(["frozen"]));
    const after = produce(now, bringBack({ kind: "scenario", id: "frozen" }, differencesBetween(now, frozen)));
    expect(after.keptFacts).toEqual(frozen.keptFacts);
    expect(after.scenarios.find(({ id }) => id === "frozen")).toEqual(frozen.scenarios[1]);
  });

  it("is not offered for what came since", () => {
    expect(existedThen({ kind: "member", id: "newcomer" }, then)).toBe(false);
    expect(existedThen({ kind: "company" }, then)).toBe(true);
  });
});

describe("steps", () => {
  const { store } = openStore();
  const { edit, undo } = store.getState();
  const states = [store.getState().workspace];
  for (const growth of [1.1, 1.2, 1.3]) {
    edit({ key: "setGrowth" }, setGrowth(growth));
    states.push(store.getState().workspace);
  }
  undo();
  const { past, future, workspace } = store.getState();

  it("stand in one list, the present between what is done and what was undone", () => {
    const rows = stepRows(past, future);
    expect(rows.map(({ done, isHere, isUndone }) => [done, isHere, isUndone])).toEqual([
      [3, false, true],
      [2, true, false],
      [1, false, false],
      [0, false, false],
    ]);
  });

  it.each([0, 1, 2, 3])("show the workspace with %i of them done, without going there", (done) => {
    expect(workspaceAt(done, workspace, past, future)).toEqual(states[done]);
  });
});
