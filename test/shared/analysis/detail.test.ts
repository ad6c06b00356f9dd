import { describe, expect, it } from "vitest";
import { detailOf } from "../../../shared/analysis/detail.ts";
import { meanOf } from "../../../shared/analysis/statistics/estimate.ts";
import {
  type DetailShare,
  createPercentiles,
  detailShareIds,
  detailShares,
} from "../../../shared/analysis/statistics/percentile-errors.ts";
import { readerOf } from "../../../shared/analysis/reader.ts";
import { attritionCauseIds } from "../../../shared/catalogue/attrition-causes.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { compilePlan } from "../../../shared/simulation/compile-plan.ts";
import { prepareTrials } from "../../../shared/simulation/trials.ts";
import { normals } from "../../support/chance.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const trials = 400;
const plan = compilePlan(baseline, { ...scenarios[0]!, months: 12, trials });
const outcome = { plan, trials, rows: prepareTrials(plan).simulate({ from: 0, to: trials }) };
const detail = detailOf(outcome);
const { columns, numbers, counts } = readerOf(outcome);

const blocked = attritionCauseIds.indexOf("blocked");

function sortedAt(source: Float32Array | Uint16Array, column: number, share: number): number {
  const values = Float64Array.from(source.subarray(column * trials, (column + 1) * trials)).sort();
  return values[Math.ceil(share * trials) - 1]!;
}

describe("the detail of an outcome", () => {
  it("is what sorting the trials of each month would find", () => {
    for (const id of detailShareIds) {
      const share = detailShares[id];
      for (const month of [0, 5, 11]) {
        expect(detail.joiners[id].value[month]).toBe(sortedAt(counts, columns.joiners(month), share));
        expect(detail.leaversByCause.blocked[id].value[month]).toBe(
          sortedAt(counts, columns.leavers(month, blocked), share),
        );
        expect(detail.supplyHoursByType.support[id].value[month]).toBe(
          sortedAt(numbers, columns.monthly("supportHours", month), share),
        );
        expect(detail.costPartsJpy.ramp[id].value[month]).toBe(
          sortedAt(numbers, columns.monthly("rampCostJpy", month), share),
        );
        expect(detail.activities[2]!.deliveredHours[id].value[month]).toBe(
          sortedAt(numbers, columns.activity("deliveredHours", 2, month), share),
        );
      }
    }
  });

  it("names every activity once, with what is asked for not below what is done", () => {
    expect(detail.activities.map(({ activityId }) => activityId)).toEqual(plan.activityIds);
    for (const { demandHours, deliveredHours } of detail.activities)
      expect(deliveredHours.p50.value[11]!).toBeLessThanOrEqual(demandHours.p50.value[11]! * (1 + 1e-6));
  });
});

describe("the error of a percentile", () => {
  /** The density of a standard normal number at its quantile. */
  const normal: Record<DetailShare, { readonly at: number }> = {
    p5: { at: -1.6448536 },
    p10: { at: -1.2815516 },
    p50: { at: 0 },
    p90: { at: 1.2815516 },
    p95: { at: 1.6448536 },
  };

  it.each(detailShareIds)("%s of normal numbers is √(q(1 − q)/n) over their density there", (id) => {
    const count = 1_000;
    const runs = 40;
    const numbersOfRuns = Float32Array.from(normals("percentiles", count * runs));
    const found = createPercentiles(runs, count)(numbersOfRuns, (run) => run)[id];
    const { at } = normal[id];
    const density = Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI);
    const share = detailShares[id];
    const theory = Math.sqrt((share * (1 - share)) / count) / density;
    const error = meanOf(runs, (run) => found.error[run]!);
    // Away from the median an interval of ranks is a little lopsided, by less than a tenth with so many values.
    expect(Math.abs(error.value - theory)).toBeLessThan(4 * error.standardError + 0.1 * theory);
    const value = meanOf(runs, (run) => found.value[run]!);
    // Nearest rank lies within half a rank of the quantile.
    expect(Math.abs(value.value - at)).toBeLessThan(4 * value.standardError + 0.5 / count / density);
  });

  it("is 0 where every trial says the same", () => {
    const { p5, p95 } = createPercentiles(1, 50)(new Uint16Array(50).fill(3), () => 0);
    expect([p5.value[0], p5.error[0], p95.value[0], p95.error[0]]).toEqual([3, 0, 3, 0]);
  });
});
