import { describe, expect, it } from "vitest";
import { adviceOf, bestSteps, stepRows } from "../../../../renderer/features/overview/steps.view.ts";
import { explainEffect } from "../../../../renderer/features/overview/step-why.view.ts";
import { hireOf } from "../../../../renderer/features/overview/hires.view.ts";
import { wordsIn } from "../../../../renderer/i18n/words.ts";
import type { StepValue } from "../../../../shared/analysis/decisions/value-steps.ts";
import { month } from "../../../../shared/base/month.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aProjection } from "../../../support/projection.ts";
import { aStepValue, by } from "../../../support/step-value.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const scenario = scenarios[0]!;
const hire = hireOf({ type: "analyst", month: month("2027-01"), count: 1 }, baseline.levels[0]!, "hire-1");

const aStep = (id: string, differences: Partial<StepValue> = {}): StepValue =>
  aStepValue({ id, kind: "hire", changes: [hire], dropIds: [] }, differences);

describe("next steps", () => {
  it("shows three at most, and none that chance alone could explain", () => {
    const helpful = ["a", "b", "c", "d"].map((id) => aStep(id, { shortfall: by(-0.05) }));
    expect(bestSteps([aStep("luck", { shortfall: by(-0.01, 0.02) }), ...helpful]).map(({ step }) => step.id)).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  it("names a hire by type and month and gives each effect with its error", () => {
    const [row] = stepRows(
      [aStep("hire", { holds: by(0.31, 0.02), costJpy: by(24_000_000, 0) })],
      baseline,
      scenario.changes,
      wordsIn("en"),
    );
    expect(row).toMatchObject({
      what: "Hire one Analyst-type from Jan 2027",
      effects: {
        holds: { text: "+31 pts", error: "±4 pts", tone: "better" },
        cost: { text: "+¥24.0M", tone: "worse" },
        leavers: { tone: "same" },
      },
    });
  });

  it("opens each effect to the plan without the step, the difference and its error", () => {
    const [row] = stepRows([aStep("hire", { holds: by(0.31, 0.02) })], baseline, scenario.changes, wordsIn("en"));
    const why = explainEffect(row!, "holds", aProjection(), wordsIn("en"));
    expect(why.label).toBe("Holds: Hire one Analyst-type from Jan 2027");
    expect(why.inputs.map(({ value }) => value)).toEqual(["100% of futures", "+31 pts", "90% of futures"]);
    expect(why.coefficientIds).toContain("leadTimeMonths");
    expect(why.error).toContain("±4 pts");
    expect(explainEffect(row!, "cost", aProjection(), wordsIn("ja")).coefficientIds).toContain("hireCostJpy");
  });

  it("says what the best step would do to the chance of holding", () => {
    const projection = aProjection({
      breach: { ...aProjection().breach, never: { value: 0.2, standardError: 0.01 } },
    });
    const values = [aStep("hire", { holds: by(0.4), shortfall: by(-0.05) })];
    expect(adviceOf(values, projection, baseline, scenario, wordsIn("en"))).toBe(
      "Best next step: Hire one Analyst-type from Jan 2027. Coverage would then hold to the end in 6 of 10 futures, instead of 2 of 10 futures.",
    );
    expect(adviceOf(values, projection, baseline, scenario, wordsIn("ja"))).toContain("10通りの未来のうち6通り");
  });

  it("says so when nothing helps, and while it is still weighing", () => {
    expect(adviceOf([], aProjection(), baseline, scenario, wordsIn("en"))).toContain("No single step");
    expect(adviceOf(undefined, aProjection(), baseline, scenario, wordsIn("ja"))).toBe("次の一手を比べています…");
  });
});
