import { produce } from "immer";
import { describe, expect, it } from "vitest";
import {
  addActivity,
  removeActivity,
  renameActivity,
  setActivityOwner,
} from "../../../../shared/domain/edits/activities.ts";
import type { Recipe } from "../../../../shared/domain/edits/recipe.ts";
import { setSkill } from "../../../../shared/domain/edits/skills.ts";
import { problemsIn } from "../../../../shared/domain/problems.ts";
import { type Workspace, workspaceSchema } from "../../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const sample = sampleWorkspace("en");
const after = (recipe: Recipe, from: Workspace = sample) => produce(from, (draft) => recipe(draft as Workspace));

describe("setSkill", () => {
  const levelIn = ({ baseline }: Workspace) => baseline.members[0]!.competencies.empathy;

  it("sets a level from 0 to 4, and takes back what was seen", () => {
    expect(levelIn(after(setSkill("m01", "empathy", 0)))).toBe(0);
    expect(levelIn(after(setSkill("m01", "empathy", 9)))).toBe(4);
    const blank = after(setSkill("m01", "empathy", undefined));
    expect("empathy" in blank.baseline.members[0]!.competencies).toBe(false);
  });
});

describe("the kinds of work", () => {
  it("take a new one that is stored and projected like any other", () => {
    const added = after(addActivity("visits", "  Visits "));
    expect(workspaceSchema.parse(added)).toEqual(added);
    expect(added.baseline.activities.at(-1)).toMatchObject({ id: "visits", name: "Visits" });
    expect(after(addActivity("x", "  "))).toBe(sample);
    expect(after(addActivity("renewal", "Again"))).toBe(sample);
  });

  it("give up one with its hours and whatever spoke of it alone, and nothing that spoke of others too", () => {
    const scoped = (activityIds: string[]) => ({
      on: "effort" as const,
      segmentIds: [],
      stages: [],
      activityIds,
      touchModels: [],
      ratio: 0.8,
    });
    const withLever = after(({ baseline }) => {
      baseline.levers[0]!.effects = [scoped(["reactive"]), scoped(["reactive", "renewal"]), scoped([])];
    });
    const gone = after(removeActivity("reactive"), withLever);
    expect(gone.baseline.levers[0]!.effects).toMatchObject([{ activityIds: ["renewal"] }, { activityIds: [] }]);
    expect(JSON.stringify(gone.baseline.segments)).not.toContain('"reactive"');
    expect(workspaceSchema.parse(gone)).toEqual(gone);
    expect(problemsIn(gone).filter(({ code }) => !problemsIn(sample).some((known) => known.code === code))).toEqual([]);
  });

  it("are renamed, and owned by one person or nobody", () => {
    const first = ({ baseline }: Workspace) => baseline.activities[0]!;
    const named = after(renameActivity("onboarding", "Welcome"));
    expect(first(named).name).toBe("Welcome");
    expect("name" in first(after(renameActivity("onboarding", " "), named))).toBe(false);
    expect(first(after(setActivityOwner("onboarding", "m02"))).ownerId).toBe("m02");
    expect("ownerId" in first(after(setActivityOwner("onboarding", undefined)))).toBe(false);
  });
});
