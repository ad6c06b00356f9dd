import { describe, expect, it } from "vitest";
import { breachNote, breachView } from "../../../../renderer/features/overview/breach.view.ts";
import { wordsIn } from "../../../../renderer/i18n/words.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aProjection } from "../../../support/projection.ts";

const scenario = { ...sampleWorkspace("en").scenarios[0]!, coverageTargetShare: 0.88, safetyShare: 0.75 };
const en = wordsIn("en");

describe("breachView", () => {
  it("is safe to the end when no future ever falls short", () => {
    const view = breachView(aProjection(), scenario, en);
    expect(view.safety.lastSafe).toBeUndefined();
    expect(breachNote(aProjection(), scenario, en)).toBe("With 75% safety it holds to the end.");
    expect(view.neverName).toBe("100% never");
  });

  it("is safe until the accepted risk is used up", () => {
    const breachedBy = Float64Array.from({ length: 12 }, (_, month) => Math.min(1, month / 10));
    const firstBreach = breachedBy.map((sum, month) => sum - (breachedBy[month - 1] ?? 0));
    const never = { value: 0, standardError: 0 };
    const projection = aProjection({
      breach: { ...aProjection().breach, firstBreach, breachedBy, never, likelyShortFrom: 6, median: 5 },
    });
    const view = breachView(projection, scenario, en);
    expect(view.safety.lastSafe).toBe(2);
    expect(view.safety.name).toBe("75% safe");
    expect(breachNote(projection, scenario, en)).toBe("With 75% safety it holds through Feb 2027.");
  });
});
