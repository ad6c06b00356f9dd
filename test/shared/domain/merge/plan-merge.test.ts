import { describe, expect, it } from "vitest";
import { month } from "../../../../shared/base/month.ts";
import { setCoefficient, setGrowth } from "../../../../shared/domain/edits/assumptions.ts";
import { changeCompany, changeMember, changeMix, setEffort } from "../../../../shared/domain/edits/baseline.ts";
import { addChanges, moveChange, removeChange } from "../../../../shared/domain/edits/changes.ts";
import { giveDuty, shareDuty, takeOffDuty } from "../../../../shared/domain/edits/duties.ts";
import { copyOf, inTurn, type Recipe } from "../../../../shared/domain/edits/recipe.ts";
import { removeMembers } from "../../../../shared/domain/edits/remove-members.ts";
import { duplicateScenario, pickScenario, removeScenario } from "../../../../shared/domain/edits/scenarios.ts";
import { carryOut } from "../../../../shared/domain/merge/carry-out.ts";
import type { Answer, Answers, MergePlan } from "../../../../shared/domain/merge/merge.ts";
import { planMerge } from "../../../../shared/domain/merge/plan-merge.ts";
import { ownersOf } from "../../../../shared/domain/owners.ts";
import type { Workspace } from "../../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import {
  aBaseline,
  aChange,
  anActivity,
  aLevel,
  aMember,
  anAccount,
  aScenario,
  aSegment,
} from "../../../support/builders.ts";

const organisation: Workspace = {
  id: "w",
  name: "Anywhere",
  baseline: aBaseline({
    levels: [aLevel({ id: "csm", nextLevelIds: ["senior"] }), aLevel({ id: "senior", rank: 2 }), aLevel({ id: "old" })],
    segments: [aSegment({ id: "a" }), aSegment({ id: "b" }), aSegment({ id: "c" })],
    members: ["sato", "mori", "abe"].map((id) => aMember({ id, segmentIds: ["a", "b"], salaryJpy: 5_000_000 })),
    accounts: [anAccount({ id: "acme", ownerId: "sato" }), anAccount({ id: "bolt" })],
  }),
  scenarios: [aScenario({ changes: [aChange({ type: "leave", id: "leaving", memberId: "abe" })] })],
  activeScenarioId: "plan",
};

function after(workspace: Workspace, ...recipes: readonly Recipe[]): Workspace {
  const draft = copyOf(workspace);
  for (const recipe of recipes) recipe(draft);
  return draft;
}

function merged(plan: MergePlan, answers?: Answers): Workspace {
  return after(plan.mine, carryOut(plan, answers));
}

const plan = (mine: readonly Recipe[], theirs: readonly Recipe[]) =>
  planMerge(organisation, after(organisation, ...mine), after(organisation, ...theirs));

const all = ({ conflicts }: MergePlan, answer: Answer): Answers => new Map(conflicts.map(({ id }) => [id, answer]));
const memberOf = ({ baseline }: Workspace, id: string) => baseline.members.find((member) => member.id === id);
const addMember =
  (member: ReturnType<typeof aMember>): Recipe =>
  ({ baseline }) =>
    void baseline.members.push(member);

const renewal = { kind: "activity", id: "renewal" } as const;
const someone = (memberId: string) => ({ kind: "member", memberId }) as const;
function onOwned([ownerId, ...alsoOwnedBy]: readonly [string, ...string[]], mine: Recipe, theirs: Recipe): MergePlan {
  const owned = after(organisation, ({ baseline }) => {
    baseline.activities = [anActivity({ id: "renewal", ownerId, ...(alsoOwnedBy.length > 0 && { alsoOwnedBy }) })];
  });
  return planMerge(owned, after(owned, mine), after(owned, theirs));
}
const ownersAfter = (both: MergePlan, take: "mine" | "theirs") =>
  ownersOf(merged(both, all(both, { take })).baseline.activities[0]!);

describe("planMerge", () => {
  it("asks nothing where two people changed different things of one person", () => {
    const both = plan(
      [changeMember("sato", { salaryJpy: 6_000_000 })],
      [changeMember("sato", { chaosTolerance: 0.9 })],
    );
    expect(both.conflicts).toEqual([]);
    expect(memberOf(merged(both), "sato")).toMatchObject({ salaryJpy: 6_000_000, chaosTolerance: 0.9 });
  });

  it("asks where two people took different owners off the same work, and keeps what was answered", () => {
    const both = onOwned(
      ["sato", "mori"],
      takeOffDuty(renewal, someone("sato")),
      takeOffDuty(renewal, someone("mori")),
    );
    expect(both.conflicts).toHaveLength(1);
    expect(ownersAfter(both, "mine")).toEqual([someone("mori")]);
    expect(ownersAfter(both, "theirs")).toEqual([someone("sato")]);
    const alike = takeOffDuty(renewal, someone("sato"));
    expect(onOwned(["sato", "mori"], alike, alike).conflicts).toEqual([]);
  });

  it("asks where one gave work to somebody else alone and the other put a second owner beside the first", () => {
    const both = onOwned(["sato"], giveDuty(renewal, someone("abe")), shareDuty(renewal, someone("mori")));
    expect(both.conflicts).toHaveLength(1);
    expect(ownersAfter(both, "mine")).toEqual([someone("abe")]);
    expect(ownersAfter(both, "theirs")).toEqual([someone("sato"), someone("mori")]);
  });

  it("asks nothing where both did the same", () => {
    const raise = changeMember("sato", { salaryJpy: 6_000_000 });
    expect(plan([raise], [raise]).conflicts).toEqual([]);
  });

  it("asks where both changed one value, and takes mine, theirs or another one", () => {
    const both = plan(
      [changeMember("sato", { salaryJpy: 6_000_000 })],
      [changeMember("sato", { salaryJpy: 7_000_000 })],
    );
    expect(both.conflicts).toHaveLength(1);
    const pay = (answer: Answer) => memberOf(merged(both, all(both, answer)), "sato")?.salaryJpy;
    expect(pay({ take: "mine" })).toBe(6_000_000);
    expect(pay({ take: "theirs" })).toBe(7_000_000);
    expect(pay({ take: "value", value: 6_500_000 })).toBe(6_500_000);
  });

  it("takes a mix as one value, since half of each is nobody's mix", () => {
    const both = plan([changeMix("sato", { sales: 0.5, support: 0.5 })], [changeMix("sato", { analyst: 1 })]);
    expect(both.conflicts).toHaveLength(1);
    expect(memberOf(merged(both, all(both, { take: "theirs" })), "sato")?.mix).toEqual({
      sales: 0,
      support: 0,
      analyst: 1,
    });
  });

  it("brings lists of segments together, but asks where emptying one would mean all", () => {
    const both = plan(
      [changeMember("sato", { segmentIds: ["b"] })],
      [changeMember("sato", { segmentIds: ["a", "b", "c"] })],
    );
    expect(both.conflicts).toEqual([]);
    expect(memberOf(merged(both), "sato")?.segmentIds).toEqual(["b", "c"]);
    expect(
      plan([changeMember("sato", { segmentIds: ["b"] })], [changeMember("sato", { segmentIds: [] })]).conflicts,
    ).toHaveLength(1);
  });

  it("asks once where I took a person off the team and they changed the person", () => {
    const both = plan(
      [removeMembers(["sato"])],
      [changeMember("sato", { salaryJpy: 7_000_000 }), changeMix("sato", { analyst: 1 })],
    );
    expect(both.conflicts).toHaveLength(1);
    expect(memberOf(merged(both, all(both, { take: "mine" })), "sato")).toBeUndefined();
    const kept = merged(both, all(both, { take: "theirs" }));
    expect(memberOf(kept, "sato")).toMatchObject({ salaryJpy: 7_000_000 });
    // What went with the person comes back with the person.
    expect(kept.baseline.accounts[0]).toMatchObject({ id: "acme", ownerId: "sato" });
    expect(kept.baseline.members.map(({ id }) => id)).toEqual(["sato", "mori", "abe"]);
  });

  it("does not ask about a customer whom they gave to somebody else than the person I took off the team", () => {
    const both = plan([removeMembers(["sato"])], [({ baseline }) => void (baseline.accounts[0]!.ownerId = "mori")]);
    expect(both.conflicts).toEqual([]);
    expect(merged(both).baseline.accounts[0]).toMatchObject({ ownerId: "mori" });
  });

  it("asks where they gave a customer to the person I took off the team", () => {
    const both = plan([removeMembers(["sato"])], [({ baseline }) => void (baseline.accounts[1]!.ownerId = "sato")]);
    expect(both.conflicts).toHaveLength(1);
    expect(merged(both, all(both, { take: "mine" })).baseline.accounts[1]).not.toHaveProperty("ownerId");
    expect(memberOf(merged(both, all(both, { take: "theirs" })), "sato")).toBeDefined();
  });

  it("keeps a newcomer whose manager I took off the team, and asks about the manager alone", () => {
    const both = plan([removeMembers(["sato"])], [addMember(aMember({ id: "kato", managerId: "sato" }))]);
    expect(both.conflicts).toHaveLength(1);
    const kept = memberOf(merged(both, all(both, { take: "mine" })), "kato");
    expect(kept).toMatchObject({ id: "kato" });
    expect(kept?.managerId).toBeUndefined();
  });

  it("keeps a new plan without the change for a person I took off the team", () => {
    const both = plan([removeMembers(["abe"])], [duplicateScenario("plan", "bold", "Bold"), setGrowth(2)]);
    expect(both.conflicts).toHaveLength(1);
    const kept = merged(both, all(both, { take: "mine" }));
    expect(kept.scenarios.find(({ id }) => id === "bold")).toMatchObject({ growthRatio: 2, changes: [] });
  });

  it("asks about a level that I removed and they put a new person on", () => {
    const removeLevel: Recipe = ({ baseline }) =>
      void (baseline.levels = baseline.levels.filter(({ id }) => id !== "old"));
    const both = plan([removeLevel], [addMember(aMember({ id: "kato", levelId: "old" }))]);
    expect(both.conflicts).toHaveLength(1);
    expect(memberOf(merged(both, all(both, { take: "mine" })), "kato")).toBeUndefined();
    expect(merged(both, all(both, { take: "theirs" })).baseline.levels.map(({ id }) => id)).toContain("old");
  });

  it("asks where two reports would make a circle", () => {
    const both = plan([changeMember("sato", { managerId: "mori" })], [changeMember("mori", { managerId: "sato" })]);
    expect(both.conflicts).toHaveLength(1);
    expect(memberOf(merged(both, all(both, { take: "theirs" })), "sato")?.managerId).toBeUndefined();
  });

  it("asks where each removed the plan that the other kept, so that one stays", () => {
    const two = after(organisation, duplicateScenario("plan", "bold", "Bold"));
    const both = planMerge(two, after(two, removeScenario("plan")), after(two, removeScenario("bold")));
    expect(both.conflicts).toHaveLength(1);
    expect(merged(both, all(both, { take: "theirs" })).scenarios.map(({ id }) => id)).toEqual(["plan"]);
  });

  it("puts what they added where it stood", () => {
    const both = plan(
      [addMember(aMember({ id: "mine" }))],
      [({ baseline }) => void baseline.members.splice(1, 0, aMember({ id: "theirs" }))],
    );
    expect(merged(both).baseline.members.map(({ id }) => id)).toEqual(["sato", "theirs", "mori", "abe", "mine"]);
  });

  it("says so where no common state is known: asks about every difference and removes nothing", () => {
    const mine = after(organisation, changeMember("sato", { salaryJpy: 6_000_000 }), removeMembers(["mori"]));
    const both = planMerge(undefined, mine, organisation);
    expect(both.isTwoWay).toBe(true);
    expect(both.conflicts).toHaveLength(1);
    expect(
      merged(both)
        .baseline.members.map(({ id }) => id)
        .sort(),
    ).toEqual(["abe", "mori", "sato"]);
  });
});

describe("two copies with 30 edits each, 5 of them in conflict", () => {
  const ancestor = sampleWorkspace("en");
  const { members, segments, activities, levers } = ancestor.baseline;
  const scenarioId = ancestor.activeScenarioId;
  const planned = ancestor.scenarios.find(({ id }) => id === scenarioId)!.changes[0]!;
  const rename =
    (index: number, name: string): Recipe =>
    ({ baseline }) =>
      void (baseline.accounts[index]!.name = name);
  const pay = (index: number, salaryJpy: number) => changeMember(members[index]!.id, { salaryJpy });

  /** Done again on a workspace in which they are in force, these change nothing. */
  const myCorrections: Recipe[] = [
    ...Array.from({ length: 14 }, (_, index) => rename(index, `Mine ${index}`)),
    ...members.slice(0, 5).map(({ id }, index) => changeMember(id, { chaosTolerance: 0.11 + index / 100 })),
    changeCompany({ productLoopMonths: 9 }),
    setCoefficient("annualLeaving", 0.21),
    setEffort(segments[0]!.id, "onboarding", activities[0]!.id, 3.25),
    ({ baseline }) => void (baseline.levers[0]!.costHours = 21),
  ];
  const theirCorrections: Recipe[] = [
    ...Array.from({ length: 13 }, (_, index) => rename(20 + index, `Theirs ${index}`)),
    ...members.slice(0, 5).map(({ id }, index) => changeMember(id, { idealism: 0.22 + index / 100 })),
    changeCompany({ contractHours: 151 }),
    setCoefficient("contagion", 1.2),
    setEffort(segments[0]!.id, "renewal", activities[1]!.id, 4.5),
    setGrowth(1.3),
    ({ baseline }) => void (baseline.levers[1]!.costHours = 22),
  ];
  const newcomer = (id: string) => addMember(aMember({ id, levelId: members[0]!.levelId, joined: month("2026-01") }));
  const lever = (id: string, at: number) =>
    addChanges([aChange({ type: "startLever", id, leverId: levers[at]!.id, month: month("2027-03") })]);
  const mine: Recipe[] = [
    ...myCorrections,
    newcomer("newcomer-mine"),
    inTurn(duplicateScenario(scenarioId, "bold-mine", "Bold"), pickScenario(scenarioId)),
    // In conflict with theirs, in their order:
    pay(0, 6_100_000),
    changeMix(members[1]!.id, { sales: 0.2, support: 0.8 }),
    changeCompany({ wrongFitShare: 0.31 }),
    ({ baseline }) => void (baseline.segments[1]!.growth.newPerMonth = 7.5),
    moveChange(planned.id, month("2028-01")),
  ];
  const theirs: Recipe[] = [
    ...theirCorrections,
    newcomer("newcomer-theirs"),
    lever("lever-theirs", 1),
    pay(0, 6_200_000),
    changeMix(members[1]!.id, { analyst: 1 }),
    changeCompany({ wrongFitShare: 0.42 }),
    ({ baseline }) => void (baseline.segments[1]!.growth.monthlyGrowth = 0.031),
    removeChange(planned.id),
  ];
  const both = planMerge(ancestor, after(ancestor, ...mine), after(ancestor, ...theirs));

  it("asks exactly five questions", () => {
    expect([mine.length, theirs.length]).toEqual([30, 30]);
    expect(both.conflicts).toHaveLength(5);
  });

  it("loses none of the others, whatever is answered", () => {
    for (const take of ["mine", "theirs"] as const) {
      const result = merged(both, all(both, { take }));
      for (const recipe of [...myCorrections, ...theirCorrections]) expect(after(result, recipe)).toEqual(result);
      const ids = result.baseline.members.map(({ id }) => id).filter((id) => id.startsWith("newcomer"));
      expect(ids.sort()).toEqual(["newcomer-mine", "newcomer-theirs"]);
      expect(result.scenarios.map(({ id }) => id)).toContain("bold-mine");
      expect(result.scenarios[0]!.changes.map(({ id }) => id)).toContain("lever-theirs");
    }
  });
});
