import { describe, expect, it } from "vitest";
import { hoursByTouch, touchLevers } from "../../../../shared/analysis/demand/touch-hours.ts";
import type { Lever } from "../../../../shared/domain/lever.ts";
import { aBaseline, aLever, anActivity, aScenario, aSegment, effortOf } from "../../../support/builders.ts";

const effect = (own: Partial<Extract<Lever["effects"][number], { on: "effort" }>>) => ({
  ...{ on: "effort" as const, segmentIds: [], stages: [], activityIds: [], touchModels: [], ratio: 0.5 },
  ...own,
});
const withLever = (isRunning: boolean) =>
  aBaseline({
    activities: [anActivity({ id: "care" })],
    segments: [aSegment({ id: "a", openingAccounts: 10, touchModel: "high", effort: effortOf({ care: 1 }) })],
    levers: [aLever({ id: "guides", running: isRunning, effects: [effect({ touchModels: ["tech", "low"] })] })],
  });
const asked = { segmentId: "a", month: 0 };

describe("the touch model", () => {
  it("changes no hours by itself", () => {
    expect(hoursByTouch(withLever(false), aScenario(), asked)).toEqual({ high: 10, low: 10, tech: 10 });
  });

  it("decides which running levers reach the segment's hours", () => {
    expect(hoursByTouch(withLever(true), aScenario(), asked)).toEqual({ high: 10, low: 5, tech: 5 });
  });

  it("is told with the levers that could reach the segment under any model", () => {
    expect(touchLevers(withLever(false), "a")).toMatchObject([{ ratio: 0.5, touchModels: ["tech", "low"] }]);
    const elsewhere = [aLever({ id: "x", effects: [effect({ segmentIds: ["b"] })] })];
    expect(touchLevers({ levers: elsewhere }, "a")).toEqual([]);
  });
});
