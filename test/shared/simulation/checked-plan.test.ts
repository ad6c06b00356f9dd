import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AppError, Fault } from "../../../shared/base/errors.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { Change } from "../../../shared/domain/change.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { checkedPlan } from "../../../shared/simulation/checked-plan.ts";
import type { CompiledPlan } from "../../../shared/simulation/compiled-plan.ts";
import { prepareTrials } from "../../../shared/simulation/trials.ts";
import {
  aBaseline,
  aChange,
  aLever,
  aLevel,
  aMember,
  aScenario,
  anActivity,
  aSegment,
  effortOf,
} from "../../support/builders.ts";

function tried(baseline: Baseline, scenario: Scenario): { plan?: CompiledPlan; refusal?: AppError } {
  try {
    return { plan: checkedPlan(baseline, scenario) };
  } catch (cause) {
    if (cause instanceof Fault) return { refusal: cause.error };
    throw cause;
  }
}
const refusalOf = (baseline: Baseline, scenario: Scenario) => tried(baseline, scenario).refusal;

const growing = (newPerMonth: number, monthlyGrowth: number) =>
  aBaseline({ segments: [aSegment({ id: "a", name: "Large", growth: { newPerMonth, monthlyGrowth } })] });

describe("checkedPlan", () => {
  it("refuses growth that compounds to billions of accounts, and names segment and month", () => {
    const refusal = refusalOf(growing(100, 0.5), aScenario({ months: 120 }));
    // 100 · (1.5^n − 1) / 0.5 passes ten million in the 27th month.
    expect(refusal).toEqual({ code: "plan/accounts-explode", name: "Large", month: "2029-03", limit: 10_000_000 });
    expect(refusalOf(growing(100, 0.5), aScenario({ months: 26 }))).toBeUndefined();
  });

  it("refuses expansion that levers multiply past all the money there is", () => {
    const segment = aSegment({ id: "a", name: "Large", openingAccounts: 100, yearlyExpansionShare: 2 });
    const lever = aLever({ id: "l", running: true, effects: [{ on: "expansion", segmentIds: [], ratio: 100 }] });
    const refusal = refusalOf(aBaseline({ segments: [segment], levers: [lever] }), aScenario({ months: 24 }));
    expect(refusal).toMatchObject({ code: "plan/arr-explodes", name: "Large" });
  });

  it("refuses hours that changes multiply without end", () => {
    const segment = aSegment({ id: "a", name: "Large", openingAccounts: 10, effort: effortOf({ care: 5 }) });
    const changes = Array.from({ length: 200 }, (_, index) => ({
      ...aChange({ type: "changeEffort", scope: { segmentIds: [], stages: [], activityIds: [], ratio: 100 } }),
      id: `c${index}`,
    }));
    const refusal = refusalOf(aBaseline({ segments: [segment] }), aScenario({ changes }));
    expect(refusal).toMatchObject({ code: "plan/work-explodes", name: "Large", month: "2027-01" });
  });

  it("refuses levers that multiply leaving beyond any number", () => {
    const effects = Array.from({ length: 200 }, () => ({ on: "hazard" as const, causes: [], ratio: 100 }));
    const baseline = aBaseline({
      members: [aMember({ id: "m" })],
      levers: [aLever({ id: "l", running: true, effects })],
    });
    expect(refusalOf(baseline, aScenario())).toEqual({ code: "plan/leaving-explodes" });
  });

  it("has nothing against the sample", () => {
    for (const language of ["ja", "en"] as const) {
      const { baseline, scenarios } = sampleWorkspace(language);
      for (const scenario of scenarios) expect(refusalOf(baseline, scenario)).toBeUndefined();
    }
  });
});

/** Plans of every size and shape, many of them far too large. */
const anyPlan = fc
  .record({
    people: fc.integer({ min: 0, max: 6 }).map((power) => 4 ** power),
    months: fc.integer({ min: 1, max: 120 }),
    segments: fc.integer({ min: 0, max: 40 }),
    activities: fc.integer({ min: 1, max: 25 }),
    subsets: fc.boolean(),
    rungs: fc.integer({ min: 1, max: 40 }),
    typicalMonths: fc.constantFrom(1, 24),
    newPerMonth: fc.constantFrom(0, 5, 10_000),
    monthlyGrowth: fc.constantFrom(-0.5, 0, 0.02, 0.5),
    termMonths: fc.integer({ min: 1, max: 60 }),
    onboardingMonths: fc.constantFrom(0, 0.5, 600),
    scopes: fc.integer({ min: 0, max: 60 }),
    hires: fc.constantFrom(0, 1, 100),
    leadTimeSpread: fc.constantFrom(0, 0.45, 10_000),
    annualLeaving: fc.constantFrom(0, 0.15, 1),
    hazardRatio: fc.constantFrom(0, 1, 100),
    replacedShare: fc.constantFrom(0, 1),
  })
  .map((shape): { baseline: Baseline; scenario: Scenario } => {
    const segments = Array.from({ length: shape.segments }, (_, index) =>
      aSegment({
        id: `s${index}`,
        openingAccounts: 50,
        termMonths: shape.termMonths,
        onboardingMonths: shape.onboardingMonths,
        growth: { newPerMonth: shape.newPerMonth, monthlyGrowth: shape.monthlyGrowth },
        effort: effortOf({ [`a${index % shape.activities}`]: 3 }),
        monthlyChurnShare: 0.02,
      }),
    );
    const changes: Change[] = [
      ...Array.from({ length: shape.scopes }, (_, index) => ({
        ...aChange({ type: "changeEffort", scope: { segmentIds: [], stages: [], activityIds: [], ratio: 1.1 } }),
        id: `scope${index}`,
      })),
      ...Array.from({ length: shape.hires > 0 ? 12 : 0 }, (_, index) => ({
        ...aChange({
          type: "hire",
          count: shape.hires,
          mix: { sales: 0, support: 1, analyst: 0 },
          levelId: "l0",
          fteShare: 1,
          segmentIds: [],
          honestInterview: true,
        }),
        id: `hire${index}`,
      })),
    ];
    return {
      baseline: aBaseline({
        levels: Array.from({ length: shape.rungs }, (_, index) =>
          aLevel({ id: `l${index}`, typicalMonths: shape.typicalMonths, nextLevelIds: [`l${index + 1}`] }),
        ),
        members: Array.from({ length: shape.people }, (_, index) =>
          aMember({
            id: `m${index}`,
            levelId: "l0",
            promotionAmbition: 1,
            segmentIds: shape.subsets
              ? segments.filter((_, bit) => (index * 2_654_435_761) & (1 << (bit % 31))).map(({ id }) => id)
              : [],
          }),
        ),
        segments,
        activities: Array.from({ length: shape.activities }, (_, index) =>
          anActivity({ id: `a${index}`, fixedHours: 10 }),
        ),
        levers: [aLever({ id: "l", running: true, effects: [{ on: "hazard", causes: [], ratio: shape.hazardRatio }] })],
      }),
      scenario: aScenario({
        months: shape.months,
        trials: 3,
        changes,
        backfill: { replacedShare: shape.replacedShare, delayMonths: 0 },
        coefficients: { leadTimeSpread: shape.leadTimeSpread, annualLeaving: shape.annualLeaving },
      }),
    };
  });

describe("whatever passes the check", () => {
  /** Of processor time, because a busy machine is not the plan's fault. */
  const mostSeconds = 2;

  it("compiles, simulates three trials in two seconds, and gives numbers", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyPlan, ({ baseline, scenario }) => {
        const begun = process.cpuUsage();
        const { plan } = tried(baseline, scenario);
        if (plan === undefined) return;
        const { numbers } = prepareTrials(plan).simulate({ from: 0, to: 3 });
        const { user, system } = process.cpuUsage(begun);
        expect((user + system) / 1e6).toBeLessThan(mostSeconds);
        expect(numbers.every((number) => Number.isFinite(number))).toBe(true);
      }),
      { numRuns: 30, seed: 7 },
    );
  });
});
