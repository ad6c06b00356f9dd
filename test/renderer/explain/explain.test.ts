import { describe, expect, it } from "vitest";
import { explain } from "../../../renderer/explain/explain.ts";
import type { Subject } from "../../../renderer/explain/subject.ts";
import { wordsIn } from "../../../renderer/i18n/words.ts";
import { languages } from "../../../shared/base/words.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { futures } from "../../../shared/i18n/futures.ts";
import { aProjection, fanAround, flat } from "../../support/projection.ts";

const workspace = sampleWorkspace("en");
const segmentId = workspace.baseline.segments[0]!.id;
const projection = aProjection({
  activities: [
    {
      activityId: "renewal",
      demandHours: flat(100, 12),
      deliveredHours: flat(80, 12),
      coverage: fanAround(flat(0.8, 12), 0.1),
      shortProbability: flat(0.9, 12),
    },
  ],
  segments: [
    {
      segmentId,
      accounts: fanAround(flat(22, 12), 2),
      arrJpy: fanAround(flat(9e8, 12), 1e7),
      onboardingAccounts: flat(1, 12),
      renewingAccounts: flat(2, 12),
      coverage: flat(0.9, 12),
    },
  ],
});

const subjects: readonly Subject[] = [
  { of: "coverage", month: 3 },
  { of: "coverage", month: 3, activityId: "renewal" },
  { of: "target" },
  { of: "breach" },
  { of: "leavers" },
  { of: "leavers", pattern: "career" },
  { of: "arrAtStake" },
  { of: "finalArr" },
  { of: "retention", net: false },
  { of: "retention", net: true },
  { of: "cost" },
  { of: "accounts", segmentId, month: 3 },
  { of: "hireBy", safetyShare: 0.8 },
  { of: "segmentArr", segmentId, month: 3 },
  { of: "segmentCoverage", segmentId },
  { of: "hours", what: "asked", month: 3 },
  { of: "hours", what: "asked", month: 3, activityId: "renewal" },
  { of: "hours", what: "delivered", month: 3 },
  { of: "hours", what: "delivered", month: 3, activityId: "renewal" },
  { of: "supply", type: "analyst", month: 3 },
];

describe("explain", () => {
  it.each(subjects)(
    "gives the number about $of a meaning, inputs and its simulation error in both languages",
    (subject) => {
      for (const language of languages) {
        const why = explain(subject, { projection, workspace, words: wordsIn(language) });
        expect(why?.meaning).toBeTruthy();
        expect(why?.inputs.length).toBeGreaterThan(0);
        expect(why?.error).toContain("100");
        expect(JSON.stringify(why)).not.toMatch(/explain\.|\{\{|NaN|undefined/);
      }
    },
  );

  it("names the work with the most hours missing as the driver of coverage", () => {
    const why = explain({ of: "coverage", month: 0 }, { projection, workspace, words: wordsIn("en") });
    expect(why?.drivers).toEqual([{ term: "Renewal", value: "20 h missing" }]);
  });

  it("says between which months the accepted risk is used up, where so few futures leave that open", () => {
    const breachedBy = Float64Array.from({ length: 12 }, (_, month) => Math.max(0, month - 5) * 0.07);
    const unsure = { ...projection, breach: { ...projection.breach, breachedBy } };
    const why = explain({ of: "hireBy", safetyShare: 0.8 }, { projection: unsure, workspace, words: wordsIn("en") });
    expect(why?.inputs[1]?.term).toBe("That month, in 95 of 100 such simulations");
    expect(why?.inputs[1]?.value).toMatch(/–/u);
  });

  it("has nothing to say about work that was removed", () => {
    expect(
      explain({ of: "coverage", month: 0, activityId: "gone" }, { projection, workspace, words: wordsIn("ja") }),
    ).toBeUndefined();
  });
});

describe("futures", () => {
  it("counts futures instead of decimals and never says none or all", () => {
    const { t } = wordsIn("en");
    expect([0, 0.04, 0.06, 0.5, 0.94, 0.96, 1].map((probability) => futures(t, probability))).toEqual([
      "fewer than 1 of 20 futures",
      "fewer than 1 of 20 futures",
      "1 of 10 futures",
      "5 of 10 futures",
      "9 of 10 futures",
      "more than 19 of 20 futures",
      "more than 19 of 20 futures",
    ]);
  });
});
