import { describe, expect, it } from "vitest";
import { type AppError, Fault } from "../../../shared/base/errors.ts";
import type { Month } from "../../../shared/base/month.ts";
import { coefficientLimits } from "../../../shared/catalogue/coefficient-limits.ts";
import { coefficients } from "../../../shared/catalogue/coefficients.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import { refusePlan } from "../../../shared/domain/refuse-plan.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { aChange, aMember, anActivity, aSegment } from "../../support/builders.ts";

const { baseline, scenarios } = sampleWorkspace("en");
type Draft = { baseline: Baseline; scenario: Scenario };
const sample: Draft = { baseline, scenario: scenarios[1]! };

function refusalOf(recipe: (draft: Draft) => void): AppError | undefined {
  const changed = structuredClone(sample);
  recipe(changed);
  try {
    refusePlan(changed.baseline, changed.scenario);
    return undefined;
  } catch (cause) {
    if (cause instanceof Fault) return cause.error;
    throw cause;
  }
}

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => aMember({ id: `p${index}`, levelId: "csm" }));
const hires = (month: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...aChange({ type: "hire", count: 100, mix: { sales: 1, support: 0, analyst: 0 }, levelId: "csm" }),
    id: `hire-${month}-${index}`,
    fteShare: 1,
    segmentIds: [],
    honestInterview: false,
    ...{ month: `2027-${String((month % 12) + 1).padStart(2, "0")}` },
  })) as unknown as Scenario["changes"];

describe("refusePlan", () => {
  it("lets the sample pass, and two thousand people over ten years", () => {
    expect(refusalOf(() => {})).toBeUndefined();
    const large = refusalOf((draft) => {
      draft.baseline.members = people(2_000);
      draft.scenario.months = 120;
      draft.scenario.trials = 10_000;
    });
    expect(large).toBeUndefined();
  });

  it.each<[string, (draft: Draft) => void, string]>([
    ["a member", ({ baseline }) => (baseline.members[3]!.fteShare = Number.NaN), "baseline.members[3].fteShare"],
    [
      "a mix",
      ({ baseline }) => (baseline.members[0]!.mix = { sales: Number.NaN, support: 0, analyst: 1 }),
      "baseline.members[0].mix.sales",
    ],
    ["an account", ({ baseline }) => (baseline.accounts[7]!.arrJpy = Infinity), "baseline.accounts[7].arrJpy"],
    [
      "a conversation",
      ({ baseline }) => (Object.values(baseline.checkIns[0]!.answers)[0]!.pressure = Number.NaN),
      "baseline.checkIns[0].answers",
    ],
    ["growth", ({ scenario }) => (scenario.growthRatio = Number.NaN), "scenario.growthRatio"],
    [
      "a coefficient",
      ({ scenario }) => (scenario.coefficients["annualLeaving"] = Number.NaN),
      "scenario.coefficients.annualLeaving",
    ],
  ])("names the place where %s is no number", (_, spoil, path) => {
    const refusal = refusalOf(spoil);
    expect(refusal).toMatchObject({ code: "plan/invalid" });
    expect(refusal).toHaveProperty("path", expect.stringContaining(path));
    expect(refusal).toHaveProperty("found", expect.stringMatching(/NaN|Infinity/));
  });

  it.each<[string, (draft: Draft) => void, string]>([
    ["a horizon of a billion months", ({ scenario }) => (scenario.months = 1e9), "scenario.months"],
    ["half a trial", ({ scenario }) => (scenario.trials = 0.5), "scenario.trials"],
    [
      "a contract term of a million months",
      ({ baseline }) => (baseline.segments[0]!.termMonths = 1e6),
      "baseline.segments[0].termMonths",
    ],
    [
      "a search that takes for ever",
      ({ scenario }) => (scenario.coefficients["leadTimeMonths"] = 1e9),
      "scenario.coefficients.leadTimeMonths",
    ],
    [
      "an account that began in no month",
      ({ baseline }) => (baseline.accounts[2]!.started = "soon" as Month),
      "baseline.accounts[2].started",
    ],
    [
      "a year without stages",
      ({ scenario }) =>
        (scenario.coefficients = { stageOperation: 0, stageAdoption: 0, stageValue: 0, stageRenewal: 0 }),
      "scenario.coefficients.stageOperation",
    ],
  ])("refuses %s, and says where", (_, spoil, path) => {
    expect(refusalOf(spoil)).toMatchObject({ code: "plan/invalid", path });
  });

  it("names the people who report to each other", () => {
    const refusal = refusalOf(({ baseline: { members } }) => {
      members[0]!.managerId = "m02";
    });
    expect(refusal).toEqual({ code: "plan/circle-of-managers", names: ["Naoto Sakakibara", "Misaki Miura"] });
  });

  it("names the levels that lead back to the first", () => {
    const refusal = refusalOf(({ baseline: { levels } }) => {
      levels.find(({ id }) => id === "senior")!.nextLevelIds.push("associate");
    });
    expect(refusal).toEqual({ code: "plan/circle-of-levels", names: ["CSM", "Senior CSM", "Associate CSM"] });
  });

  it("follows a chain of managers longer than any call stack", () => {
    const refusal = refusalOf((draft) => {
      draft.baseline.members = people(2_400).map((member, index) => ({ ...member, managerId: `p${index + 1}` }));
    });
    expect(refusal).toBeUndefined();
  });

  it("refuses a lever, a person or a change that is there twice", () => {
    const twice = (list: "levers" | "members") =>
      refusalOf(({ baseline }) => (baseline[list] as { id: string }[]).push({ ...baseline[list][0]! }));
    expect(twice("levers")).toEqual({
      code: "plan/same-id",
      path: `baseline.levers[${baseline.levers.length}]`,
      id: baseline.levers[0]!.id,
    });
    expect(twice("members")).toMatchObject({ code: "plan/same-id", id: baseline.members[0]!.id });
    const change = refusalOf(({ scenario: { changes } }) => changes.push(changes[0]!));
    expect(change).toMatchObject({ code: "plan/same-id", id: sample.scenario.changes[0]!.id });
  });

  it("refuses ten thousand hires a month, and counts them", () => {
    const refusal = refusalOf((draft) => {
      draft.scenario.months = 120;
      draft.scenario.changes = Array.from({ length: 120 }, (_, month) => hires(month, 100))
        .flat()
        .map((change, index) => ({ ...change, id: `h${index}` }));
    });
    expect(refusal).toEqual({
      code: "plan/too-many-people",
      people: 24 + 1_200_000,
      members: 24,
      hires: 1_200_000,
      limit: 2_500,
    });
  });

  it("does not count what is switched off", () => {
    const refusal = refusalOf((draft) => {
      draft.scenario.changes = hires(1, 100).map((change) => ({ ...change, enabled: false }));
    });
    expect(refusal).toBeUndefined();
  });

  it("says how many trials would fit", () => {
    const plan = (trials: number) =>
      refusalOf((draft) => {
        draft.baseline.members = people(2_000);
        draft.scenario.months = 120;
        draft.scenario.trials = trials;
      });
    const refusal = plan(100_000);
    expect(refusal).toMatchObject({ code: "plan/too-many-trials", trials: 100_000 });
    const fitting = refusal?.code === "plan/too-many-trials" ? refusal.fitting : 0;
    expect([plan(fitting), plan(fitting + 200)?.code]).toEqual([undefined, "plan/too-many-trials"]);
  });

  it("says how many months would fit", () => {
    const refusal = refusalOf((draft) => {
      draft.baseline.members = people(2_400);
      draft.scenario.changes = Array.from({ length: 1_500 }, (_, index) => ({
        ...aChange({ type: "changeHours", memberId: `p${index}`, fteShare: 0.5 }),
        id: `c${index}`,
      }));
      draft.scenario.months = 120;
    });
    expect(refusal).toMatchObject({ code: "plan/too-many-months", months: 120, fitting: 76 });
  });

  it.each<[AppError["code"], (draft: Draft) => void]>([
    [
      "plan/too-much-work",
      ({ baseline }) => (baseline.segments = Array.from({ length: 100 }, (_, index) => aSegment({ id: `s${index}` }))),
    ],
    [
      "plan/too-many-changes",
      ({ scenario }) =>
        (scenario.changes = Array.from({ length: 2_001 }, (_, index) => ({
          ...aChange({ type: "openProductSeats", count: 1 }),
          id: `c${index}`,
        }))),
    ],
    [
      "plan/too-many-accounts",
      ({ baseline }) => {
        baseline.members = people(2_400);
        baseline.accounts = Array.from({ length: 50_000 }, (_, index) => ({
          ...baseline.accounts[0]!,
          id: `a${index}`,
        }));
      },
    ],
    [
      "plan/too-many-groups",
      ({ baseline }) => {
        baseline.segments = Array.from({ length: 10 }, (_, index) => aSegment({ id: `s${index}` }));
        baseline.activities = [anActivity({ id: "care" })];
        baseline.members = people(300).map((member, index) => ({
          ...member,
          segmentIds: baseline.segments.flatMap(({ id }, bit) => ((index + 1) & (1 << bit) ? [id] : [])),
        }));
      },
    ],
    [
      "plan/ladder-too-long",
      ({ baseline }) => {
        baseline.levels = Array.from({ length: 150 }, (_, index) => ({
          ...baseline.levels[0]!,
          id: `l${index}`,
          nextLevelIds: [`l${index + 1}`],
        }));
        baseline.members = people(2_000);
      },
    ],
    [
      "plan/too-many-effects",
      ({ baseline: { levers } }) => {
        levers[0]!.effects = Array.from({ length: 1_001 }, () => ({ on: "routine" as const, ratio: 1 }));
      },
    ],
  ])("refuses more than it can work through: %s", (code, recipe) => {
    expect(refusalOf(recipe)).toMatchObject({ code });
  });
});

describe("the limits of coefficients", () => {
  it("leave room for every value and range of the catalogue", () => {
    for (const { unit, value, range } of Object.values(coefficients)) {
      const [least, most] = coefficientLimits[unit];
      for (const number of [value, ...range]) expect(number >= least && number <= most).toBe(true);
    }
  });
});
