import { describe, expect, it } from "vitest";
import { explainTotals } from "../../../../shared/analysis/explain/explain-totals.ts";
import { month } from "../../../../shared/base/month.ts";
import { attritionCauseIds } from "../../../../shared/catalogue/attrition-causes.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aBaseline, aChange, aMember, aScenario, aSegment } from "../../../support/builders.ts";
import { anActivity, effortOf, nobodyLeaves } from "../../../support/builders.ts";
import { projectionAtOnce } from "../../../support/projection-at-once.ts";
import { randomOrganisation } from "../../../support/random-organisation.ts";

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
/** Projections keep seven digits, and some figures are sums of many. */
const close = (one: number, other: number, size = other) =>
  expect(Math.abs(one - other)).toBeLessThan(2e-5 * (1 + Math.abs(size)));

const sample = sampleWorkspace("en");
const organisations = [
  { name: "the sample", baseline: sample.baseline, scenario: { ...sample.scenarios[0]!, trials: 40 } },
  ...[14, 28, 39, 42, 56, 70, 84].map((seed) => {
    const { baseline, scenarios } = randomOrganisation(seed);
    return { name: `organisation ${seed}`, baseline, scenario: scenarios[0]! };
  }),
];

describe.each(organisations)("the totals of $name", ({ baseline, scenario }) => {
  const { totals } = projectionAtOnce(baseline, scenario);
  const why = explainTotals(baseline, scenario);

  it("are what the projection shows of the same futures", () => {
    const { headcount, arr, cost } = why;
    for (const cause of attritionCauseIds) {
      const known = cause === "other" ? headcount.knownLeavers : 0;
      expect(headcount.leaversByCause[cause] + known).toBeCloseTo(totals.leaversByCause[cause].value, 9);
    }
    expect(headcount.joiningMembers + headcount.plannedHires + headcount.replacements).toBeCloseTo(
      totals.joiners.value,
      9,
    );
    close(arr.closingJpy, totals.finalArrJpy.value);
    close(cost.totalJpy, totals.costJpy.value);
    close(cost.rampJpy, totals.costPartsJpy.ramp.value);
  });

  it("count people from opening to closing", () => {
    const { opening, closing, knownLeavers, leaversByCause, ...joining } = why.headcount;
    const left = knownLeavers + sum(Object.values(leaversByCause));
    expect(opening - left + joining.joiningMembers + joining.plannedHires + joining.replacements).toBeCloseTo(
      closing,
      9,
    );
  });

  it("follow the revenue of every segment from opening to closing", () => {
    for (const parts of [why.arr, ...why.arrBySegment]) {
      const lost = parts.churnAtFullCoverageJpy + parts.churnFromShortfallJpy + parts.churnFromOrphansJpy;
      close(parts.openingJpy + parts.newJpy - lost + parts.expansionJpy, parts.closingJpy, parts.openingJpy + lost);
    }
    // The projection counts only what is lost beyond full coverage, never what a good hand-over saves.
    const beyond = why.arr.churnFromShortfallJpy + why.arr.churnFromOrphansJpy;
    const shown = totals.arrLostToShortfallJpy.value;
    if (why.arr.churnFromOrphansJpy >= 0) close(beyond, shown, shown + why.arr.churnAtFullCoverageJpy);
  });

  it("leave undone what was asked for and not delivered, segment by segment", () => {
    for (const { demandHours, deliveredHours, bySegment, ofTeam } of why.work) {
      close(
        sum(bySegment.map((each) => each.undoneHours)) + ofTeam.undoneHours,
        demandHours - deliveredHours,
        demandHours,
      );
    }
  });
});

describe("a plan by hand", () => {
  const baseline = aBaseline({
    segments: [
      aSegment({
        id: "a",
        openingAccounts: 1_000,
        monthlyChurnShare: 0.02,
        effort: effortOf({ care: 0.32 }),
      }),
    ],
    activities: [anActivity({ id: "care" })],
    members: [
      aMember({ id: "stays" }),
      aMember({ id: "goes", leaves: month("2027-04") }),
      aMember({ id: "comes", joined: month("2027-06") }),
    ],
  });
  const hire = aChange({
    type: "hire",
    count: 2,
    mix: { sales: 1, support: 0, analyst: 0 },
    levelId: "csm",
    fteShare: 1,
    leadTimeMonths: 0,
    segmentIds: [],
    honestInterview: false,
  });
  const scenario = aScenario({ trials: 40, coefficients: { ...nobodyLeaves, handOverMonths: 0 }, changes: [hire] });
  const why = explainTotals(baseline, scenario);

  it("names who was known to leave, who was to come and who is hired", () => {
    expect(why.headcount.replacements).toBe(0);
    expect(why.headcount.opening).toBeCloseTo(2, 9);
    expect(why.headcount.knownLeavers).toBeCloseTo(1, 9);
    expect(why.headcount.joiningMembers).toBeCloseTo(1, 9);
    expect(why.headcount.plannedHires).toBeCloseTo(2, 9);
    expect(why.headcount.closing).toBeCloseTo(4, 9);
  });

  it("loses revenue to churn alone while all work is done", () => {
    expect(why.arr.churnFromShortfallJpy).toBe(0);
    expect(why.arr.churnFromOrphansJpy).toBe(0);
    expect(why.arr.churnAtFullCoverageJpy).toBeGreaterThan(0);
  });

  it("loses more where nobody has the time, and where accounts lose their person", () => {
    const alone = {
      ...baseline,
      members: baseline.members.slice(0, 2),
      segments: [{ ...baseline.segments[0]!, effort: effortOf({ care: 1 }) }],
    };
    const short = explainTotals(alone, { ...scenario, changes: [], coefficients: nobodyLeaves }).arr;
    expect(short.churnFromShortfallJpy).toBeGreaterThan(0);
    expect(short.churnFromOrphansJpy).toBeGreaterThan(0);
  });
});
