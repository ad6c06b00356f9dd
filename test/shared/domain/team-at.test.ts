import { describe, expect, it } from "vitest";
import { addMonths, month } from "../../../shared/base/month.ts";
import { coefficients } from "../../../shared/catalogue/coefficients.ts";
import type { Change } from "../../../shared/domain/change.ts";
import { seatsAt, teamAt } from "../../../shared/domain/team-at.ts";
import { aBaseline, aChange, aHire, aLevel, aMember, aScenario, start } from "../../support/builders.ts";

const baseline = aBaseline({
  levels: [
    aLevel({ id: "csm", salaryJpy: 6_000_000 }),
    aLevel({ id: "lead", rank: 2, seats: 1, membersPerSeat: 2, salaryJpy: 9_000_000 }),
  ],
  members: [
    aMember({ id: "aoki", levelId: "lead", team: "one" }),
    aMember({ id: "baba", managerId: "aoki" }),
    aMember({ id: "chiba", managerId: "aoki", salaryJpy: 7_000_000, leaves: addMonths(start, 5) }),
  ],
});

const planned = (...changes: readonly Change[]) => aScenario({ months: 24, changes: [...changes] });
const inMonth = (scenario: ReturnType<typeof planned>, index: number) =>
  teamAt(baseline, scenario, addMonths(start, index));
const post = (posts: ReturnType<typeof teamAt>, id: string) => posts.find((each) => each.id === id)!;

describe("the team in a month of a plan", () => {
  it("has today's facts before anything changes", () => {
    const posts = inMonth(planned(), 0);
    expect(posts.map(({ id, status }) => `${id} ${status}`)).toEqual(["aoki here", "baba here", "chiba here"]);
    expect(post(posts, "baba")).toMatchObject({ levelId: "csm", salaryJpy: 6_000_000, managerId: "aoki" });
  });

  it("applies a change from its month on, and not before", () => {
    const scenario = planned(
      aChange({
        type: "changeMix",
        memberId: "baba",
        month: addMonths(start, 3),
        mix: { sales: 0, support: 0, analyst: 1 },
      }),
      aChange({ type: "move", memberId: "baba", month: addMonths(start, 6), team: "two" }),
      aChange({ type: "promote", memberId: "baba", month: addMonths(start, 9), levelId: "lead" }),
    );
    expect(post(inMonth(scenario, 2), "baba").mix.analyst).toBe(0);
    expect(post(inMonth(scenario, 3), "baba").mix.analyst).toBe(1);
    expect(post(inMonth(scenario, 6), "baba")).toMatchObject({ team: "two", managerId: "aoki" });
    expect(post(inMonth(scenario, 9), "baba")).toMatchObject({ levelId: "lead", salaryJpy: 9_000_000 });
  });

  it("lets somebody report to a planned hire, and to whoever it was before where that hire is switched off", () => {
    const hire = aHire({ id: "june", month: start, leadTimeMonths: 2, levelId: "lead" });
    const move = aChange({ type: "move", memberId: "baba", managerId: "june#1", month: addMonths(start, 3) });
    const managersOf = (scenario: ReturnType<typeof planned>) =>
      [2, 3].map((index) => post(inMonth(scenario, index), "baba").managerId);
    expect(managersOf(planned(hire, move))).toEqual(["aoki", "june#1"]);
    expect(managersOf(planned({ ...hire, enabled: false }, move))).toEqual(["aoki", "aoki"]);
    expect(managersOf(planned(move))).toEqual(["aoki", "aoki"]);
  });

  it("leaves out what is switched off", () => {
    const off = aChange({ type: "leave", memberId: "aoki", month: addMonths(start, 1), enabled: false });
    expect(post(inMonth(planned(off), 12), "aoki").status).toBe("here");
  });

  it("lets people go in the month they are known to leave, by fact or by plan, whichever comes first", () => {
    expect(post(inMonth(planned(), 4), "chiba").status).toBe("here");
    expect(post(inMonth(planned(), 5), "chiba").status).toBe("gone");
    const sooner = aChange({ type: "leave", memberId: "chiba", month: addMonths(start, 2) });
    expect(post(inMonth(planned(sooner), 0), "chiba").leaves).toBe(addMonths(start, 2));
    expect(post(inMonth(planned(sooner), 2), "chiba").status).toBe("gone");
  });

  it("expects each person of a hire after the mean lead time", () => {
    const scenario = planned(aHire({ id: "two-more", count: 2, month: addMonths(start, 1), leadTimeMonths: 3 }));
    expect(
      inMonth(scenario, 3)
        .slice(3)
        .map(({ id, status, joins }) => [id, status, joins]),
    ).toEqual([
      ["two-more#1", "coming", addMonths(start, 4)],
      ["two-more#2", "coming", addMonths(start, 4)],
    ]);
    expect(post(inMonth(scenario, 4), "two-more#2").status).toBe("here");
  });

  it("takes the lead time in force where the hire names none", () => {
    const own = aHire({ id: "one", month: month("2026-06") });
    const usual = Math.round(coefficients.leadTimeMonths.value);
    expect(post(inMonth(planned(own), 0), "one#1").joins).toBe(addMonths(start, usual));
    const slower = { ...planned(own), coefficients: { leadTimeMonths: 7 } };
    expect(post(inMonth(slower, 0), "one#1").joins).toBe(addMonths(start, 7));
  });
});

describe("seats in a month of a plan", () => {
  it("are the standing ones, one for each span below, and those opened by then", () => {
    const scenario = planned(aChange({ type: "openSeats", levelId: "lead", month: addMonths(start, 2), count: 1 }));
    const lead = (index: number) => seatsAt(baseline, scenario, addMonths(start, index))[1]!;
    expect(lead(0)).toMatchObject({ seats: 2, held: 1, free: 1 });
    expect(lead(2)).toMatchObject({ seats: 3, held: 1, free: 2 });
    // One person below is no span of two.
    expect(lead(5)).toMatchObject({ seats: 2, held: 1, free: 1 });
  });

  it("have no number where there is no limit", () => {
    expect(seatsAt(baseline, planned(), start)[0]).toMatchObject({ seats: undefined, held: 2, free: undefined });
  });
});
