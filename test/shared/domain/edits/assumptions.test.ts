import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { setPrecision } from "../../../../shared/domain/edits/assumptions.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const sample = sampleWorkspace("en");

describe("the assumptions of a plan", () => {
  it("hold a precision until it is taken away again", () => {
    const precision = { coverageShare: 0.01, holdShare: 0.01, leavers: 0.1 };
    const exact = produce(sample, setPrecision(precision));
    expect(activeScenario(exact).precision).toEqual(precision);
    expect(produce(exact, setPrecision(undefined))).toEqual(sample);
  });
});
