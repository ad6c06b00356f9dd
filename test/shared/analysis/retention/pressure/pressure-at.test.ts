import { describe, expect, it } from "vitest";
import { pressureAt } from "../../../../../shared/analysis/retention/pressure/pressure-at.ts";
import { month } from "../../../../../shared/base/month.ts";
import { attritionCauseIds } from "../../../../../shared/catalogue/attrition-causes.ts";
import type { CheckIn } from "../../../../../shared/domain/check-in.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";
import {
  aBaseline,
  aChange,
  aHire,
  aLevel,
  aLever,
  aMember,
  aScenario,
  anActivity,
  nobodyLeaves,
} from "../../../../support/builders.ts";
import { explainMember } from "../../../../support/explain-member.ts";
import { randomOrganisation } from "../../../../support/random-organisation.ts";

const calm = { ...nobodyLeaves, thetaProduct: 1, thetaChaos: 1 };
const aTalk = (own: Partial<CheckIn> & Pick<CheckIn, "held" | "answers">): CheckIn => ({
  id: `talk-${own.held}`,
  memberId: "m",
  followUps: [],
  ...own,
});
const said = (pressure: number) => ({ pressure, basis: "said" }) as const;

describe("pressureAt", () => {
  it("says of each person what the explanation of their hazards says, answer and structure apart", () => {
    const { baseline, scenarios } = sampleWorkspace("en");
    const scenario = scenarios[0]!;
    const { people } = pressureAt(baseline, scenario, 9, 60);
    for (const { id } of baseline.members.slice(0, 6)) {
      const why = explainMember(baseline, scenario, id, 9, 60)!;
      const person = people.find(({ personId }) => personId === id)!;
      for (const { cause, contributions } of why.causes) {
        const own = person.causes[cause];
        const driver = contributions.find(({ kind }) => kind === "driver")!;
        const answer = contributions.find(({ kind }) => kind === "answer");
        expect(own.structure).toBeCloseTo(driver.stands, 9);
        expect(1 - own.confidenceShare).toBeCloseTo(driver.weight, 9);
        expect(own.answer?.pressure ?? 0).toBeCloseTo(answer?.stands ?? 0, 9);
      }
    }
  });

  it("lets an answer fade over the half-life and leaves the rest to the structure", () => {
    const baseline = aBaseline({
      members: [aMember({ id: "m" })],
      checkIns: [aTalk({ held: month("2027-01"), answers: { product: said(1) } })],
    });
    const scenario = aScenario({ months: 24, coefficients: { ...calm, checkInHalfLife: 6, basisSaid: 0.8 } });
    const at = (index: number) => pressureAt(baseline, scenario, index).people[0]!.causes.product;
    expect(at(0).answer).toMatchObject({ heldMonth: "2027-01", ageMonths: 0, weight: 0.8 });
    expect(at(6).confidenceShare).toBeCloseTo(0.4);
    expect(at(12).answer).toMatchObject({ ageMonths: 12 });
    expect(at(12).blended).toBeCloseTo(0.2 + 0.8 * at(12).structure);
  });

  it("tells where it is going from the two latest answers, and nothing from one", () => {
    const talks = (...pressures: number[]) =>
      pressures.map((pressure, at) => aTalk({ held: month(`2026-0${at + 4}`), answers: { company: said(pressure) } }));
    const trend = (...pressures: number[]) =>
      pressureAt(
        aBaseline({ members: [aMember({ id: "m" })], checkIns: talks(...pressures) }),
        aScenario({ coefficients: calm }),
        0,
      ).people[0]!.causes.company.trend;
    expect(trend(0.2, 0.8)).toBe("rising");
    expect(trend(0.2, 0.8, 0)).toBe("falling");
    expect(trend(0.4, 0.45)).toBe("steady");
    expect(trend(0.4)).toBe("unknown");
  });

  it("tells from the structure three months earlier where nobody has asked", () => {
    const activities = [anActivity({ id: "care", fixedHours: 160 })];
    const baseline = aBaseline({ members: [aMember({ id: "m", idealism: 1 })], activities });
    const slower = aChange({ type: "changeCompany", month: month("2027-06"), productLoopMonths: 10 });
    const scenario = aScenario({ coefficients: calm, changes: [slower] });
    const at = (index: number) => pressureAt(baseline, scenario, index).people[0]!.causes.product.trend;
    expect([at(2), at(4), at(6), at(11)]).toEqual(["unknown", "steady", "rising", "steady"]);
  });

  it("gives the figures behind each structural driver, with their coefficients", () => {
    const baseline = aBaseline({
      levels: [
        aLevel({ id: "csm", nextLevelIds: ["lead"], typicalMonths: 12 }),
        aLevel({ id: "lead", rank: 2, seats: 0 }),
      ],
      members: [aMember({ id: "m", joined: month("2025-05"), promotionAmbition: 1, productAmbition: 0.9 })],
      activities: [
        anActivity({ id: "care", fixedHours: 120 }),
        anActivity({ id: "reports", fixedHours: 40, routineShare: 1, customerFacing: false }),
      ],
    });
    const [m] = pressureAt(baseline, aScenario({ coefficients: calm }), 0).people;
    const evidence = attritionCauseIds.flatMap((cause) => m!.causes[cause].evidence);
    const of = (kind: string) => evidence.find((one) => one.kind === kind);
    expect(of("waiting")).toMatchObject({ months: 8, share: 1, levelIds: ["lead"], ambitionShare: 1 });
    expect(of("load")).toMatchObject({ load: expect.closeTo(1, 1) as number });
    expect(of("routine")).toMatchObject({ widest: [{ activityId: "care" }, { activityId: "reports" }] });
    expect(of("productSeat")).toMatchObject({ ambitionShare: 0.9, seats: 0, freeShare: 0 });
    expect(of("alone")).toMatchObject({ share: 1, isTop: false });
    expect(of("productLoop")).toMatchObject({
      loopMonths: 4,
      ordinaryMonths: 4,
      coefficientIds: expect.any(Array) as [],
    });
    expect(of("productLoop")!.coefficientIds).toContain("thetaProduct");
    // Nobody has asked, and what is outside the model has no structure.
    expect(m!.causes.other).toMatchObject({ structure: 0, blended: 0, confidenceShare: 0, evidence: [] });
  });

  it("names the levers that ease a cause, as far as they are felt", () => {
    const lever = aLever({ id: "loop", effects: [{ on: "hazard", causes: ["product"], ratio: 0.5 }], running: true });
    const baseline = aBaseline({ members: [aMember({ id: "m" })], levers: [lever] });
    const [m] = pressureAt(baseline, aScenario({ coefficients: calm }), 0).people;
    expect(m!.causes.product.evidence).toContainEqual(
      expect.objectContaining({ kind: "lever", leverId: "loop", ratio: 0.5 }),
    );
    expect(m!.causes.company.evidence.some(({ kind }) => kind === "lever")).toBe(false);
  });

  it("knows planned hires once they are there, and nobody who has gone", () => {
    const baseline = aBaseline({
      members: [aMember({ id: "stays" }), aMember({ id: "goes", leaves: month("2027-04") })],
    });
    const hire = aHire({ id: "new", leadTimeMonths: 2 });
    const scenario = aScenario({ coefficients: { ...nobodyLeaves, leadTimeSpread: 0 }, changes: [hire] });
    const at = (index: number) => pressureAt(baseline, scenario, index).people.map(({ personId }) => personId);
    expect(at(0)).toEqual(["stays", "goes"]);
    expect(at(11)).toEqual(["stays", "new#1"]);
  });

  it.each([14, 28, 42, 2, 17])("has only numbers within the scale for organisation %i", (seed) => {
    const { baseline, scenarios } = randomOrganisation(seed);
    const { people } = pressureAt(baseline, scenarios[0]!, Math.min(4, scenarios[0]!.months - 1), 5);
    const numbers = people.flatMap(({ causes }) => attritionCauseIds.flatMap((cause) => [causes[cause]]));
    expect(numbers.every(({ structure, blended }) => Math.abs(structure) <= 1 && Math.abs(blended) <= 1)).toBe(true);
    expect(numbers.every(({ confidenceShare }) => confidenceShare >= 0 && confidenceShare <= 1)).toBe(true);
  });
});
