import { describe, expect, it } from "vitest";
import { explainMonth } from "../../../../shared/analysis/explain/explain-month.ts";
import { month } from "../../../../shared/base/month.ts";
import { coefficients } from "../../../../shared/catalogue/coefficients.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aBaseline, aCompany, aLevel, aLever, aMember, aScenario } from "../../../support/builders.ts";
import { aSegment, anActivity, effortOf, nobodyLeaves } from "../../../support/builders.ts";
import { projectionAtOnce } from "../../../support/projection-at-once.ts";
import { randomOrganisation } from "../../../support/random-organisation.ts";

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
/** Projections keep seven digits. */
const close = (one: number, other: number) => expect(Math.abs(one - other)).toBeLessThan(1e-5 * (1 + Math.abs(other)));

const sample = sampleWorkspace("en");
const organisations = [
  { name: "the sample", baseline: sample.baseline, scenario: { ...sample.scenarios[0]!, trials: 40, months: 14 } },
  ...[14, 28, 42, 56, 70].map((seed) => {
    const { baseline, scenarios } = randomOrganisation(seed);
    return { name: `organisation ${seed}`, baseline, scenario: scenarios[0]! };
  }),
];

describe.each(organisations)("a month of $name", ({ baseline, scenario }) => {
  const projection = projectionAtOnce(baseline, scenario);
  const when = Math.min(scenario.months - 1, 11);
  const why = explainMonth(baseline, scenario, when);

  it("is what the projection shows of the same futures", () => {
    close(why.supply.presentShare, projection.headcount.mean[when]!);
    close(why.supply.supplyHours, projection.supplyHours.mean[when]!);
    close(why.demandHours, projection.demandHours.mean[when]!);
    close(why.cost.totalJpy, projection.costPerMonthJpy.mean[when]!);
    close(why.cost.hiringJpy, projection.costPartsJpy.hiring.mean[when]!);
    close(why.cost.rampJpy, projection.costPartsJpy.ramp.mean[when]!);
    close(why.cost.replacementJpy, projection.costPartsJpy.replacement.mean[when]!);
    close(sum(why.waiting.map(({ share }) => share)), projection.waiting.mean[when]!);
  });

  it("has the hours of its people: their contracts less overhead, ramp and levers", () => {
    for (const hours of [...why.people, why.supply]) {
      const { contractHours, overheadHours, rampHours, leverHours, handHours } = hours;
      close(contractHours - overheadHours - rampHours - leverHours, handHours);
    }
    close(sum(why.people.map(({ supplyHours }) => supplyHours)), why.supply.supplyHours);
  });

  it("asks for hours segment by segment and for the team itself", () => {
    why.activities.forEach(({ demandHours, deliveredHours, bySegment, ofTeam }, activity) => {
      close(demandHours, projection.activities[activity]!.demandHours[when]!);
      close(sum(bySegment.map((each) => each.demandHours)) + ofTeam.demandHours, demandHours);
      close(sum(bySegment.map((each) => each.undoneHours)) + ofTeam.undoneHours, demandHours - deliveredHours);
    });
  });
});

describe("hours and money", () => {
  const baseline = aBaseline({
    company: aCompany({ overheadShare: 0.25 }),
    segments: [aSegment({ id: "a", openingAccounts: 400, effort: effortOf({ care: 8 }) })],
    activities: [anActivity({ id: "care", affinity: { sales: 0.5, support: 1, analyst: 1 } })],
    members: [aMember({ id: "old" }), aMember({ id: "new", joined: month("2027-01"), fteShare: 0.5 })],
    levers: [aLever({ id: "talks", running: true, costHours: 18, costPerMonthJpy: 70_000 })],
    levels: [aLevel({ id: "csm", nextLevelIds: ["lead"] }), aLevel({ id: "lead", rank: 2, seats: 0 })],
  });
  const scenario = aScenario({ trials: 2, coefficients: nobodyLeaves });
  const why = explainMonth(baseline, scenario, 0);

  it("are counted person by person", () => {
    const ramp = coefficients.rampMonth1.value;
    const worked = 120 + 60 * ramp;
    const [old, newcomer] = why.people;
    expect(old).toMatchObject({ presentShare: 1, contractHours: 160, overheadHours: 40, rampHours: 0 });
    expect(old!.leverHours).toBeCloseTo((18 * 120) / worked, 9);
    expect(newcomer!.rampHours).toBeCloseTo(60 * (1 - ramp), 9);
    expect(why.supply.supplyHours).toBeCloseTo((worked - 18) / 2, 9);
    expect(why.levers).toEqual([{ leverId: "talks", costHours: 18, costJpy: 70_000 }]);
  });

  it("split pay from what employing people costs", () => {
    expect(why.cost.salaryJpy).toBeCloseTo(1_000_000, 6);
    expect(why.cost.employerJpy).toBeCloseTo(1_000_000 * (coefficients.employerCost.value - 1), 6);
    expect(why.cost.leversJpy).toBe(70_000);
  });

  it("name who is ready and waits, since when", () => {
    const ambitious = baseline.members.map((member) => ({ ...member, promotionAmbition: 1 }));
    const waiting = explainMonth({ ...baseline, members: ambitious }, scenario, 6).waiting;
    expect(waiting).toEqual([
      { position: { kind: "member", memberId: "old" }, isSuccessor: false, share: 1, months: 42 },
    ]);
  });

  it("say how much recent leaving is felt", () => {
    const leaving = baseline.members.map((member) =>
      member.id === "new" ? { ...member, leaves: month("2027-02") } : member,
    );
    const felt = { ...scenario, coefficients: { ...nobodyLeaves, contagion: 1.5 } };
    expect(explainMonth({ ...baseline, members: leaving }, felt, 1).contagion).toEqual({ felt: 0, ratio: 1 });
    expect(explainMonth({ ...baseline, members: leaving }, felt, 2).contagion.ratio).toBeCloseTo(1.5, 12);
  });

  it("are not known of a month beyond the horizon", () => {
    expect(() => explainMonth(baseline, scenario, scenario.months)).toThrow(RangeError);
  });
});
