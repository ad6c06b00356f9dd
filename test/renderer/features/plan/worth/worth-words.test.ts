import { describe, expect, it } from "vitest";
import { delaySentence } from "../../../../../renderer/features/plan/worth/delay.view.ts";
import { sayInterval, sayWorth, toneOf } from "../../../../../renderer/features/plan/worth/figures.view.ts";
import {
  hireByInterval,
  hireBySentence,
  inTimeView,
} from "../../../../../renderer/features/plan/worth/hire-by.view.ts";
import { rankRows, togetherWords } from "../../../../../renderer/features/plan/worth/rank.view.ts";
import { worthAside, worthVerdict } from "../../../../../renderer/features/plan/worth/verdict.view.ts";
import { wordsIn } from "../../../../../renderer/i18n/words.ts";
import type { ChangeWorth, ChangeWorths } from "../../../../../shared/analysis/decisions/change-worth.ts";
import { hireBy } from "../../../../../shared/analysis/shortfall/hire-by.ts";
import { intervalOf } from "../../../../../shared/analysis/statistics/estimate.ts";
import {
  type MeasureId,
  measureIds,
  type Worth,
  type Worths,
} from "../../../../../shared/analysis/decisions/worth-scores.ts";
import { aProjection } from "../../../../support/projection.ts";

const en = wordsIn("en");
const ja = wordsIn("ja");

const worth = (mean: number, standardError = 0): Worth => {
  const difference = { mean, standardError, betterShare: 0.5 };
  return { ...difference, ...intervalOf(difference) };
};
const worths = (own: Partial<Record<MeasureId, Worth>>): Worths =>
  ({ ...Object.fromEntries(measureIds.map((id) => [id, worth(0)])), ...own }) as Worths;
const change = (changeId: string, best: number, last: number, own: Partial<Record<MeasureId, Worth>>): ChangeWorth => {
  const places = Object.fromEntries(measureIds.map((id) => [id, { best, last }])) as ChangeWorth["places"];
  return { changeId, worths: worths(own), places };
};
const found = (changes: readonly ChangeWorth[], own: Partial<ChangeWorths> = {}): ChangeWorths => ({
  ...{ scenarioId: "plan", trials: 1_000, changes, groups: [], pairs: [] },
  ...own,
});
const names = new Map([
  ["analyst", "The analyst"],
  ["seat", "The seat"],
  ["growth", "The growth"],
  ["lever", "The lever"],
]);

describe("the verdict", () => {
  it("names the one that is worth most, with its interval", () => {
    const answer = found([
      change("seat", 2, 2, { work: worth(5, 1) }),
      change("analyst", 1, 1, { work: worth(800, 10) }),
    ]);
    expect(worthVerdict(answer, "work", names, en)).toBe(
      "Judged by Work covered, “The analyst” is worth most: +800 h (+780 h to +820 h).",
    );
  });

  it("names all that luck cannot tell apart, and calls none of them the first", () => {
    const answer = found([
      change("analyst", 1, 2, { work: worth(800, 40) }),
      change("seat", 1, 2, { work: worth(790, 40) }),
    ]);
    expect(worthVerdict(answer, "work", names, en)).toBe(
      "Judged by Work covered, “The analyst” and “The seat” are worth most, too close to call between them.",
    );
    expect(worthVerdict(answer, "work", names, ja)).toContain("差は偶然の範囲");
  });

  it("says that nothing helps where nothing can be told from luck", () => {
    const answer = found([change("seat", 1, 1, { work: worth(5, 10) })]);
    expect(worthVerdict(answer, "work", names, en)).toBe(
      "Judged by Work covered, no change of this plan clearly helps.",
    );
  });

  it("says aside what does nothing, what harms, and what all of them bring", () => {
    const changes = [
      change("analyst", 1, 1, { work: worth(800, 10) }),
      change("seat", 2, 2, {}),
      change("growth", 3, 3, { work: worth(-700, 10) }),
    ];
    const all = { tag: undefined, changeIds: ["analyst", "seat", "growth"], worths: worths({ work: worth(95, 10) }) };
    expect(worthAside(found(changes, { groups: [all] }), "work", names, en)).toBe(
      "All 3 together: +95 h. “The seat” changes nothing here. “The growth” harms by that measure.",
    );
  });
});

describe("a row of the ranking", () => {
  const rowsOf = (changes: readonly ChangeWorth[]) => rankRows(found(changes), "work", names, en);

  it("says of a change that it does nothing, cannot be told from nothing, or harms", () => {
    const rows = rowsOf([
      change("seat", 1, 4, { cost: worth(8e6, 1e5) }),
      change("lever", 1, 4, { work: worth(5, 10), arr: worth(1, 2) }),
      change("growth", 4, 4, { work: worth(-700, 10), kept: worth(-0.3, 0.01), arr: worth(9e7, 1e6) }),
    ]);
    expect(new Map(rows.map(({ id, remark }) => [id, remark]))).toEqual(
      new Map([
        ["lever", "Cannot be told from nothing"],
        ["seat", "Changes nothing here"],
        ["growth", "Helps: ARR at the end. Harms: Work covered and People kept"],
      ]),
    );
  });

  it("shares its place with those too close to call", () => {
    const rows = rowsOf([change("analyst", 1, 1, { work: worth(9) }), change("seat", 2, 3, { work: worth(1) })]);
    expect(rows.map(({ place, isTied }) => [place, isTied])).toEqual([
      ["1", false],
      ["2–3", true],
    ]);
  });

  it("is left out once its change is in the plan no longer", () => {
    expect(rowsOf([change("gone", 1, 1, {})])).toEqual([]);
  });
});

describe("the interplay of two", () => {
  const pairOf = (excess: number, kind: "helpTogether" | "inPartTheSame") => ({
    changeIds: ["analyst", "lever"] as const,
    measures: ["work"] as const,
    by: { work: { together: worth(1_000, 5), excess: worth(excess, 5), kind, fair: [600, 400] as const } },
  });

  it("is told where each needs the other, and where either does the other's part", () => {
    const say = (pair: ReturnType<typeof pairOf>) => togetherWords(found([], { pairs: [pair] }), "work", names, en);
    expect(say(pairOf(200, "helpTogether"))).toBe(
      "“The analyst” and “The lever” help most together: both bring +1,000 h, 200 h less than their figures add up to, because each needs the other. Shared out with neither counted first: +600 h and +400 h.",
    );
    expect(say(pairOf(-200, "inPartTheSame"))).toContain("200 h more than their figures add up to");
  });
});

describe("what waiting costs", () => {
  const delays = (own: Partial<Record<MeasureId, Worth>>) => ({
    ...{ scenarioId: "plan", months: 1, trials: 1_000 },
    delays: [{ changeId: "analyst", worths: worths(own) }],
  });

  it("is a loss of ARR with its interval, and what is saved meanwhile", () => {
    const own = { arr: worth(-3.1e6, 0.36e6), cost: worth(-6e5, 1e4) };
    expect(delaySentence(delays(own), names, true, en)).toBe(
      "Waiting 1 month with “The analyst” costs ¥3.10M of ARR (¥2.39M–¥3.81M) and saves ¥600K.",
    );
    expect(delaySentence(delays(own), names, false, en)).not.toContain("saves");
  });

  it("is nothing clear where luck could have made it", () => {
    const own = { arr: worth(-3e6, 3e6), cost: worth(-6e5, 1e4) };
    expect(delaySentence(delays(own), names, true, en)).toBe(
      "Nothing here clearly suffers from waiting 1 month. “The analyst” would save most: ¥600K.",
    );
  });
});

describe("the date of a search", () => {
  const breachedBy = Float64Array.from({ length: 12 }, (_, month) => (0.5 * (month + 1) ** 2) / 144);
  const ahead = aProjection({
    breach: {
      ...aProjection().breach,
      firstBreach: breachedBy.map((sum, month) => sum - (breachedBy[month - 1] ?? 0)),
      breachedBy,
      breachedByError: breachedBy.map((share) => Math.sqrt((share * (1 - share)) / 100)),
      never: { value: 0.5, standardError: 0.05 },
    },
  });
  const times = { leadTimeMonths: 1, leadTimeSpread: 0, rampMonths: 1 };

  it("is said for the safety under the hand, with the months that luck leaves open", () => {
    const dated = { ahead, times, safetyShare: 0.8 };
    const date = hireBy(ahead, times, 0.8);
    expect(date.kind).toBe("by");
    expect(hireBySentence(dated, en)).toMatch(/^Open the search by \w+ 20\d\d to be 80% safe\.$/u);
    expect(hireByInterval(dated, en)).toMatch(/^In 95 of 100 such runs: /u);
    expect(hireBySentence({ ...dated, safetyShare: 0.99 }, en)).toContain("should have opened in");
    expect(hireBySentence({ ...dated, safetyShare: 0.5 }, en)).toContain("nothing falls short");
  });

  it("stands on the curve at the month it gives", () => {
    const view = inTimeView({ ahead, times, safetyShare: 0.8 }, en);
    expect(view.chances[view.safety.lastMonth!]).toBeGreaterThanOrEqual(0.8);
    expect(view.chances[view.safety.lastMonth! + 1]).toBeLessThan(0.8);
  });
});

describe("a figure", () => {
  it("keeps its unit and its sign, and is coloured only where it can be told", () => {
    expect(sayWorth("kept", 0.036, en)).toBe("+0.04");
    expect(sayWorth("hold", 0.032, en)).toBe("+3.2 points");
    expect(sayInterval("work", worth(100, 10), ja)).toBe("+80時間〜+120時間");
    expect([toneOf("cost", worth(5)), toneOf("cost", worth(-5)), toneOf("arr", worth(5, 5))]).toEqual([
      "worse",
      "better",
      "same",
    ]);
  });
});
