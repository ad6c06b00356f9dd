import { describe, expect, it } from "vitest";
import { plainText } from "../../../../renderer/explain/sentence.ts";
import { verdictOf } from "../../../../renderer/features/overview/verdict.view.ts";
import { wordsIn } from "../../../../renderer/i18n/words.ts";
import type { BreachDistribution, Projection } from "../../../../shared/analysis/projection.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aProjection, flat } from "../../../support/projection.ts";

const scenario = { ...sampleWorkspace("en").scenarios[0]!, coverageTargetShare: 0.85 };
const quiet = aProjection().breach;

const outlook = (breach: Partial<BreachDistribution>, rest: Partial<Projection> = {}) =>
  aProjection({ coverageTargetShare: 0.85, breach: { ...quiet, ...breach }, ...rest });

const say = (projection: Projection, language: "en" | "ja") =>
  plainText(verdictOf(projection, scenario, wordsIn(language)));

describe("verdictOf", () => {
  it("says from when coverage falls, and in how many futures", () => {
    const projection = outlook({ likelyShortFrom: 5, never: { value: 0.2, standardError: 0.01 } });
    expect(say(projection, "en")).toBe(
      "Coverage is likely to fall below 85% from May 2027; in 8 of 10 futures it does so within 12 months.",
    );
    expect(say(projection, "ja")).toBe(
      "カバー率は2027年5月から85%を下回る見込みです。12か月のうちに下回るのは、10通りの未来のうち8通りです。",
    );
  });

  it("never claims certainty for a plan that held in every trial", () => {
    const projection = outlook({ never: { value: 1, standardError: 0 } });
    expect(say(projection, "en")).toBe(
      "Coverage is likely to hold at 85% or more until Nov 2027; in fewer than 1 of 20 futures it dips below at least once.",
    );
    expect(say(projection, "ja")).toContain("20通りの未来のうち1通り未満");
  });

  it("tells a team that is short from the first month to the last so", () => {
    const projection = outlook({ likelyShortFrom: 0 }, { shortProbability: flat(0.9, 12), coverage: aFan(0.7) });
    expect(say(projection, "en")).toBe(
      "Coverage is below 85% from the start, at 70% in Dec 2026, and is not likely to recover within 12 months.",
    );
    expect(say(projection, "ja")).toContain("回復する見込みはありません");
  });

  it("names the month from which a short team has recovered", () => {
    const shortProbability = flat(0.1, 12).fill(0.8, 0, 3);
    const projection = outlook({ likelyShortFrom: 0 }, { shortProbability });
    expect(say(projection, "en")).toContain("is likely to be back from Mar 2027");
    expect(say(projection, "ja")).toContain("2027年3月には回復する見込みです");
  });

  it("tells dips that most futures share from a fall in one likely month", () => {
    const projection = outlook({ never: { value: 0.3, standardError: 0.01 } });
    expect(say(projection, "en")).toContain("No single month is likely to fall below 85%, but in 7 of 10 futures");
  });

  it("lets each number open to what it is about", () => {
    const projection = outlook({ likelyShortFrom: 5, never: { value: 0.2, standardError: 0.01 } });
    const parts = verdictOf(projection, scenario, wordsIn("ja")).filter((part) => typeof part !== "string");
    expect(parts.map(({ about }) => about.of)).toEqual(["coverage", "target", "breach", "breach"]);
  });
});

function aFan(value: number) {
  const middle = flat(value, 12);
  return {
    p5: middle,
    p10: middle,
    p25: middle,
    p50: middle,
    p75: middle,
    p90: middle,
    p95: middle,
    mean: middle,
    meanError: flat(0, 12),
  };
}
