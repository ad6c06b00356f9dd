import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { month } from "../../../shared/base/month.ts";
import { problemsIn } from "../../../shared/domain/problems.ts";
import type { Change } from "../../../shared/domain/change.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";

const sample = sampleWorkspace("en");
const problemsAfter = (recipe: (draft: Workspace) => void) => problemsIn(produce(sample, recipe));
const dated = (at: string) => ({ id: `change-${at}`, month: month(at), enabled: true, tags: [] });
const withChange = (...changes: Change[]) =>
  problemsAfter(({ scenarios: [first] }) => {
    first!.changes = changes;
  });

describe("problemsIn", () => {
  it("has nothing to say about a sound workspace", () => {
    expect(problemsIn(sample)).toEqual([]);
  });

  it("names what points at someone who is gone", () => {
    const problems = problemsAfter(({ baseline }) => {
      baseline.members = baseline.members.filter(({ id }) => id !== "m08");
    });
    const subject = sample.baseline.accounts[8]!.name;
    expect(problems).toContainEqual({ code: "dangling", id: "m08", path: "baseline.accounts[8].ownerId", subject });
  });

  it("names a segment's hours for an activity that was deleted", () => {
    const problems = problemsAfter(({ baseline }) => {
      baseline.activities = baseline.activities.filter(({ id }) => id !== "hub");
    });
    expect(problems.map(({ path }) => path)).toEqual([
      "baseline.segments[0].effort.onboarding.hub",
      "baseline.segments[1].effort.onboarding.hub",
    ]);
  });

  it("finds managers who report to each other, and not those who only report into the circle", () => {
    const problems = problemsAfter(({ baseline: { members } }) => {
      members[0]!.managerId = "m02";
    });
    expect(problems.map(({ code, subject }) => ({ code, subject }))).toEqual([
      { code: "managerCycle", subject: "Naoto Sakakibara" },
      { code: "managerCycle", subject: "Misaki Miura" },
    ]);
  });

  it("finds someone who leaves before joining, an account from the future and an id used twice", () => {
    const problems = problemsAfter(({ baseline: { members, accounts } }) => {
      members[1]!.leaves = month("2010-01");
      accounts[0]!.started = month("2027-05");
      accounts[1]!.id = accounts[2]!.id;
    });
    expect(problems.map(({ code }) => code)).toEqual(["duplicateId", "leavesBeforeJoining", "startsInFuture"]);
  });

  it("warns of a change outside the projected months, unless it is switched off", () => {
    const late: Change = { ...dated("2031-01"), type: "openProductSeats", count: 1 };
    expect(withChange(late).map(({ code, path }) => ({ code, path }))).toEqual([
      { code: "outsidePlan", path: "scenarios[0].changes[0].month" },
    ]);
    expect(withChange({ ...late, enabled: false })).toEqual([]);
  });

  it("follows levers through time, whatever order they are listed in", () => {
    const start: Change = { ...dated("2027-01"), type: "startLever", leverId: "guides" };
    const stop: Change = { ...dated("2027-06"), type: "stopLever", leverId: "guides" };
    expect(withChange(stop, start)).toEqual([]);
    expect(withChange(stop).map(({ code }) => code)).toEqual(["notRunning"]);
    expect(withChange(start, { ...start, id: "again", month: month("2027-03") }).map(({ code }) => code)).toEqual([
      "alreadyRunning",
    ]);
  });

  it("says when a plan needs a lever nobody has", () => {
    expect(withChange({ ...dated("2027-01"), type: "startLever", leverId: "community" })).toMatchObject([
      { code: "nobodyCanPull", subject: "A user community" },
    ]);
  });

  it("warns of a promotion after the person has left", () => {
    expect(withChange({ ...dated("2027-06"), type: "promote", memberId: "m13", levelId: "senior" })).toMatchObject([
      { code: "goneByThen", month: "2027-03", subject: "Daiki Noguchi" },
    ]);
  });

  it("names a value for an assumption that the model does not have", () => {
    const problems = problemsAfter(({ scenarios: [first] }) => {
      first!.coefficients = { anualLeaving: 0.3, annualLeaving: 0.2 };
    });
    expect(problems).toMatchObject([
      { code: "unknownAssumption", id: "anualLeaving", path: "scenarios[0].coefficients.anualLeaving" },
    ]);
  });

  it("says when a plan begins before the facts", () => {
    const problems = problemsAfter(({ scenarios: [first] }) => {
      first!.start = month("2026-06");
    });
    expect(problems.map(({ code }) => code)).toContain("planStartsInPast");
  });
});
