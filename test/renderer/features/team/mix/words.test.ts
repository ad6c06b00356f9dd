import { describe, expect, it } from "vitest";
import { gapCell, leanWords, shortWords } from "../../../../../renderer/features/team/mix/gap.view.ts";
import {
  type Around,
  deedDetail,
  deedWords,
  leftWords,
  optionsFor,
  toneOf,
  valueOf,
} from "../../../../../renderer/features/team/mix/list.view.ts";
import { wordsIn } from "../../../../../renderer/i18n/words.ts";
import type { MonthGap } from "../../../../../shared/analysis/composition/composition.ts";
import type { Deed } from "../../../../../shared/analysis/composition/deeds.ts";
import { month } from "../../../../../shared/base/month.ts";
import type { Language } from "../../../../../shared/base/words.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";

const enough = { shortPeople: 0, sparePeople: 0, work: [] };

const aMonth = (analysts: number, supporters = 0): MonthGap => ({
  month: 12,
  gap: {
    sales: enough,
    support: { ...enough, sparePeople: supporters },
    analyst: { ...enough, shortPeople: analysts },
  },
  asked: { sales: 5, support: 6, analyst: 8 },
  askedMix: { sales: 0.26, support: 0.32, analyst: 0.42 },
  atHand: { sales: 7, support: 10, analyst: 5 },
});

function around(language: Language): Around {
  const { baseline, scenarios } = sampleWorkspace(language);
  const nameOf = (id: string) => baseline.members.find((member) => member.id === id)?.name ?? "";
  const words = wordsIn(language);
  const months = { from: month("2026-12"), by: month("2027-12"), end: month("2029-11") };
  return { baseline, scenario: scenarios[0]!, nameOf, words, ...months };
}

const hire: Deed = {
  ...{ kind: "hire", type: "analyst", count: 2, levelId: "csm", hours: 114.3, costJpy: 40_000_000 },
  mix: { sales: 0.15, support: 0.15, analyst: 0.7 },
};
const move: Deed = {
  ...{ kind: "move", memberId: "m12", costJpy: 0 },
  segmentIds: ["mid", "small"],
  addedSegmentIds: ["small"],
};
const train: Deed = {
  ...{ kind: "train", memberId: "m04", type: "analyst", share: 0.12, costJpy: 360_000 },
  mix: { sales: 0.08, support: 0.6, analyst: 0.32 },
};

describe("the gap in words", () => {
  it("says who is short, who is to spare, and what a future in ten may bring", () => {
    const words = wordsIn("en");
    const ordinary = { p10: 0, p90: 0 };
    const range = { sales: ordinary, support: ordinary, analyst: { p10: 0.2, p90: 2.9 }, total: { p10: 0.2, p90: 3 } };
    expect(gapCell(aMonth(1.42, 3.9), "analyst", range, words)).toEqual({
      ...{ tone: "short", text: "1.4 short", range: "0.2–2.9 in 8 of 10" },
    });
    expect(gapCell(aMonth(1.42, 3.9), "support", range, words)).toEqual({
      ...{ tone: "spare", text: "3.9 to spare", range: "" },
    });
    expect(gapCell(aMonth(0.03), "analyst", undefined, words).tone).toBe("enough");
    expect(shortWords(aMonth(1.42), words)).toBe("1.4 Analyst-type people");
    expect(shortWords(aMonth(1.42), wordsIn("ja"))).toBe("メガネ君が1.4人");
  });

  it("names the type that the work leans to, or that the team fits", () => {
    const words = wordsIn("en");
    const asked = { sales: 0.26, support: 0.32, analyst: 0.42 };
    expect(leanWords({ sales: 0.33, support: 0.44, analyst: 0.23 }, asked, words)).toBe(
      "The work leans more to Analyst-type than the team does: 42% of it against 23%.",
    );
    expect(leanWords({ sales: 0.28, support: 0.32, analyst: 0.4 }, asked, words)).toMatch(/fits what the work asks/);
  });
});

describe("the list in words", () => {
  it("says each deed in one sentence", () => {
    expect([hire, move, train].map((deed) => deedWords(deed, around("en")))).toEqual([
      "Hire 2 Analyst-type people",
      "Let Miho Sawada work for Small business as well",
      "Train Kaori Nishino towards Analyst-type: 12 points",
    ]);
    expect([hire, move, train].map((deed) => deedWords(deed, around("ja")))).toEqual([
      "メガネ君を2人採用する",
      "沢田 美穂さんにスモールビジネスも担当してもらう",
      "西野 香織さんをメガネ君へ12ポイント育てる",
    ]);
    expect(deedDetail(hire, around("en"))).toMatch(/expected about 4 months later\. By Dec 2027 .* 114 h a month/);
    expect(deedDetail(train, around("en"))).toMatch(/Analyst-type 32%\. At most 15 points a year/);
  });

  it("says plainly what stays open", () => {
    expect(leftWords([{ activityId: "hub", hours: 47.4 }], around("en"))).toBe(
      "47 h of THE MODEL hand-overs and hub a month",
    );
  });

  it("dates hires and moves now and training when it is done", () => {
    const [, , , all] = optionsFor({ deeds: [hire, move, train] }, around("en"));
    expect(all!.changes).toMatchObject([
      { type: "hire", month: "2026-12", count: 2, honestInterview: true },
      { type: "move", month: "2026-12", memberId: "m12", segmentIds: ["mid", "small"] },
      { type: "changeMix", month: "2027-12", memberId: "m04" },
    ]);
  });

  it("weighs a list of one deed once, and never takes one list's worth for another's", () => {
    const [only, ...more] = optionsFor({ deeds: [hire] }, around("en"));
    expect(more).toEqual([]);
    const values = [{ optionId: only!.id }] as never;
    expect(valueOf(values, [hire])).toBeDefined();
    expect(valueOf(values, [{ ...hire, count: 4 }])).toBeUndefined();
  });

  it("calls a difference better only beyond what chance could feign", () => {
    expect(toneOf({ mean: 0.02, standardError: 0.02, betterShare: 0.6 })).toBe("same");
    expect(toneOf({ mean: 0.02, standardError: 0.005, betterShare: 0.6 })).toBe("better");
    expect(toneOf({ mean: -0.02, standardError: 0.005, betterShare: 0.4 })).toBe("worse");
  });
});
