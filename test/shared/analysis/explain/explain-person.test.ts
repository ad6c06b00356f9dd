import { describe, expect, it } from "vitest";
import { explainPerson } from "../../../../shared/analysis/explain/explain-person.ts";
import { readerOf } from "../../../../shared/analysis/reader.ts";
import { coefficients } from "../../../../shared/catalogue/coefficients.ts";
import { month } from "../../../../shared/base/month.ts";
import { openScene, walk } from "../../../../shared/analysis/explain/scene.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { compilePlan } from "../../../../shared/simulation/compile-plan.ts";
import { prepareTrials } from "../../../../shared/simulation/trials.ts";
import {
  aBaseline,
  aHire,
  aLever,
  aMember,
  aScenario,
  aSegment,
  anActivity,
  effortOf,
} from "../../../support/builders.ts";
import { explainMember } from "../../../support/explain-member.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const plan: Scenario = { ...scenarios[0]!, trials: 60, months: 24 };
const at = (memberId: string, when: number) => explainMember(baseline, plan, memberId, when)!;
const product = (ratios: readonly number[]) => ratios.reduce((all, ratio) => all * ratio, 1);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe("a member's chance to leave", () => {
  const whys = baseline.members.slice(0, 6).flatMap(({ id }) => [at(id, 0), at(id, 13)]);

  it("is a base that its contributions multiply, and add up, to the hazard of each cause", () => {
    const causes = whys.flatMap((why) => why.causes);
    expect(causes.length).toBeGreaterThan(100);
    for (const { base, contributions, hazard } of causes) {
      expect(base.hazard * product(contributions.map(({ ratio }) => ratio))).toBeCloseTo(hazard, 12);
      expect(base.hazard + sum(contributions.map(({ change }) => change))).toBeCloseTo(hazard, 12);
    }
  });

  it("is shared among the causes, the heaviest first", () => {
    for (const { causes } of whys) {
      expect(sum(causes.map(({ share }) => share))).toBeCloseTo(1, 12);
      expect(causes.map(({ hazard }) => hazard)).toEqual(causes.map(({ hazard }) => hazard).sort((a, b) => b - a));
    }
  });

  it("names a coefficient of the catalogue behind every number, and drivers between −1 and 1", () => {
    for (const { base, contributions } of whys.flatMap(({ causes }) => causes)) {
      const ids = [...base.coefficientIds, ...contributions.flatMap(({ coefficientIds }) => coefficientIds)];
      expect(ids.filter((id) => coefficients[id].source.en === "")).toEqual([]);
      const stands = contributions
        .filter(({ kind }) => kind === "driver" || kind === "answer")
        .map((each) => each.stands);
      expect(stands.every((place) => Math.abs(place) <= 1)).toBe(true);
    }
  });

  it("is the part of the futures in which they resign, as far as so few can tell", () => {
    const trials = 4_000;
    const sure = { ...plan, trials, months: 8, coefficients: { ...plan.coefficients, noticeMonths: 0 } };
    const reader = readerOf({
      plan: compilePlan(baseline, sure),
      trials,
      rows: prepareTrials(compilePlan(baseline, sure)).simulate({ from: 0, to: trials }),
    });
    const { counts, columns } = reader;
    const member = baseline.members.findIndex(({ leaves }) => leaves === undefined);
    const leftIn = (trial: number) => counts[columns.leftIn(member) * trials + trial]!;
    const months = [0, 3, 7];
    const gone = Array.from({ length: trials }, (_, trial) => leftIn(trial));
    for (const when of months) {
      const why = explainMember(baseline, sure, baseline.members[member]!.id, when)!;
      const atRisk = gone.filter((left) => left >= when).length;
      const resigned = gone.filter((left) => left === when).length;
      const { value, standardError } = why.resigns;
      const error = Math.hypot(standardError, Math.sqrt((value * (1 - value)) / atRisk));
      expect(Math.abs(resigned / atRisk - value)).toBeLessThan(4 * error);
      const there = Math.sqrt((why.presentShare * (1 - why.presentShare)) / why.futures + 0.25 / trials);
      expect(Math.abs(atRisk / trials - why.presentShare)).toBeLessThanOrEqual(4 * there);
    }
  });
});

describe("what contributes", () => {
  const care = aSegment({ id: "a", openingAccounts: 40, effort: effortOf({ care: 8 }) });
  const boss = aMember({ id: "boss" });
  const own = aMember({ id: "own", managerId: "boss", mix: { sales: 0, support: 1, analyst: 0 }, chaosTolerance: 0 });
  const team = aBaseline({
    segments: [care],
    activities: [
      anActivity({ id: "care", affinity: { sales: 1, support: 0.5, analyst: 1 } }),
      anActivity({ id: "else" }),
    ],
    members: [boss, own],
    levers: [aLever({ id: "talks", running: true, effects: [{ on: "hazard", causes: ["chaos"], ratio: 0.7 }] })],
    checkIns: [
      {
        id: "talk",
        memberId: "own",
        held: month("2026-07"),
        answers: { chaos: { pressure: 1, basis: "said" } },
        followUps: [],
      },
    ],
  });
  const scenario = aScenario({ trials: 50 });
  const whyOf = (cause: string, when = 0) =>
    explainMember(team, scenario, "own", when)!.causes.find((why) => why.cause === cause)!;
  const kindsOf = (cause: string, when?: number) => whyOf(cause, when).contributions.map(({ kind }) => kind);

  it("is told with the answer's age: it counts half after half its life, and leaves the rest to the structure", () => {
    const [answer, driver] = ["answer", "driver"].map((kind) =>
      whyOf("chaos").contributions.find((each) => each.kind === kind)!,
    );
    expect(answer).toMatchObject({ stands: 1, weight: 0.4 });
    expect(answer!.ratio).toBeCloseTo(Math.exp(coefficients.thetaChaos.value * 0.4), 12);
    expect(driver!.weight).toBeCloseTo(0.6, 12);
    expect(driver!.stands).toBeCloseTo(1, 12);
  });

  it("names the lever that runs, on the causes it reaches alone", () => {
    const lever = whyOf("chaos").contributions.find(({ kind }) => kind === "lever")!;
    expect(lever.leverId).toBe("talks");
    expect(lever.ratio).toBeCloseTo(0.7, 12);
    expect(kindsOf("product")).not.toContain("lever");
  });

  it("leaves out what changes nothing, and tells of type and of work against it", () => {
    expect(kindsOf("product")).toEqual(["driver", "type", "offType"]);
    const ofType = whyOf("product").contributions[1]!;
    expect(ofType.coefficientIds).toEqual(["typeSupport"]);
    expect(ofType.ratio).toBeCloseTo(1.25, 12);
  });

  it("is said of the months after a manager left, in the futures in which they did", () => {
    const leaves = { ...team, members: [{ ...boss, leaves: month("2027-02") }, own] };
    const why = explainMember(leaves, scenario, "own", 2)!;
    expect(why.situation).toMatchObject({ managerIsMissed: 1, recentLeavers: 1, isAlone: 1 });
    const kinds = why.causes[0]!.contributions.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["managerLeft", "contagion"]));
  });

  it("is nothing for someone who is gone in every future, and unknown for a stranger", () => {
    const leaves = { ...team, members: [boss, { ...own, leaves: month("2027-02") }] };
    const why = explainMember(leaves, scenario, "own", 3)!;
    expect(why).toMatchObject({ presentShare: 0, causes: [], situation: undefined });
    expect(explainMember(team, scenario, "nobody", 0)).toBeUndefined();
  });
});

describe("someone whom the plan brings", () => {
  const hire = aHire({ id: "two", month: month("2027-01"), count: 2 });
  const scenario: Scenario = { ...plan, trials: 200, changes: [...plan.changes, hire] };
  const positionOf = (index: number) => ({ kind: "hire", changeId: "two", index }) as const;
  const first = (index: number, when: number) =>
    explainPerson(baseline, scenario, { position: positionOf(index), isSuccessor: false }, when)!;

  it("is explained from the month in which they were found, each of them alone", () => {
    const [early, late] = [first(0, 1), first(1, 14)];
    expect(early.presentShare).toBeLessThan(0.5);
    expect(late.presentShare).toBeGreaterThan(0.6);
    expect(late.presentShare).toBeLessThan(1);
    expect(late.situation!.tenureMonths).toBeLessThan(13);
    expect(late.situation!.tenureMonths).toBeGreaterThan(5);
    expect(
      first(1, 14)
        .causes.flatMap(({ contributions }) => contributions)
        .map(({ kind }) => kind),
    ).not.toContain("answer");
  });

  it("has a base that tenure, which differs between futures, and all else multiply and add up to the hazard", () => {
    const { causes } = first(0, 8);
    const kinds = causes.flatMap(({ contributions }) => contributions.map(({ kind }) => kind));
    expect(kinds).toContain("tenure");
    for (const { base, contributions, hazard } of causes) {
      expect(base.hazard * product(contributions.map(({ ratio }) => ratio))).toBeCloseTo(hazard, 12);
      expect(base.hazard + sum(contributions.map(({ change }) => change))).toBeCloseTo(hazard, 12);
    }
  });

  it("is whoever came after a member, in the futures in which somebody did", () => {
    const { id } = baseline.members.find(({ leaves }) => leaves === undefined)!;
    const successor = (when: number) =>
      explainPerson(baseline, scenario, { position: { kind: "member", memberId: id }, isSuccessor: true }, when)!;
    expect(successor(0).presentShare).toBe(0);
    const later = successor(23);
    expect(later.presentShare).toBeGreaterThan(0);
    expect(later.presentShare + explainMember(baseline, scenario, id, 23)!.presentShare).toBeLessThanOrEqual(1);
    expect(later.situation!.tenureMonths).toBeLessThan(23);
    expect(sum(later.causes.map(({ share }) => share))).toBeCloseTo(1, 12);
  });

  it("is nobody where the plan has no such position", () => {
    const stranger = { position: { kind: "hire", changeId: "two", index: 2 }, isSuccessor: false } as const;
    expect(explainPerson(baseline, scenario, stranger, 5)).toBeUndefined();
  });

  it("leaves as often as the run says", () => {
    const sure = {
      ...scenario,
      trials: 3_000,
      months: 18,
      coefficients: { ...scenario.coefficients, noticeMonths: 0 },
    };
    const scene = openScene(baseline, sure);
    const slot = scene.positions.findIndex((position) => position.kind === "hire" && position.changeId === "two");
    const when = 12;
    let atRisk = 0;
    let resigned = 0;
    let spell = 0;
    walk(
      scene,
      sure.trials,
      { from: when, to: when },
      {
        onSettled() {
          const holder = scene.holderOf(slot);
          spell = holder.isPresent && holder.spell === 0 && when < holder.riskUntil ? 1 : 0;
          atRisk += spell;
        },
        onClosed() {
          if (spell === 1 && scene.holderOf(slot).remaining <= 0) resigned += 1;
        },
      },
    );
    const { resigns } = explainPerson(baseline, sure, { position: positionOf(0), isSuccessor: false }, when)!;
    const error = Math.hypot(resigns.standardError, Math.sqrt((resigns.value * (1 - resigns.value)) / atRisk));
    expect(Math.abs(resigned / atRisk - resigns.value)).toBeLessThan(4 * error);
  });
});
