import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { month } from "../../../../shared/base/month.ts";
import type { ChangeOf } from "../../../../shared/domain/change.ts";
import {
  setBackfill,
  setCoefficient,
  setGrowth,
  setHorizon,
  setSeed,
  setTrials,
} from "../../../../shared/domain/edits/assumptions.ts";
import { changeMix, setEffort } from "../../../../shared/domain/edits/baseline.ts";
import {
  addChanges,
  addHire,
  changeHire,
  enableChange,
  moveChange,
  removeChange,
} from "../../../../shared/domain/edits/changes.ts";
import { inTurn, type Recipe } from "../../../../shared/domain/edits/recipe.ts";
import {
  duplicateScenario,
  pickScenario,
  removeScenario,
  renameScenario,
} from "../../../../shared/domain/edits/scenarios.ts";
import { renameWorkspace, replaceWorkspace } from "../../../../shared/domain/edits/workspace.ts";
import { activeScenario, workspaceSchema } from "../../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const before = sampleWorkspace("en");
const scenario = activeScenario(before);
const member = before.baseline.members[0]!;

/** Every edit must leave a document that can be read back. */
function after(...recipes: Recipe[]) {
  const document = produce(before, inTurn(...recipes));
  expect(workspaceSchema.safeParse(document).error).toBeUndefined();
  return document;
}

const hire: ChangeOf<"hire"> = {
  id: "hire-1",
  type: "hire",
  month: month("2027-02"),
  enabled: true,
  tags: [],
  count: 1,
  mix: { sales: 0, support: 0, analyst: 1 },
  levelId: before.baseline.levels[0]!.id,
  fteShare: 1,
  segmentIds: [],
  honestInterview: false,
};

const found = (document: typeof before) => activeScenario(document).changes.find(({ id }) => id === hire.id);

describe("changes of a plan", () => {
  it("are added, moved, switched off and removed", () => {
    expect(found(after(addHire(hire)))).toEqual(hire);
    expect(found(after(addHire(hire), moveChange(hire.id, month("2027-05"))))?.month).toBe("2027-05");
    expect(found(after(addHire(hire), enableChange(hire.id, false)))?.enabled).toBe(false);
    expect(after(addHire(hire), removeChange(hire.id))).toEqual(before);
  });

  it("take the place of the same change", () => {
    const document = after(addHire(hire), addChanges([{ ...hire, count: 3 }]));
    expect(activeScenario(document).changes.filter(({ id }) => id === hire.id)).toEqual([{ ...hire, count: 3 }]);
  });

  it("keep what kind they are", () => {
    expect(found(after(addHire(hire), changeHire(hire.id, { count: 2, honestInterview: true })))).toMatchObject({
      type: "hire",
      count: 2,
      honestInterview: true,
    });
  });

  it("belong to the scenario on screen only", () => {
    const others = after(addHire(hire)).scenarios.filter(({ id }) => id !== scenario.id);
    expect(others).toEqual(before.scenarios.filter(({ id }) => id !== scenario.id));
  });
});

describe("assumptions of a plan", () => {
  it("stay within what the model takes", () => {
    const document = after(
      setGrowth(1e9),
      setHorizon(0.2),
      setTrials(1e9),
      setSeed(-4),
      setBackfill({ replacedShare: 7 }),
    );
    expect(activeScenario(document)).toMatchObject({ growthRatio: 100, months: 1, trials: 100_000, seed: 0 });
    expect(activeScenario(document).backfill).toEqual({ ...scenario.backfill, replacedShare: 1 });
  });

  it("return to the catalogue's value", () => {
    const own = after(setCoefficient("churn-gamma", 2));
    expect(activeScenario(own).coefficients).toHaveProperty("churn-gamma", 2);
    expect(after(setCoefficient("churn-gamma", 2), setCoefficient("churn-gamma", undefined))).toEqual(before);
  });
});

describe("scenarios", () => {
  const copied = after(duplicateScenario(scenario.id, "copy", "A copy"));

  it("are copied beside the original with the same luck, and shown", () => {
    expect(activeScenario(copied)).toEqual({ ...scenario, id: "copy", name: "A copy" });
    expect(copied.scenarios.map(({ id }) => id).indexOf("copy")).toBe(
      before.scenarios.map(({ id }) => id).indexOf(scenario.id) + 1,
    );
  });

  it("do not follow edits of the copy", () => {
    const edited = after(duplicateScenario(scenario.id, "copy", "A copy"), setGrowth(9), pickScenario(scenario.id));
    expect(activeScenario(edited)).toEqual(scenario);
  });

  it("are never all removed", () => {
    const ids = before.scenarios.map(({ id }) => id);
    const document = after(...ids.map((id) => removeScenario(id)));
    expect(document.scenarios).toHaveLength(1);
    expect(activeScenario(document).id).toBe(document.activeScenarioId);
  });

  it("keep their name where none is given", () => {
    expect(after(renameScenario(scenario.id, "  ")).scenarios).toEqual(before.scenarios);
    expect(activeScenario(after(renameScenario(scenario.id, " Spring "))).name).toBe("Spring");
  });
});

describe("facts", () => {
  it("hold a mix that adds up to one, from any weights", () => {
    const { mix } = after(changeMix(member.id, { sales: 3, support: 1 })).baseline.members[0]!;
    expect(mix).toEqual({ sales: 0.75, support: 0.25, analyst: 0 });
  });

  it("hold hours per account for an activity that had none", () => {
    const segment = before.baseline.segments[0]!;
    const activity = before.baseline.activities[0]!;
    const { effort } = after(setEffort(segment.id, "onboarding", activity.id, 4.5)).baseline.segments[0]!;
    expect(effort.onboarding[activity.id]).toBe(4.5);
  });
});

describe("the workspace", () => {
  it("is replaced as a whole, and renamed", () => {
    expect(after(replaceWorkspace(sampleWorkspace("ja")))).toEqual(sampleWorkspace("ja"));
    expect(after(renameWorkspace(" Kita ")).name).toBe("Kita");
    expect(after(renameWorkspace(""))).toBe(before);
  });
});
