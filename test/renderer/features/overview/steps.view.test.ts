import { describe, expect, it } from "vitest";
import { adviceOf, type Weighed } from "../../../../renderer/features/overview/advice.view.ts";
import { bestSteps, stepRows } from "../../../../renderer/features/overview/steps.view.ts";
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
      [aStep("hire", { heldMonths: by(3.1, 0.2), costJpy: by(24_000_000, 0), place: { from: 1, to: 2 } })],
      baseline,
      scenario.changes,
      wordsIn("en"),
    );
    expect(row).toMatchObject({
      what: "Hire one Analyst-type from Jan 2027",
      effects: {
        held: { text: "+3.1 mo", error: "±0.4 mo", tone: "better" },
        cost: { text: "+¥24.0M", tone: "worse" },
        leavers: { tone: "same" },
      },
      isClose: true,
    });
  });

  it("opens each effect to the plan without the step, the difference and its error", () => {
    const [row] = stepRows([aStep("hire", { heldMonths: by(3.1, 0.2) })], baseline, scenario.changes, wordsIn("en"));
    const why = explainEffect(row!, "held", aProjection(), wordsIn("en"));
    expect(why.label).toBe("Holds longer: Hire one Analyst-type from Jan 2027");
    expect(why.inputs.map(({ value }) => value)).toEqual(["not within the horizon", "+3.1 mo", "90% of futures"]);
    expect(why.coefficientIds).toContain("leadTimeMonths");
    expect(why.error).toContain("±0.4 mo");
    expect(explainEffect(row!, "cost", aProjection(), wordsIn("ja")).coefficientIds).toContain("hireCostJpy");
  });
});

describe("the advice", () => {
  const weighed = (...values: StepValue[]): Weighed => ({ status: "ready", values });
  const half = aProjection({ breach: { ...aProjection().breach, never: { value: 0.2, standardError: 0.01 } } });
  const say = (known: Weighed, language: "en" | "ja" = "en", projection = half) =>
    adviceOf(known, projection, baseline, scenario, wordsIn(language));

  it("says what the best step would do to the chance of holding", () => {
    const known = weighed(aStep("hire", { holds: by(0.4), shortfall: by(-0.05) }));
    expect(say(known)).toBe(
      "Best next step: Hire one Analyst-type from Jan 2027. Coverage would then hold to the end in 6 of 10 futures, instead of 2 of 10 futures.",
    );
    expect(say(known, "ja")).toContain("10通りの未来のうち6通り");
  });

  it("says how much later coverage falls short, with its interval", () => {
    const known = weighed(aStep("hire", { heldMonths: by(2, 0.2), shortfall: by(-0.05) }));
    expect(say(known)).toContain("Coverage would first fall short 2.0 months later (1.6–2.4).");
    expect(say(known, "ja")).toContain("2.0か月遅くなります（1.6〜2.4）");
  });

  it("says how many more stay, where that is what a step does", () => {
    const known = weighed(aStep("lever", { leavers: by(-0.9, 0.1) }));
    expect(say(known)).toContain("About 0.9 fewer people would leave (0.7–1.1).");
  });

  it("names the second step where luck alone could put it first", () => {
    const better = { shortfall: by(-0.05), heldMonths: by(2, 0.2) };
    const [first, second] = [aStep("one", better), aStep("other", better)];
    const close = { ...second, place: { from: 1, to: 2 } };
    expect(say(weighed(first, close))).toContain("Too close to call beside it: ");
    expect(say(weighed(first, { ...second, place: { from: 2, to: 2 } }))).not.toContain("too close");
  });

  it("says so when nothing helps, while it is still weighing, after an edit, and after a failure", () => {
    expect(say(weighed())).toContain("No single step");
    expect(say({ status: "waiting", values: undefined }, "ja")).toBe("次の一手を比べています…");
    expect(say({ status: "waiting", values: [] })).toBe("The plan has changed: weighing its next steps again…");
    expect(say({ status: "failed", values: undefined })).toBe("The next steps could not be weighed.");
  });
});
