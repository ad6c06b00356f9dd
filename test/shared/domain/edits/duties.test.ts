import { describe, expect, it } from "vitest";
import { produce } from "immer";
import { adoptedHandOver } from "../../../../shared/domain/adopted-hand-over.ts";
import { dependentsOf } from "../../../../shared/domain/depends-on.ts";
import { setActivityOwner } from "../../../../shared/domain/edits/activities.ts";
import {
  addWorkBetween,
  giveDuty,
  keepWorkBetween,
  removeWorkBetween,
  shareDuty,
  takeOffDuty,
} from "../../../../shared/domain/edits/duties.ts";
import type { Recipe } from "../../../../shared/domain/edits/recipe.ts";
import { removeMembers } from "../../../../shared/domain/edits/remove-members.ts";
import { type Owner, ownersOf } from "../../../../shared/domain/owners.ts";
import { problemsIn } from "../../../../shared/domain/problems.ts";
import { type Workspace, workspaceSchema } from "../../../../shared/domain/workspace.ts";
import { handOverIds } from "../../../../shared/catalogue/hand-overs.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const sample = sampleWorkspace("en");
const after = (recipe: Recipe, before: Workspace = sample) => produce(before, recipe);
const renewal = { kind: "activity", id: "renewal" } as const;
const inIt = ({ baseline }: Workspace) => baseline.activities.find(({ id }) => id === "renewal")!;
const someone = (memberId: string): Owner => ({ kind: "member", memberId });
const sales: Owner = { kind: "team", team: "fieldSales" };

describe("who answers for something", () => {
  it("is one alone, several, another team, or nobody, and nothing empty is kept", () => {
    expect(ownersOf(inIt(sample))).toEqual([someone("m02"), sales]);
    const alone = after(giveDuty(renewal, someone("m05")));
    expect(ownersOf(inIt(alone))).toEqual([someone("m05")]);
    expect(inIt(alone)).not.toHaveProperty("ownerTeams");
    const three = after(shareDuty(renewal, someone("m05")));
    expect(inIt(three)).toMatchObject({ ownerId: "m02", alsoOwnedBy: ["m05"], ownerTeams: ["fieldSales"] });
    expect(after(shareDuty(renewal, someone("m05")), three)).toBe(three);
    expect(inIt(after(takeOffDuty(renewal, someone("m02")), three))).toMatchObject({ ownerId: "m05" });
    const nobody = inIt(after(giveDuty(renewal, undefined)));
    expect(ownersOf(nobody)).toEqual([]);
    expect(Object.keys(nobody)).not.toContain("ownerId");
    expect(ownersOf(inIt(after(setActivityOwner("renewal", "m06"))))).toEqual([someone("m06")]);
  });

  it("is told apart for a metric of a segment and for that of all customers", () => {
    const both = after(({ baseline }) => {
      baseline.metrics.push({ metricId: "nps", segmentId: "mid", points: [] });
    });
    const given = after(giveDuty({ kind: "metric", id: "nps@mid" }, someone("m03")), both);
    const ofNps = given.baseline.metrics.filter(({ metricId }) => metricId === "nps");
    expect(ofNps.map(({ ownerId }) => ownerId)).toEqual([undefined, "m03"]);
  });

  it("loses whoever leaves the team, and whoever shared it is left with it", () => {
    const shared = after(shareDuty(renewal, someone("m05")));
    const gone = after(removeMembers(["m02"]), shared);
    expect(ownersOf(inIt(gone))).toEqual([someone("m05"), sales]);
    expect(dependentsOf(shared, ["m05"]).duties).toBe(dependentsOf(sample, ["m05"]).duties + 1);
    expect(gone.baseline.workBetween).toEqual(shared.baseline.workBetween);
    expect(problemsIn(after(removeMembers(["m11", "m06"])))).toEqual(problemsIn(sample));
  });

  it("is a problem where the owner is somebody whom nobody knows", () => {
    const strange = after(shareDuty(renewal, someone("stranger")));
    expect(problemsIn(strange)).toContainEqual(expect.objectContaining({ code: "dangling", id: "stranger" }));
  });
});

describe("work between teams", () => {
  it("is adopted from the catalogue in the language of the team, changed, and given up", () => {
    const { workBetween: _, ...baseline } = sample.baseline;
    const none = { ...sample, baseline };
    const all = handOverIds.map((id) => adoptedHandOver(id, `w-${id}`, "ja"));
    const adopted = after(addWorkBetween(...all, ...all), none);
    expect(adopted.baseline.workBetween).toEqual(all);
    expect(workspaceSchema.parse(adopted)).toEqual(adopted);
    const changed = after(keepWorkBetween({ ...all[0]!, targetOf: ["marketing"] }), adopted);
    expect(changed.baseline.workBetween![0]).toMatchObject({ targetOf: ["marketing"], from: "marketing" });
    const left = after((draft) => all.forEach(({ id }) => removeWorkBetween(id)(draft)), adopted);
    expect(left.baseline).not.toHaveProperty("workBetween");
  });
});
