import { describe, expect, it } from "vitest";
import {
  type CauseRow,
  causeRows,
  chosenRows,
  everything,
  teamsOf,
} from "../../../../../renderer/features/retention/causes/causes.view.ts";
import { cellSentence, marksOf } from "../../../../../renderer/features/retention/causes/cell.view.ts";
import { calledAs } from "../../../../../renderer/features/retention/called-as.ts";
import { chanceOf } from "../../../../../renderer/features/retention/causes/chance.view.ts";
import { nextStepOf, nextStepWords } from "../../../../../renderer/features/retention/causes/next-step.view.ts";
import { causesVerdict } from "../../../../../renderer/features/retention/causes/verdict.view.ts";
import { conversationAbout } from "../../../../../renderer/features/retention/causes/use-talk-about.ts";
import { wordsIn } from "../../../../../renderer/i18n/words.ts";
import type { CausePressure, PersonPressure } from "../../../../../shared/analysis/retention/pressure/pressure.ts";
import { lookOf } from "../../../../../shared/analysis/retention/pressure/worth-a-look.ts";
import { month } from "../../../../../shared/base/month.ts";
import { type AttritionCause, attritionCauseIds } from "../../../../../shared/catalogue/attrition-causes.ts";
import { teamAt } from "../../../../../shared/domain/team-at.ts";
import { aBaseline, aMember, aScenario } from "../../../../support/builders.ts";

const quiet: CausePressure = { structure: 0, blended: 0, confidenceShare: 0, trend: "unknown", evidence: [] };
const heard = (
  pressure: number,
  ageMonths: number,
  weight = 0.8,
): Pick<CausePressure, "answer" | "confidenceShare"> => ({
  answer: { pressure, basis: "said", heldMonth: month("2026-10"), ageMonths, weight },
  confidenceShare: weight,
});

function aPerson(id: string, own: Partial<Record<AttritionCause, Partial<CausePressure>>> = {}): PersonPressure {
  const causes = attritionCauseIds.map((cause) => [cause, { ...quiet, ...own[cause] }]);
  return {
    personId: id,
    kind: "member",
    presentShare: 1,
    causes: Object.fromEntries(causes) as PersonPressure["causes"],
    strain: { offTypeShare: 0, recentLeavers: 0, managerLeftShare: 0 },
  };
}

const members = [
  aMember({ id: "ito", team: "East" }),
  aMember({ id: "abe", team: "West" }),
  aMember({ id: "uno", leaves: month("2026-12") }),
  aMember({ id: "eto" }),
];
const talk = (memberId: string, held: string) => ({
  id: `${memberId}-${held}`,
  memberId,
  held: month(held),
  answers: {},
  followUps: [],
});
const baseline = aBaseline({
  members,
  checkIns: [talk("abe", "2026-02"), talk("ito", "2026-11"), talk("ito", "2026-05")],
});
const scenario = aScenario();

function rowsOf(people: readonly PersonPressure[]): readonly CauseRow[] {
  const posts = teamAt(baseline, scenario, scenario.start);
  const inputs = {
    posts,
    baseline,
    scenario,
    month: scenario.start,
    nameOf: ({ id }: { id: string }) => id,
    words: wordsIn("en"),
  };
  return causeRows({ month: 0, futures: 1, people }, inputs);
}
const everyone = rowsOf([
  aPerson("ito"),
  aPerson("abe", { chaos: { structure: 0.9, blended: 0.9 } }),
  aPerson("uno"),
  aPerson("eto", { chaos: { structure: 0.4, blended: 0.4 } }),
]);
const names = (rows: readonly CauseRow[]) => rows.map(({ name }) => name);

describe("the rows of the map", () => {
  it("are whoever is there in the month, in the order of the team and not of what presses on them", () => {
    expect(names(everyone)).toEqual(["ito", "abe", "eto"]);
    expect(everyone.map(({ lastTalk }) => lastTalk?.ageMonths)).toEqual([2, 11, undefined]);
  });

  it("are narrowed to a team, a cause, or those whom nobody has asked", () => {
    expect(teamsOf(everyone)).toEqual(["East", "West", ""]);
    expect(names(chosenRows(everyone, { ...everything, team: "West" }))).toEqual(["abe"]);
    expect(names(chosenRows(everyone, { ...everything, cause: "chaos" }))).toEqual(["abe", "eto"]);
    expect(names(chosenRows(everyone, { ...everything, show: "unasked" }))).toEqual(["eto"]);
    expect(names(chosenRows(everyone, { ...everything, show: "old" }))).toEqual(["abe"]);
    expect(names(chosenRows(everyone, { ...everything, show: "look" }))).toEqual(["abe"]);
  });

  it("begin with those who have waited longest for a conversation, where that is asked for", () => {
    expect(names(chosenRows(everyone, { ...everything, sort: "talk" }))).toEqual(["eto", "abe", "ito"]);
  });

  it("come to a sentence about the team", () => {
    const { people, first, second, unheard } = causesVerdict(everyone);
    expect([people, first?.cause, first?.rows.length, second, unheard]).toEqual([3, "chaos", 2, undefined, 2]);
  });
});

describe("somebody in a sentence", () => {
  it("is called with さん in Japanese, but not a seat that the plan is still to fill", () => {
    const words = wordsIn("ja");
    const step = (kind: "member" | "hire", name: string) => {
      const called = calledAs({ kind }, name, words);
      return nextStepWords({ ...everyone[0]!, called }, { ...quiet, structure: 0.5 }, words);
    };
    expect(step("member", "伊藤")).toContain("伊藤さんに");
    expect(step("hire", "採用予定1")).not.toContain("さん");
    expect(cellSentence(calledAs({ kind: "hire" }, "採用予定1", words), "chaos", quiet, words)).toMatch(/^採用予定1、/);
  });
});

describe("the projection's chance", () => {
  const nobodyLeaves = Object.fromEntries(attritionCauseIds.map((id) => [id, 0])) as Record<AttritionCause, number>;
  const member = {
    leaves: { within6: { value: 0.1, standardError: 0.01 }, within12: { value: 0.3, standardError: 0.02 } },
    causes: { ...nobodyLeaves, chaos: 0.7, blocked: 0.3 },
    causeErrors: { ...nobodyLeaves, chaos: 0.04, blocked: 0.04 },
  } as unknown as Parameters<typeof chanceOf>[0];

  it("comes with its interval, what it rests on and how old that is, and what they leave for", () => {
    const { sentence, facts, causes } = chanceOf(member, everyone[0]!, scenario.start, wordsIn("en"));
    expect(sentence).toBe("ito leaves within a year of Jan 2027 in 3 of 10 futures");
    expect(facts.map(({ value }) => value)).toEqual(["26.1% to 33.9%", "a conversation in Nov 2026 (2 months ago)"]);
    expect(causes.map(({ value }) => value)).toEqual(["70% ± 8 points", "30% ± 8 points"]);
  });
});

describe("what is worth a look", () => {
  it("is unsettled: not asked though the work weighs, rising, told otherwise than the work suggests, or long ago", () => {
    expect(lookOf({ ...quiet, structure: 0.6 })).toBe("unasked");
    expect(lookOf({ ...quiet, ...heard(0.7, 2), structure: 0.3, blended: 0.6, trend: "rising" })).toBe("rising");
    expect(lookOf({ ...quiet, ...heard(-0.4, 2), structure: 0.6, blended: -0.2 })).toBe("apart");
    expect(lookOf({ ...quiet, ...heard(0.6, 8, 0.3), structure: 0.2, blended: 0.3 })).toBe("old");
  });

  it("is not what is simply heavy, heard and steady", () => {
    expect(lookOf({ ...quiet, ...heard(0.7, 2), structure: 0.5, blended: 0.66, trend: "steady" })).toBeUndefined();
    expect(lookOf({ ...quiet, structure: 0.3 })).toBeUndefined();
  });
});

describe("one next step", () => {
  const row = everyone[0]!;
  it.each([
    ["ask", { ...quiet, structure: 0.5 }],
    ["askMore", { ...quiet, ...heard(-0.4, 2), structure: 0.6, blended: -0.2 }],
    ["askBehind", { ...quiet, ...heard(0.7, 2), structure: -0.2, blended: 0.5 }],
    ["askAgain", { ...quiet, ...heard(0.5, 9, 0.3), structure: 0.4, blended: 0.4 }],
    ["follow", { ...quiet, ...heard(0.6, 1), structure: 0.4, blended: 0.56 }],
    ["keep", { ...quiet, ...heard(0, 1) }],
  ] as const)("is %s", (step, pressure) => {
    expect(nextStepOf(row, pressure)).toBe(step);
  });

  it("for somebody who is still to be hired is an honest interview", () => {
    expect(nextStepOf({ ...row, post: { ...row.post, kind: "hire" } }, quiet)).toBe("hire");
  });
});

describe("a cell", () => {
  it("pales and breaks its edge as an answer ages, and is never gone", () => {
    const fresh = marksOf({ ...quiet, ...heard(0.6, 0, 1) }).said!;
    const old = marksOf({ ...quiet, ...heard(0.6, 30, 0.02) }).said!;
    expect(fresh).toMatchObject({ ink: 1, isOld: false });
    expect(old.isOld).toBe(true);
    expect(old.ink).toBeGreaterThan(0.3);
    expect(old.ink).toBeLessThan(fresh.ink);
  });

  it("tells apart that nobody asked and that nothing presses", () => {
    expect(marksOf(quiet).said).toBeUndefined();
    expect(marksOf({ ...quiet, ...heard(-0.5, 1) }).said).toMatchObject({ strength: 0 });
  });

  it("says as a sentence all that its marks show", () => {
    const pressure = { ...quiet, ...heard(0.6, 2), structure: 0.3, blended: 0.54, trend: "rising" as const };
    expect(cellSentence("Ito", "chaos", pressure, wordsIn("en"))).toBe(
      "Ito, Work keeps growing and nothing is organised. Said: “Weighs on them”, 2 months ago. The work suggests: a little heavier than in an ordinary team. Rising. Worth a look.",
    );
    expect(cellSentence("伊藤さん", "other", quiet, wordsIn("ja"))).toBe(
      "伊藤さん、給与、上司、家庭など、ここでは扱わない事情。まだ聞いていません。仕事の状況からは分かりません。",
    );
  });
});

describe("a conversation about a cause", () => {
  it("asks about it, and about what would be asked anyway", () => {
    for (const cause of attritionCauseIds) {
      const { topics } = conversationAbout(cause, {}, []);
      expect(topics.find((topic) => topic.cause === cause)?.questionIds.length).toBeGreaterThan(0);
      expect(topics.length).toBeGreaterThan(1);
    }
  });
});
