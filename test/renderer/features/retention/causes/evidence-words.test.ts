import { describe, expect, it } from "vitest";
import { evidenceSentence } from "../../../../../renderer/features/retention/causes/evidence-words.ts";
import { wordsIn } from "../../../../../renderer/i18n/words.ts";
import type { Evidence } from "../../../../../shared/analysis/retention/pressure/pressure.ts";
import { pressureAt } from "../../../../../shared/analysis/retention/pressure/pressure-at.ts";
import { month } from "../../../../../shared/base/month.ts";
import { attritionCauseIds } from "../../../../../shared/catalogue/attrition-causes.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";
import { aBaseline, aLevel, anActivity } from "../../../../support/builders.ts";

const baseline = aBaseline({
  levels: [aLevel({ id: "csm" }), aLevel({ id: "lead", name: "Team lead", rank: 2 })],
  activities: [anActivity({ id: "onboarding" }), anActivity({ id: "own", name: "Firefighting" })],
});
type Bare = Evidence extends infer One ? (One extends Evidence ? Omit<One, "coefficientIds"> : never) : never;
const say = (evidence: Bare, language: "en" | "ja" = "en") =>
  evidenceSentence({ ...evidence, coefficientIds: [] }, { baseline, words: wordsIn(language) });

describe("evidence in words", () => {
  it("says when and how something came to be known", () => {
    const told = { checkInId: "c", held: month("2026-09"), pressure: 0.6, ageMonths: 3, isLatest: true } as const;
    expect(say({ kind: "answer", basis: "inferred", ...told })).toBe(
      "Sep 2026 (3 months ago), our guess: “Weighs on them”.",
    );
    expect(say({ kind: "answer", basis: "said", ...told }, "ja")).toBe(
      "2026年9月（3か月前、本人の言葉）：「負担になっている」。",
    );
  });

  it("says how long somebody has been ready, and for what", () => {
    const waiting = { kind: "waiting", levelIds: ["lead"], ambitionShare: 0.8 } as const;
    expect(say({ ...waiting, months: 8, share: 1 })).toBe(
      "Ready for Team lead for 8 months, and there is no seat. How much they want the next step, as noted: 80%.",
    );
    expect(say({ ...waiting, months: 0, share: 0 })).toMatch(/^They are not waiting for a seat\./);
    expect(say({ ...waiting, levelIds: [], months: 0, share: 0 })).toMatch(/^The ladder ends/);
  });

  it("names the kinds of work that take most of the hours as the team names them", () => {
    const widest = [
      { activityId: "own", share: 0.4 },
      { activityId: "onboarding", share: 0.22 },
    ];
    expect(say({ kind: "routine", routineShare: 0.5, widest })).toBe(
      "50% of the hours are routine, and 62% go to Firefighting and Onboarding.",
    );
  });

  it("says of a lever whether it eases or weighs", () => {
    const lever = { kind: "lever", leverId: "mentor" } as const;
    const levers = [{ id: "mentor", name: "A mentor" }] as unknown as typeof baseline.levers;
    const said = (ratio: number) =>
      evidenceSentence(
        { ...lever, ratio, coefficientIds: [] },
        { baseline: { ...baseline, levers }, words: wordsIn("en") },
      );
    expect(said(0.8)).toMatch(/eases this: leaving for this cause ×0\.80?/);
    expect(said(1.2)).not.toMatch(/eases/);
  });

  it("has a whole sentence for everything that is known of everyone in the sample, in both languages", () => {
    for (const language of ["en", "ja"] as const) {
      const workspace = sampleWorkspace(language);
      const { people } = pressureAt(workspace.baseline, activeScenario(workspace), 4, 4);
      const context = { baseline: workspace.baseline, words: wordsIn(language) };
      const sentences = people.flatMap(({ causes }) =>
        attritionCauseIds.flatMap((cause) => causes[cause].evidence.map((one) => evidenceSentence(one, context))),
      );
      expect(sentences.length).toBeGreaterThan(200);
      expect(sentences.filter((sentence) => !/[.。]$/.test(sentence) || /\{\{|undefined|NaN/.test(sentence))).toEqual(
        [],
      );
    }
  });
});
