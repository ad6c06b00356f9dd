import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { month } from "../../../../shared/base/month.ts";
import { movedSince, originDifferences, ownDifferences } from "../../../../shared/domain/difference/since.ts";
import { setGrowth, setHorizon } from "../../../../shared/domain/edits/assumptions.ts";
import { changeMix } from "../../../../shared/domain/edits/baseline.ts";
import { branchScenario, freezeScenario, takeOver, takeOverAll } from "../../../../shared/domain/edits/branches.ts";
import { addHire, moveChange, removeChange } from "../../../../shared/domain/edits/changes.ts";
import { inTurn, type Recipe } from "../../../../shared/domain/edits/recipe.ts";
import { removeMembers } from "../../../../shared/domain/edits/remove-members.ts";
import {
  addScenario,
  archiveScenarios,
  duplicateScenario,
  pickScenario,
  removeScenarios,
  tagScenarios,
  unarchiveScenarios,
  untagScenarios,
} from "../../../../shared/domain/edits/scenarios.ts";
import { asShown, factsOf } from "../../../../shared/domain/facts-of.ts";
import { problemsIn } from "../../../../shared/domain/problems.ts";
import { termsOf } from "../../../../shared/domain/scenario.ts";
import {
  activeScenario,
  livingScenarios,
  type Workspace,
  workspaceSchema,
} from "../../../../shared/domain/workspace.ts";
import { readWorkspaceFile, writeWorkspaceFile } from "../../../../shared/format/workspace-file.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aHire } from "../../../support/builders.ts";

const before = sampleWorkspace("en");
const plan = activeScenario(before);
const member = before.baseline.members[0]!;
const hire = aHire({ id: "hire-x", month: month("2027-05"), levelId: member.levelId });

/** Every edit must leave a document that can be read back. */
function edited(workspace: Workspace, ...recipes: Recipe[]): Workspace {
  const document = produce(workspace, inTurn(...recipes));
  expect(workspaceSchema.safeParse(document).error).toBeUndefined();
  return document;
}

const named = (workspace: Workspace, id: string) => workspace.scenarios.find((scenario) => scenario.id === id)!;

describe("a scenario", () => {
  it("is never a copy of the facts: one correction reaches every plan that is not frozen", () => {
    const branched = edited(before, branchScenario(plan.id, "b", "B"), duplicateScenario("b", "c", "C"));
    const frozen = edited(branched, freezeScenario("b", freezing()));
    const corrected = edited(frozen, changeMix(member.id, { analyst: 1 }));
    const mixIn = (id: string) =>
      factsOf(corrected, named(corrected, id)).members.find((one) => one.id === member.id)!.mix;
    for (const id of [plan.id, "b", "c"]) expect(mixIn(id)).toEqual({ sales: 0, support: 0, analyst: 1 });
    expect(mixIn("frozen")).toEqual(member.mix);
  });

  it("starts empty with the horizon of the one on screen", () => {
    const added = edited(before, setHorizon(18), addScenario("fresh", "Fresh"));
    expect(activeScenario(added)).toMatchObject({ id: "fresh", months: 18, growthRatio: 1, changes: [] });
  });

  it("goes out of the pickers when it is archived, and another one is shown", () => {
    const away = edited(before, archiveScenarios([plan.id]));
    expect(livingScenarios(away).map(({ id }) => id)).not.toContain(plan.id);
    expect(activeScenario(away).id).not.toBe(plan.id);
    expect(edited(away, unarchiveScenarios([plan.id])).scenarios).toEqual(before.scenarios);
  });

  it("stays if it is the last one that is not archived", () => {
    const all = before.scenarios.map(({ id }) => id);
    expect(edited(before, archiveScenarios(all))).toBe(before);
    expect(edited(before, removeScenarios(all))).toBe(before);
    const oneLeft = edited(before, archiveScenarios(all.slice(1)));
    expect(edited(oneLeft, removeScenarios(all.slice(0, 1)))).toBe(oneLeft);
  });

  it("carries a tag once, with its newest reason", () => {
    const tag = tagScenarios([plan.id], { name: "board", reason: "asked for in May" });
    const tagged = edited(before, tag, tagScenarios([plan.id], { name: "board", reason: "approved" }));
    expect(named(tagged, plan.id).tags).toEqual([{ name: "board", reason: "approved" }]);
    expect(named(edited(tagged, untagScenarios([plan.id], "board")), plan.id).tags).toBeUndefined();
  });
});

describe("a branch", () => {
  const branched = edited(before, branchScenario(plan.id, "b", "B"));

  it("is shown at once, level with its origin", () => {
    expect(activeScenario(branched).id).toBe("b");
    expect(termsOf(named(branched, "b"))).toEqual(termsOf(plan));
    expect(ownDifferences(named(branched, "b"))).toEqual([]);
    expect(originDifferences(branched, named(branched, "b"))).toEqual([]);
  });

  it("tells its own changes from those its origin made since", () => {
    const parted = edited(branched, setGrowth(1.5), pickScenario(plan.id), addHire(hire), setHorizon(12));
    expect(ownDifferences(named(parted, "b"))).toMatchObject([{ field: ["growthRatio"], to: 1.5 }]);
    expect(originDifferences(parted, named(parted, "b"))).toMatchObject([
      { difference: { field: ["months"], to: 12 }, isChangedHere: false },
      { difference: { type: "added", subject: { kind: "change", id: hire.id } }, isChangedHere: false },
    ]);
  });

  it("takes over one later change of its origin, and then the others", () => {
    const parted = edited(branched, pickScenario(plan.id), addHire(hire), setHorizon(12));
    const open = originDifferences(parted, named(parted, "b"))!;
    const one = edited(parted, takeOver("b", [open[0]!.difference]));
    expect(named(one, "b").months).toBe(12);
    expect(originDifferences(one, named(one, "b"))).toHaveLength(1);
    const all = edited(one, takeOverAll("b"));
    expect(named(all, "b").changes.at(-1)).toEqual(hire);
    expect(originDifferences(all, named(all, "b"))).toEqual([]);
    expect(ownDifferences(named(all, "b"))).toEqual([]);
  });

  it("says where both went their own way, and lets the origin win when asked", () => {
    const parted = edited(branched, setGrowth(1.5), pickScenario(plan.id), setGrowth(2));
    expect(originDifferences(parted, named(parted, "b"))).toMatchObject([{ isChangedHere: true }]);
    expect(named(edited(parted, takeOverAll("b")), "b").growthRatio).toBe(2);
  });

  it("has nothing to take over where it made the same change itself", () => {
    const parted = edited(branched, setGrowth(2), pickScenario(plan.id), setGrowth(2));
    expect(originDifferences(parted, named(parted, "b"))).toEqual([]);
  });

  it("gets back a change that it had dropped and its origin altered", () => {
    const planned = edited(before, addHire(hire), branchScenario(plan.id, "b", "B"), removeChange(hire.id));
    const parted = edited(planned, pickScenario(plan.id), moveChange(hire.id, month("2027-08")));
    expect(originDifferences(parted, named(parted, "b"))).toMatchObject([{ isChangedHere: true }]);
    expect(named(edited(parted, takeOverAll("b")), "b").changes).toContainEqual({ ...hire, month: "2027-08" });
  });

  it("can be branched again, each branch knowing its own origin", () => {
    const twice = edited(branched, setGrowth(3), branchScenario("b", "c", "C"));
    expect(named(twice, "c").origin).toMatchObject({ scenarioId: "b", name: "B", then: { growthRatio: 3 } });
    expect(originDifferences(edited(twice, removeScenarios(["b"])), named(twice, "c"))).toBeUndefined();
  });
});

function freezing(own: object = {}) {
  return { copyId: "frozen", name: "As shown", at: 1_700_000_000_000, occasion: "Board", factsId: "facts-1", ...own };
}

describe("a frozen plan", () => {
  const frozen = edited(before, freezeScenario(plan.id, freezing()));

  it("stands beside the plan, which goes on", () => {
    expect(activeScenario(frozen).id).toBe(plan.id);
    expect(termsOf(named(frozen, "frozen"))).toEqual(termsOf(plan));
  });

  it("cannot be edited", () => {
    const shown = edited(frozen, pickScenario("frozen"));
    expect(edited(shown, setGrowth(9), addHire(hire))).toBe(shown);
  });

  it("keeps its facts when somebody leaves the team, and their part in it", () => {
    const leaver = edited(before, pickScenario(plan.id), freezeScenario(plan.id, freezing()));
    const without = edited(leaver, removeMembers([member.id]));
    expect(named(without, "frozen")).toEqual(named(leaver, "frozen"));
    expect(asShown(edited(without, pickScenario("frozen"))).baseline.members).toHaveLength(
      before.baseline.members.length,
    );
    expect(problemsIn(without).filter(({ path }) => path.startsWith("scenarios[1]"))).toEqual([]);
  });

  it("says what moved since, in the facts and in the plan that went on", () => {
    const moved = edited(frozen, changeMix(member.id, { analyst: 1 }), setGrowth(1.2));
    expect(movedSince(moved, named(moved, "frozen"))).toMatchObject({
      facts: [{ subject: { kind: "member", id: member.id }, field: ["mix"] }],
      plan: [{ field: ["growthRatio"], to: 1.2 }],
    });
  });

  it("keeps of conversations only what the figures need", () => {
    const [kept] = frozen.keptFacts!;
    expect(before.baseline.checkIns.some(({ statedReason }) => statedReason !== undefined)).toBe(true);
    expect(JSON.stringify(kept!.facts.checkIns)).not.toMatch(/statedReason|believedReason|note/);
    expect(movedSince(frozen, named(frozen, "frozen"))).toEqual({ facts: [], plan: [] });
  });

  it("shares its facts with others frozen on the same ones, and takes them along when the last goes", () => {
    const two = edited(frozen, freezeScenario(plan.id, freezing({ copyId: "again", factsId: "facts-2" })));
    expect(two.keptFacts).toHaveLength(1);
    expect(edited(two, removeScenarios(["frozen"])).keptFacts).toHaveLength(1);
    expect(edited(two, removeScenarios(["frozen", "again"])).keptFacts).toBeUndefined();
  });

  it("is the same after it went through a file", () => {
    expect(readWorkspaceFile(writeWorkspaceFile(frozen), "file")).toEqual(frozen);
  });

  it("goes on as a plan like any other when it is duplicated or branched", () => {
    const copies = edited(frozen, duplicateScenario("frozen", "c", "C"), branchScenario("frozen", "d", "D"));
    for (const id of ["c", "d"]) expect(named(copies, id).frozen).toBeUndefined();
    expect(activeScenario(edited(copies, setGrowth(4))).growthRatio).toBe(4);
  });
});
