import { describe, expect, it } from "vitest";
import { customersAhead } from "../../../../shared/analysis/demand/customers-ahead.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { projectionAtOnce } from "../../../support/projection-at-once.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const scenario = { ...scenarios[0]!, trials: 60, months: 18 };
const ahead = customersAhead(baseline, scenario, scenario.trials);
const projection = projectionAtOnce(baseline, scenario);
const close = (one: number, other: number) => expect(Math.abs(one - other)).toBeLessThan(1e-5 * (1 + Math.abs(other)));

describe("customersAhead", () => {
  it("asks for and leaves undone what the projection shows of the same futures, the team's own work aside", () => {
    const ownWork = new Set(["operationsDesign", "productFeedback", "hub", "healthAnalysis", "reactive", "management"]);
    for (const { activityId, demandHours, deliveredHours } of projection.activities) {
      if (ownWork.has(activityId)) continue;
      for (const month of [0, 7, 17]) {
        const works = ahead.segments.flatMap(({ work }) => work.filter((each) => each.activityId === activityId));
        const asked = works.reduce((sum, each) => sum + each.demandHours[month]!, 0);
        const undone = works.reduce((sum, each) => sum + each.undoneHours[month]!, 0);
        close(asked, demandHours[month]!);
        close(asked - undone, deliveredHours[month]!);
      }
    }
  });

  it("has as many customers as the projection: a median of each segment's stages adds up nearly to its median", () => {
    ahead.segments.forEach(({ accounts }, segment) => {
      const all = accounts.reduce((sum, stage) => sum + stage[17]!, 0);
      const { p5, p95 } = projection.segments[segment]!.accounts;
      expect(all).toBeGreaterThanOrEqual(p5[17]! - 1);
      expect(all).toBeLessThanOrEqual(p95[17]! + 1);
    });
  });

  it("keeps every coverage between nothing and all, and leaves out work that a segment never asks for", () => {
    for (const { work } of ahead.segments) {
      expect(work.some(({ activityId }) => activityId === "management")).toBe(false);
      for (const { coverage } of work)
        for (const share of coverage) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
    }
  });
});
