import { describe, expect, it } from "vitest";
import { month } from "../../../../shared/base/month.ts";
import { addMetric, changeMetric, removeMetric, setMetricValues } from "../../../../shared/domain/edits/metrics.ts";
import type { Recipe } from "../../../../shared/domain/edits/recipe.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

function after(...recipes: readonly Recipe[]) {
  const workspace = sampleWorkspace("en");
  for (const recipe of recipes) recipe(workspace);
  return workspace.baseline.metrics;
}
const meetings = { metricId: "meetings", name: "Meetings", unit: "count", points: [] } as const;

describe("metrics", () => {
  it("are added once", () => {
    const metrics = after(addMetric({ ...meetings, points: [] }), addMetric({ ...meetings, points: [] }));
    expect(metrics.filter(({ metricId }) => metricId === "meetings")).toHaveLength(1);
  });

  it("change what they mean and lose what is taken away", () => {
    const [changed] = after(changeMetric("newcomerQuestions", { better: "lower", perMetricId: undefined })).slice(-1);
    expect(changed).toMatchObject({ better: "lower", unit: "count" });
    expect(changed).not.toHaveProperty("perMetricId");
  });

  it("are no longer judged for each of what has been removed", () => {
    const metrics = after(removeMetric("newCustomers"));
    expect(metrics.some(({ metricId }) => metricId === "newCustomers")).toBe(false);
    expect(metrics.find(({ metricId }) => metricId === "newcomerQuestions")).not.toHaveProperty("perMetricId");
  });

  it("take values in any order and keep them in the order of months", () => {
    const cells = [
      { key: "nps", month: month("2026-11"), value: 20 },
      { key: "nps", month: month("2022-10"), value: 11 },
      { key: "nps", month: month("2026-10"), value: undefined },
    ];
    const nps = after(setMetricValues(cells)).find(({ metricId }) => metricId === "nps")!;
    expect(nps.points[0]).toEqual({ month: "2022-10", value: 11 });
    expect(nps.points.slice(-2)).toEqual([
      { month: "2026-09", value: 14 },
      { month: "2026-11", value: 20 },
    ]);
  });
});
