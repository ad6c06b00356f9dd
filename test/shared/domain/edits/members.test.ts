import { describe, expect, it } from "vitest";
import { month } from "../../../../shared/base/month.ts";
import { dependentsOf } from "../../../../shared/domain/depends-on.ts";
import {
  type Facts,
  mayBeCleared,
  removePosts,
  whyFixed,
  writeFacts,
} from "../../../../shared/domain/edits/members.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { teamAt } from "../../../../shared/domain/team-at.ts";
import { type Workspace, workspaceSchema } from "../../../../shared/domain/workspace.ts";
import {
  aBaseline,
  aChange,
  aHire,
  aLevel,
  aMember,
  anAccount,
  aScenario,
  aSegment,
  start,
} from "../../../support/builders.ts";

const later = month("2027-06");

const aTeam = (own: Partial<Scenario> = {}): Workspace => ({
  id: "team",
  name: "team",
  baseline: aBaseline({
    levels: [aLevel({ id: "csm" }), aLevel({ id: "lead", rank: 2, leadsPeople: true })],
    members: [
      aMember({ id: "boss", levelId: "lead" }),
      aMember({ id: "ann", managerId: "boss", team: "East", salaryJpy: 7_000_000, title: "CSM" }),
    ],
    segments: [aSegment({ id: "smb" })],
    accounts: [anAccount({ id: "one", segmentId: "smb", ownerId: "ann" })],
  }),
  scenarios: [aScenario(own)],
  activeScenarioId: "plan",
});

function write(workspace: Workspace, inMonth: typeof start, postId: string, facts: Facts) {
  let ids = 0;
  const draft = structuredClone(workspace);
  writeFacts({ month: inMonth, freshId: () => `new-${++ids}` }, [{ postId, facts }])(draft);
  expect(workspaceSchema.safeParse(draft).success).toBe(true);
  return draft;
}

const postOf = ({ baseline, scenarios: [scenario] }: Workspace, id: string, inMonth = start) =>
  teamAt(baseline, scenario!, inMonth).find((post) => post.id === id)!;

describe("facts of people in the month on screen", () => {
  it("are corrected in the plan's first month, without a change in the plan", () => {
    const after = write(aTeam(), start, "ann", { fteShare: 0.8, levelId: "lead", salaryJpy: 8_000_000, title: "Lead" });
    expect(after.baseline.members[1]).toMatchObject({
      fteShare: 0.8,
      levelId: "lead",
      salaryJpy: 8_000_000,
      title: "Lead",
    });
    expect(after.scenarios[0]!.changes).toEqual([]);
  });

  it("become dated changes in a later month, and today's facts stay", () => {
    const after = write(aTeam(), later, "ann", { fteShare: 0.5, levelId: "lead", team: "West" });
    expect(after.baseline).toEqual(aTeam().baseline);
    expect(after.scenarios[0]!.changes.map(({ type, month: when }) => [type, when])).toEqual([
      ["promote", later],
      ["changeHours", later],
      ["move", later],
    ]);
    expect(postOf(after, "ann", later)).toMatchObject({
      fteShare: 0.5,
      levelId: "lead",
      team: "West",
      managerId: "boss",
    });
    expect(postOf(after, "ann")).toMatchObject({ fteShare: 1, levelId: "csm", team: "East" });
  });

  it("are taken away where they may be missing", () => {
    const after = write(aTeam(), start, "ann", { title: undefined, managerId: undefined, salaryJpy: undefined });
    expect(after.baseline.members[1]).not.toHaveProperty("title");
    expect(after.baseline.members[1]).not.toHaveProperty("managerId");
    expect(postOf(after, "ann").salaryJpy).toBe(6_000_000);
  });

  it("are taken away although a move in the first month says otherwise", () => {
    const changes = [aChange({ type: "move" as const, memberId: "ann", team: "South" })];
    expect(postOf(write(aTeam({ changes }), start, "ann", { team: undefined }), "ann").team).toBeUndefined();
  });

  it("of a planned hire change the hire, whatever the month", () => {
    const hire = aHire({ id: "h", month: month("2027-03"), count: 2, leadTimeMonths: 3 });
    const facts = { fteShare: 0.5, managerId: "boss", joined: month("2027-09") };
    const after = write(aTeam({ changes: [hire] }), later, "h#2", facts);
    expect(after.scenarios[0]!.changes).toEqual([{ ...hire, fteShare: 0.5, managerId: "boss", month: "2027-06" }]);
  });

  describe("a leaving", () => {
    it("is a fact in the first month and a dated change later", () => {
      expect(write(aTeam(), start, "ann", { leaves: later }).baseline.members[1]!.leaves).toBe(later);
      const planned = write(aTeam(), month("2027-03"), "ann", { leaves: later });
      expect(planned.baseline.members[1]!.leaves).toBeUndefined();
      expect(planned.scenarios[0]!.changes).toMatchObject([{ type: "leave", month: later, memberId: "ann" }]);
    });

    it("that the plan says is moved and dropped where it stands, also in the first month", () => {
      const changes = [aChange({ type: "leave" as const, memberId: "ann", month: later })];
      const moved = write(aTeam({ changes }), start, "ann", { leaves: month("2027-08") });
      expect(moved.scenarios[0]!.changes).toMatchObject([{ type: "leave", month: "2027-08" }]);
      expect(moved.baseline.members[1]!.leaves).toBeUndefined();
      expect(write(aTeam({ changes }), start, "ann", { leaves: undefined }).scenarios[0]!.changes).toEqual([]);
    });
  });

  it("without a date hold in every month, so a plan cannot change them later", () => {
    expect(whyFixed("salaryJpy", { kind: "member", isFirstMonth: false })).toBe("undated");
    expect(whyFixed("salaryJpy", { kind: "member", isFirstMonth: true })).toBeUndefined();
    expect(whyFixed("mix", { kind: "member", isFirstMonth: false })).toBeUndefined();
    expect(whyFixed("title", { kind: "hire", isFirstMonth: true })).toBe("onlyMembers");
    expect(whyFixed("opens", { kind: "member", isFirstMonth: true })).toBe("onlyHires");
  });

  it("can be moved but not emptied by a plan", () => {
    expect(mayBeCleared("managerId", { kind: "member", isFirstMonth: true })).toBe(true);
    expect(mayBeCleared("managerId", { kind: "member", isFirstMonth: false })).toBe(false);
    expect(mayBeCleared("levelId", { kind: "member", isFirstMonth: true })).toBe(false);
  });
});

describe("people who are taken off", () => {
  it("go with what depends on them, and a planned hire gets smaller by one", () => {
    const draft = structuredClone(
      aTeam({
        changes: [
          aHire({ id: "h", count: 2, managerId: "boss" }),
          aChange({ id: "c", type: "leave" as const, memberId: "boss" }),
        ],
      }),
    );
    expect(dependentsOf(draft, ["boss"])).toEqual({
      checkIns: 0,
      judgements: 0,
      accounts: 0,
      duties: 0,
      reports: 1,
      changes: 1,
    });
    expect(dependentsOf(draft, ["ann"])).toMatchObject({ accounts: 1, reports: 0 });
    removePosts(["boss", "h#1"])(draft);
    expect(draft.baseline.members.map(({ id }) => id)).toEqual(["ann"]);
    expect(draft.baseline.members[0]).not.toHaveProperty("managerId");
    expect(draft.scenarios[0]!.changes).toMatchObject([{ id: "h", count: 1 }]);
  });
});
