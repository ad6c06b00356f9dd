import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { recentFirst } from "../../../../renderer/features/scenarios/recent-scenarios.ts";
import {
  changedWords,
  found,
  peoplePlanned,
  sorted,
  stateOf,
} from "../../../../renderer/features/scenarios/scenario-rows.view.ts";
import { wordsIn } from "../../../../renderer/i18n/words.ts";
import { setGrowth } from "../../../../shared/domain/edits/assumptions.ts";
import { branchScenario, freezeScenario } from "../../../../shared/domain/edits/branches.ts";
import { addHire } from "../../../../shared/domain/edits/changes.ts";
import { inTurn } from "../../../../shared/domain/edits/recipe.ts";
import { archiveScenarios, pickScenario, tagScenarios } from "../../../../shared/domain/edits/scenarios.ts";
import { activeScenario, livingScenarios } from "../../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aHire, aScenario } from "../../../support/builders.ts";
import { processorMs } from "../../../support/processor-time.ts";
import { openStore } from "../../workspace/open-store.ts";

const words = wordsIn("en");
const before = sampleWorkspace("en");
const plan = activeScenario(before);
const freezing = { copyId: "frozen", name: "Shown", at: 1, occasion: "取締役会 ボード", factsId: "facts" };
const workspace = produce(
  before,
  inTurn(
    freezeScenario(plan.id, freezing),
    branchScenario(plan.id, "branch", "Bolder"),
    setGrowth(2),
    tagScenarios(["branch"], { name: "ask", reason: "wanted by the ＣＥＯ" }),
    archiveScenarios([before.scenarios[1]!.id]),
  ),
);
const names = (search: string, filter: Parameters<typeof found>[2]) =>
  found(workspace.scenarios, search, filter).map(({ id }) => id);

describe("the list of scenarios", () => {
  it("shows those in use, frozen and archived apart", () => {
    expect(names("", "living")).toEqual([plan.id, "branch"]);
    expect(names("", "frozen")).toEqual(["frozen"]);
    expect(names("", "archived")).toEqual([before.scenarios[1]!.id]);
    expect(names("", "all")).toHaveLength(4);
    expect(workspace.scenarios.map(stateOf)).toContain("frozen");
  });

  it("finds by name, tag, reason, origin and occasion, however they are typed", () => {
    expect(names("bolder", "all")).toEqual(["branch"]);
    expect(names("ceo wanted", "all")).toEqual(["branch"]);
    expect(names("ぼーど", "all")).toEqual(["frozen"]);
    expect(names(plan.name, "all")).toContain("branch");
    expect(names("nowhere", "all")).toEqual([]);
  });

  it("says how far a branch went its own way", () => {
    const branch = workspace.scenarios.find(({ id }) => id === "branch")!;
    expect(changedWords(branch, words)).toBe("1 of its own");
    expect(changedWords({ ...branch, growthRatio: plan.growthRatio }, words)).toBe("as its origin");
    expect(changedWords(plan, words)).toBe(`${plan.changes.length} planned`);
  });

  it("counts the people a plan hires, and not those of a change that is switched off", () => {
    const team = before.baseline.members.length;
    const hires = [aHire({ id: "a", count: 3 }), aHire({ id: "b", count: 5, enabled: false })];
    expect(peoplePlanned(before, aScenario({ changes: hires }))).toBe(team + 3);
  });

  it("sorts by name and by people, both ways", () => {
    const few = [aScenario({ id: "a", name: "Plan 10" }), aScenario({ id: "b", name: "Plan 9" })];
    const ids = (by: "name" | "people", direction: "up" | "down") =>
      sorted(few, { by, direction }, before, "en").map(({ id }) => id);
    expect(ids("name", "up")).toEqual(["b", "a"]);
    expect(ids("name", "down")).toEqual(["a", "b"]);
  });

  it("finds one among 5,000 before the next letter is typed", () => {
    // Others for each run: what was once read of a scenario is known from then on.
    const many = Array.from({ length: 15_000 }, (_, index) =>
      aScenario({ id: `s-${index}`, name: `Plan ${index}`, note: "Why it was made, at some length. ".repeat(40) }),
    );
    const findLast = (run: number) => {
      const [from, to] = [run * 5_000, (run + 1) * 5_000];
      expect(found(many.slice(from, to), `plan ${to - 1}`, "living")).toHaveLength(1);
    };
    expect(processorMs(findLast)).toBeLessThan(150);
  });
});

describe("lately used scenarios", () => {
  it("come first, read from the steps that undo knows", () => {
    const { store } = openStore();
    const { edit } = store.getState();
    const [first, second] = store.getState().workspace.scenarios;
    edit({ key: "pickScenario", name: second!.name }, pickScenario(second!.id));
    edit({ key: "addHire" }, addHire(aHire({ id: "x" })));
    edit({ key: "branchScenario", name: second!.name }, branchScenario(second!.id, "third", "Third"));
    const { workspace: open, past } = store.getState();
    const recent = recentFirst(livingScenarios(open), open.activeScenarioId, past).map(({ id }) => id);
    expect(recent.slice(0, 3)).toEqual(["third", second!.id, first!.id]);
    expect(recent).toHaveLength(open.scenarios.length);
  });
});
