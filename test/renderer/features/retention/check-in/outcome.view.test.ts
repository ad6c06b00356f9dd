import { describe, expect, it } from "vitest";
import {
  chanceWords,
  nextStepWords,
  savedCheckIn,
  type SavedCheckIn,
} from "../../../../../renderer/features/retention/check-in/outcome.view.ts";
import { wordsIn } from "../../../../../renderer/i18n/words.ts";
import type { MemberProjection, Projection } from "../../../../../shared/analysis/projection.ts";
import { month } from "../../../../../shared/base/month.ts";
import { attritionCauseIds } from "../../../../../shared/catalogue/attrition-causes.ts";
import { emptyDraft, emptyTopic } from "../../../../../shared/domain/conversation/check-in-draft.ts";

const words = wordsIn("en");
const beginning = { id: "c", memberId: "rin", held: month("2026-11"), by: "", causes: [], askedIds: [] } as const;

/** Only what the sentence reads. */
function projectionWith(chance: number): Projection {
  const within12 = { value: chance, standardError: 0.004 };
  const causes = Object.fromEntries(attritionCauseIds.map((cause) => [cause, 0]));
  const rin = { memberId: "rin", leaves: { within12 }, causes: { ...causes, chaos: 0.6, blocked: 0.3, phase: 0.05 } };
  return { members: [rin as unknown as MemberProjection] } as unknown as Projection;
}

const saved = (changes: SavedCheckIn["changes"], projected?: Projection): SavedCheckIn => ({
  ...{ checkInId: "c", held: month("2026-11"), changes, projected },
});

describe("what a conversation changed", () => {
  it("is told subject by subject, from the answer before to the one now", () => {
    const draft = {
      ...emptyDraft(beginning),
      topics: { chaos: { ...emptyTopic, step: "heavy" }, phase: { ...emptyTopic, step: "fine" } },
    } as const;
    const answer = { pressure: 0.35, basis: "said", ageMonths: 6 } as const;
    const { changes } = savedCheckIn(
      draft,
      undefined,
      { standings: { chaos: { answer, confidenceShare: 0.4 } } },
      undefined,
    );
    expect(changes).toEqual([
      { cause: "chaos", from: "sometimes", to: "heavy" },
      { cause: "phase", from: undefined, to: "fine" },
    ]);
  });

  it("waits for a projection that knows of it", () => {
    const before = projectionWith(0.1);
    expect(chanceWords(saved([], before), before, "rin", "Rin", words)).toBeUndefined();
  });

  it("never tells a chance without what it is for, and how exact it is", () => {
    const told = chanceWords(saved([], projectionWith(0.1)), projectionWith(0.18), "rin", "Rin", words);
    expect(told?.chance).toMatch(/In 10 of 100 futures .* now it is 18 \(give or take 1\.1\)/);
    expect(told?.mostFor).toBe(
      "Of those who leave in these futures, most go for: Cannot stand the chaos and Blocked from above.",
    );
  });

  it("calls no news what lies within the error", () => {
    const told = chanceWords(saved([], projectionWith(0.1)), projectionWith(0.105), "rin", "Rin", words);
    expect(told?.chance).toMatch(/hardly moved/);
  });
});

describe("the next step", () => {
  it("is the promise that is due first", () => {
    const promise = { cause: "chaos", done: false } as const;
    const followUps = [
      { ...promise, id: "f1", action: "Later" },
      { ...promise, id: "f2", action: "One list", due: month("2026-12") },
      { ...promise, id: "f3", action: "Done", due: month("2026-11"), done: true },
    ];
    expect(nextStepWords(saved([]), followUps, words)).toBe("Next: keep the promise “One list” by Dec 2026.");
  });

  it("is to agree on something where something weighs, and to talk again where nothing does", () => {
    const heavy = saved([{ cause: "chaos", from: undefined, to: "heavy" }]);
    expect(nextStepWords(heavy, [], words)).toBe("Next: agree on one step that eases “Workload and order”.");
    expect(nextStepWords(saved([]), [], words)).toBe("Next: talk again in three to six months.");
  });
});
