import { eachMemberIn } from "../../../shared/analysis/people/member-figures.ts";
import { describe, expect, it } from "vitest";
import { meanOf, pairedDifference } from "../../../shared/analysis/statistics/estimate.ts";
import { createFans } from "../../../shared/analysis/statistics/percentiles.ts";
import { project, projectWhile } from "../../../shared/analysis/project.ts";
import type { Fan } from "../../../shared/analysis/projection.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { inProcessSimulator } from "../../../shared/simulation/in-process-simulator.ts";
import { aBaseline, aScenario } from "../../support/builders.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const scenario = { ...scenarios[0]!, trials: 200, months: 18 };
const projection = await project(baseline, scenario, [inProcessSimulator()]);

describe("percentiles", () => {
  it("are the values that sorting would find", () => {
    let state = 1;
    const values = Float64Array.from(
      { length: 1001 },
      () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % 300,
    );
    const fan = createFans(1, values.length)((scratch) => scratch.set(values));
    const sorted = values.slice().sort();
    const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1];
    expect([fan.p5, fan.p10, fan.p25, fan.p50, fan.p75, fan.p90, fan.p95].map((series) => series[0])).toEqual(
      [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95].map(at),
    );
  });

  it("of one trial are that trial", () => {
    const fan = createFans(1, 1)((scratch) => scratch.fill(5));
    const { meanError, ...values } = fan;
    expect(Object.values(values).map((series) => series[0])).toEqual(Array.from({ length: 8 }, () => 5));
    expect(meanError[0]).toBe(0);
  });
});

describe("estimates", () => {
  it("carry the standard error of their mean", () => {
    const values = [1, 2, 3, 4];
    const { value, standardError } = meanOf(4, (trial) => values[trial]!);
    expect(value).toBe(2.5);
    expect(standardError).toBeCloseTo(Math.sqrt(5 / 3 / 4), 12);
  });

  it("of a difference count ties by half", () => {
    expect(
      pairedDifference(
        4,
        (trial) => [1, 0, 0, 2][trial]!,
        () => 0,
        "higher",
      ).betterShare,
    ).toBe(0.75);
  });
});

describe("a projection", () => {
  const fans: readonly Fan[] = [
    projection.coverage,
    projection.load,
    projection.arrJpy,
    projection.headcount,
    projection.costPerMonthJpy,
  ];

  it("has finite fans whose percentiles do not cross", () => {
    for (const { p5, p10, p25, p50, p75, p90, p95, mean } of fans) {
      for (let month = 0; month < 18; month++) {
        const ranks = [p5, p10, p25, p50, p75, p90, p95].map((series) => series[month]!);
        expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
        expect(Number.isFinite(mean[month])).toBe(true);
      }
    }
  });

  it("splits leavers and breaches without remainder", () => {
    const { totals, members, breach } = projection;
    const byCause = Object.values(totals.leaversByCause).reduce((sum, { value }) => sum + value, 0);
    expect(byCause).toBeCloseTo(totals.leavers.value, 9);
    for (const { leaves, causes } of eachMemberIn(members)) {
      const sum = Object.values(causes).reduce((total, share) => total + share, 0);
      expect(sum).toBeCloseTo(leaves.horizon.value > 0 ? 1 : 0, 9);
      expect(leaves.within3.value).toBeLessThanOrEqual(leaves.within12.value);
    }
    expect(breach.breachedBy.at(-1)! + breach.never.value).toBeCloseTo(1, 9);
  });

  it("is the same in either language", async () => {
    const japanese = sampleWorkspace("ja");
    const other = await project(japanese.baseline, { ...japanese.scenarios[0]!, trials: 200, months: 18 }, [
      inProcessSimulator(),
    ]);
    expect(other.coverage).toEqual(projection.coverage);
    expect(other.totals).toEqual(projection.totals);
  });

  it("of an empty team asks for nothing and answers with zeros, not with NaN", async () => {
    const empty = await project(aBaseline({ activities: [], levels: [] }), aScenario({ trials: 3 }), [
      inProcessSimulator(),
    ]);
    expect(empty.coverage.mean.every((share) => share === 1)).toBe(true);
    expect(empty.load.mean.every((load) => load === 0)).toBe(true);
    expect(empty.totals.leavers).toEqual({ value: 0, standardError: 0 });
  });

  it("that is no longer wanted is undefined", async () => {
    expect(await projectWhile(() => false, baseline, scenario, [inProcessSimulator()])).toBeUndefined();
  });
});
