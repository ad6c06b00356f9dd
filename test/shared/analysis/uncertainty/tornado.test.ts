import { describe, expect, it } from "vitest";
import {
  byReach,
  endsOfCoefficient,
  foremost,
  leversInDoubt,
  tornadoOf,
  valueEnds,
} from "../../../../shared/analysis/uncertainty/tornado.ts";
import type { Influence } from "../../../../shared/analysis/uncertainty/sensitivity.ts";
import { type CoefficientId, coefficients } from "../../../../shared/catalogue/coefficients.ts";
import type { LeverEffect } from "../../../../shared/domain/lever.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { inProcessSimulator } from "../../../../shared/simulation/in-process-simulator.ts";
import {
  aBaseline,
  aLever,
  aMember,
  aScenario,
  aSegment,
  anActivity,
  effortOf,
  nobodyLeaves,
} from "../../../support/builders.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const sample = { baseline, scenario: { ...scenarios[1]!, trials: 100 } };

const everywhere = { segmentIds: [], stages: [], activityIds: [], touchModels: [] };
const effects: LeverEffect[] = [{ on: "effort", ...everywhere, ratio: 0.8, range: { low: 0.7, high: 0.9 } }];
const certain: LeverEffect[] = [{ on: "effort", ...everywhere, ratio: 0.8 }];

describe("the ends of an assumption", () => {
  it("are those of its range, and what shares a whole with it gives way", () => {
    const { values, at } = endsOfCoefficient(sample, "churnGamma");
    expect(values!.low).toBeCloseTo(coefficients.churnGamma.range[0], 9);
    expect(values!.high).toBeCloseTo(coefficients.churnGamma.range[1], 9);
    expect(at.map(({ scenario }) => scenario.coefficients["churnGamma"])).toEqual([values!.low, values!.high]);
    const [, more] = endsOfCoefficient(sample, "career-operator").at;
    const sum = (of: Readonly<Record<string, number>>) =>
      (["operator", "blocked", "alone", "phase"] as const).reduce(
        (all, cause) => all + (of[`career-${cause}`] ?? coefficients[`career-${cause}`].value),
        0,
      );
    expect(sum(more.scenario.coefficients)).toBeCloseTo(sum({}), 9);
  });

  it("are those learnt from the team's own history where there are any", () => {
    expect(endsOfCoefficient(sample, "annualLeaving", { annualLeaving: [0.12, 0.17] }).values).toMatchObject({
      low: expect.closeTo(0.12, 9) as number,
      high: expect.closeTo(0.17, 9) as number,
    });
  });
});

describe("a bar", () => {
  it("runs the way its coefficient works: the more people leave, the more work is left and the fewer hold", async () => {
    const { bars } = await valueEnds(sample, [endsOfCoefficient(sample, "annualLeaving")], [inProcessSimulator()]);
    const [{ low, high, swing }] = bars as [(typeof bars)[number]];
    expect(low.work.mean).toBeGreaterThan(4 * low.work.standardError);
    expect(high.work.mean).toBeLessThan(-4 * high.work.standardError);
    expect(swing.work.mean).toBeCloseTo(high.work.mean - low.work.mean, 6);
    expect(swing.arr.mean).toBeLessThan(0);
  });

  it("is of no length where the assumption does not matter", async () => {
    const still = {
      baseline: aBaseline({
        members: [aMember({ id: "one" })],
        segments: [aSegment({ id: "a", openingAccounts: 100, effort: effortOf({ care: 2 }) })],
        activities: [anActivity({ id: "care" })],
      }),
      scenario: aScenario({ trials: 10, coefficients: nobodyLeaves }),
    };
    const { bars } = await valueEnds(still, [endsOfCoefficient(still, "leadTimeMonths")], [inProcessSimulator()]);
    expect(bars[0]!.swing.work).toMatchObject({ mean: 0, standardError: 0 });
  });
});

/** Eight people of 160 hours a month, a sixth of whom leaves each year, and about as much to do. */
const leavingTeam = {
  baseline: aBaseline({
    members: Array.from({ length: 8 }, (_, index) => aMember({ id: `m${index}` })),
    segments: [aSegment({ id: "a", openingAccounts: 600, effort: effortOf({ care: 2 }) })],
    activities: [anActivity({ id: "care" })],
    levers: [aLever({ id: "guide", running: true, effects })],
  }),
  scenario: aScenario({ trials: 100 }),
};

describe("a tornado", () => {
  it("ranks what was screened, levers beside coefficients, and says what would narrow the answer", async () => {
    const done: number[] = [];
    const found = await tornadoOf(leavingTeam, { worlds: 100, trials: 60 }, {}, (share) => done.push(share));
    expect(found.bars.length).toBe(12 + 1);
    expect(found.screened).toBeGreaterThan(80);
    const foremostIds = byReach(found.bars, "work").map(({ assumption }) => assumption.id);
    expect(foremostIds.slice(0, 4)).toContain("annualLeaving");
    expect(found.bars.filter(({ values }) => values === undefined).map(({ known }) => known.work)).toEqual([undefined]);
    expect(done).toEqual(done.toSorted((one, other) => one - other));
    expect(done.at(-1)).toBe(1);
  });

  it("gives each figure its turn", () => {
    const listing = (ids: readonly string[]) => ({
      influences: ids.map((coefficientId) => ({ coefficientId }) as unknown as Influence),
      unexplainedShare: 0,
    });
    const first: readonly CoefficientId[] = foremost(
      { work: listing(["a", "b", "c"]), hold: listing(["h"]), arr: listing(["x", "a", "y"]) },
      4,
    );
    expect(first).toEqual(["a", "x", "b", "c"]);
  });

  it("doubts levers that run or are started, and whose effects have ranges", () => {
    const facts = aBaseline({
      levers: [
        aLever({ id: "runs", running: true, effects }),
        aLever({ id: "idle", effects }),
        aLever({ id: "known", running: true, effects: certain }),
      ],
    });
    expect(leversInDoubt({ baseline: facts, scenario: aScenario() })).toEqual(["runs"]);
  });
});
