import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { addMonths, month, monthsBetween } from "../../../../shared/base/month.ts";
import { changeProblems, madeImpossible } from "../../../../shared/domain/change-problems.ts";
import type { Change } from "../../../../shared/domain/change.ts";
import { setBudget } from "../../../../shared/domain/edits/budget.ts";
import { enableTag, setTagReason, tagChanges } from "../../../../shared/domain/edits/change-tags.ts";
import {
  addChanges,
  changeChange,
  enableChanges,
  placeChanges,
  removeChanges,
} from "../../../../shared/domain/edits/changes.ts";
import { copyOf, inTurn, type Recipe } from "../../../../shared/domain/edits/recipe.ts";
import { shifted } from "../../../../shared/domain/edits/shift.ts";
import { stopLeverIn } from "../../../../shared/domain/edits/stretch.ts";
import { activeScenario, type Workspace, workspaceSchema } from "../../../../shared/domain/workspace.ts";
import { aBaseline, aChange, aLever, aMember, aScenario, start } from "../../../support/builders.ts";
import { luckOf } from "../../../support/luck.ts";
import { randomChanges } from "../../../support/random-changes.ts";
import { randomOrganisation } from "../../../support/random-organisation.ts";

const aWorkspace = (changes: Change[], baseline = aBaseline()): Workspace => ({
  id: "w",
  name: "w",
  activeScenarioId: "plan",
  baseline,
  scenarios: [aScenario({ changes })],
});

function after(workspace: Workspace, ...recipes: Recipe[]): Workspace {
  const next = produce(workspace, inTurn(...recipes));
  expect(workspaceSchema.safeParse(next).error).toBeUndefined();
  return next;
}

const changesIn = (workspace: Workspace) => activeScenario(workspace).changes;
const twelve = { start, months: 12 };
const placed = (...indexes: number[]) =>
  indexes.map((index, place) => ({ id: `c${place}`, month: addMonths(start, index) }));
const indexesOf = (list: ReturnType<typeof shifted>) => list.map((one) => monthsBetween(start, one.month));

describe("changes that move together", () => {
  it("keep their distances and stop where the first of them meets an end of the plan", () => {
    expect(indexesOf(shifted(twelve, placed(2, 5), 3))).toEqual([5, 8]);
    expect(indexesOf(shifted(twelve, placed(2, 5), 30))).toEqual([8, 11]);
    expect(indexesOf(shifted(twelve, placed(2, 5), -30))).toEqual([0, 3]);
  });

  it("are not held back by one that lies outside the plan already", () => {
    expect(indexesOf(shifted(twelve, placed(-3, 5), -4))).toEqual([-7, 1]);
    expect(indexesOf(shifted(twelve, placed(-3), 4))).toEqual([1]);
  });

  it.each(Array.from({ length: 60 }, (_, seed) => seed))(
    "leave any plan as possible as it was, or are refused: luck %i",
    (seed) => {
      const luck = luckOf(seed + 1);
      const { baseline, scenarios } = randomOrganisation(seed + 1);
      const scenario = scenarios[0]!;
      const changes = randomChanges(luck, baseline, scenario.months);
      const before: Workspace = {
        ...aWorkspace([], baseline),
        scenarios: [{ ...scenario, id: "plan", changes }],
      };
      const meant = luck.some(changes, 0.4).map(({ id, month: at }) => ({ id, month: at }));
      const to = shifted(scenario, meant, luck.whole(-14, 14));
      const next = produce(before, placeChanges(to));
      expect(changesIn(next)).toHaveLength(changes.length);
      const inside = (at: Change["month"]) => {
        const index = monthsBetween(scenario.start, at);
        return index >= 0 && index < scenario.months;
      };
      for (const { id, month: from } of meant) {
        if (inside(from)) expect(inside(changesIn(next).find((change) => change.id === id)!.month)).toBe(true);
      }
      if (madeImpossible(before, next).length > 0) return;
      const known = new Set(changeProblems(before).map(({ changeId, problem }) => `${changeId} ${problem.code}`));
      for (const { changeId, problem } of changeProblems(next))
        if (problem.code !== "nobodyCanPull") expect(known).toContain(`${changeId} ${problem.code}`);
    },
  );
});

describe("edits of several changes", () => {
  const tagged = [
    aChange({ type: "openProductSeats", id: "one", count: 1, tags: ["growth"] }),
    aChange({ type: "openProductSeats", id: "two", count: 1, tags: ["growth", "board"] }),
    aChange({ type: "openProductSeats", id: "three", count: 1 }),
  ];

  it("switch a tag off and on as one", () => {
    const off = after(aWorkspace(tagged), enableTag("growth", false));
    expect(changesIn(off).map(({ enabled }) => enabled)).toEqual([false, false, true]);
    expect(changesIn(after(off, enableTag("growth", true))).every(({ enabled }) => enabled)).toBe(true);
  });

  it("put a tag on once, take it off, and forget the reason of one that nothing carries", () => {
    const reasoned = after(
      aWorkspace(tagged),
      tagChanges(["one", "three"], "board", true),
      tagChanges(["three"], "board", true),
      setTagReason("board", "Asked for in June"),
    );
    expect(changesIn(reasoned).map(({ tags }) => tags)).toEqual([["growth", "board"], ["growth", "board"], ["board"]]);
    expect(activeScenario(reasoned).changeTags).toEqual([{ name: "board", reason: "Asked for in June" }]);
    const gone = after(reasoned, tagChanges(["one", "two", "three"], "board", false));
    expect(activeScenario(gone).changeTags).toBeUndefined();
  });

  it("remove and switch just those that are meant", () => {
    const next = after(aWorkspace(tagged), removeChanges(["one"]), enableChanges(["three"], false));
    expect(changesIn(next).map(({ id, enabled }) => [id, enabled])).toEqual([
      ["two", true],
      ["three", false],
    ]);
  });

  it("take a field away where it is undefined, and keep what the change is", () => {
    const hire = aChange({
      type: "hire",
      id: "h",
      count: 1,
      mix: { sales: 1, support: 0, analyst: 0 },
      levelId: "csm",
      fteShare: 1,
      segmentIds: [],
      honestInterview: true,
      leadTimeMonths: 2,
    });
    const next = after(aWorkspace([hire]), changeChange<"hire">("h", { leadTimeMonths: undefined, count: 3 }));
    expect(changesIn(next)[0]).toMatchObject({ id: "h", type: "hire", count: 3 });
    expect(changesIn(next)[0]).not.toHaveProperty("leadTimeMonths");
  });

  it("leave a frozen plan as it was shown", () => {
    const open = aWorkspace(tagged);
    const frozen: Workspace = {
      ...open,
      scenarios: [{ ...open.scenarios[0]!, frozen: { at: 0, occasion: "Board", factsId: "facts" } }],
    };
    const edits = inTurn(
      removeChanges(["one"]),
      placeChanges([{ id: "two", month: month("2027-06") }]),
      enableTag("growth", false),
      setBudget({ monthlyJpy: 1, withinShare: 0.8 }),
      stopLeverIn("one", "stop", month("2027-06")),
    );
    expect(produce(frozen, edits)).toBe(frozen);
  });
});

describe("a lever's stop", () => {
  const baseline = aBaseline({ levers: [aLever({ id: "guides", owner: "Ops" })] });
  const begun = aWorkspace([aChange({ type: "startLever", id: "begin", leverId: "guides", tags: ["ops"] })], baseline);
  const stops = (workspace: Workspace) =>
    changesIn(workspace).flatMap((change) => (change.type === "stopLever" ? [[change.id, change.month]] : []));

  it("is made with the tags of its start, moves, and goes where it would lie behind the plan", () => {
    const stopped = after(begun, stopLeverIn("begin", "end", month("2027-06")));
    expect(changesIn(stopped)[1]).toEqual({
      id: "end",
      type: "stopLever",
      month: "2027-06",
      enabled: true,
      tags: ["ops"],
      leverId: "guides",
    });
    expect(stops(after(stopped, stopLeverIn("begin", "end", month("2027-09"))))).toEqual([["end", "2027-09"]]);
    expect(stops(after(stopped, stopLeverIn("begin", "end", month("2028-01"))))).toEqual([]);
    expect(stops(after(stopped, stopLeverIn("begin", "end", undefined)))).toEqual([]);
  });

  it("is refused before its start", () => {
    const early = after(
      begun,
      placeChanges([{ id: "begin", month: month("2027-05") }]),
      stopLeverIn("begin", "end", month("2027-03")),
    );
    expect(madeImpossible(begun, early).map(({ changeId, problem }) => [changeId, problem.code])).toEqual([
      ["end", "notRunning"],
    ]);
  });
});

describe("what an edit would make impossible", () => {
  const baseline = aBaseline({ members: [aMember({ id: "m" })] });
  const leaves = aChange({ type: "leave", id: "gone", memberId: "m", month: month("2027-04") });
  const rises = aChange({ type: "changeHours", id: "less", memberId: "m", fteShare: 0.5, month: month("2027-03") });

  it("is a change to somebody who has left by then", () => {
    const before = aWorkspace([leaves, rises], baseline);
    const late = produce(before, placeChanges([{ id: "less", month: month("2027-06") }]));
    expect(madeImpossible(before, late)).toMatchObject([{ changeId: "less", problem: { code: "goneByThen" } }]);
    const early = produce(before, placeChanges([{ id: "gone", month: month("2027-01") }]));
    expect(madeImpossible(before, early)).toMatchObject([{ changeId: "less", problem: { code: "goneByThen" } }]);
  });

  it("does not hold against an edit what was impossible before it", () => {
    const before = aWorkspace([leaves, { ...copyOf(rises), month: month("2027-08") }], baseline);
    const next = produce(before, addChanges([aChange({ type: "openProductSeats", id: "seat", count: 1 })]));
    expect(madeImpossible(before, next)).toEqual([]);
  });
});
