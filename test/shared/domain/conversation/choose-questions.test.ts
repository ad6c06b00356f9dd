import { describe, expect, it } from "vitest";
import { month } from "../../../../shared/base/month.ts";
import { questionsOn } from "../../../../shared/catalogue/check-in-questions.ts";
import type { CheckIn } from "../../../../shared/domain/check-in.ts";
import { chooseQuestions, inTurn } from "../../../../shared/domain/conversation/choose-questions.ts";
import { type Standing, type Standings, standingsFrom } from "../../../../shared/domain/conversation/standing.ts";
import { unsettledIn } from "../../../../shared/domain/conversation/unsettled.ts";
import { attritionCauseIds } from "../../../../shared/catalogue/attrition-causes.ts";

const fresh: Standing = {
  answer: { pressure: -1, basis: "observed", ageMonths: 0 },
  structure: -1,
  confidenceShare: 1,
};
/** All is known and calm, but for what the test is about. */
const calmBut = (own: Standings): Standings => ({
  ...Object.fromEntries(attritionCauseIds.map((cause) => [cause, fresh])),
  ...own,
});
const firstIn = (standings: Standings) => unsettledIn(standings)[0]!;

const aCheckIn = (own: Partial<CheckIn>): CheckIn => ({
  ...{ id: "c", memberId: "rin", held: month("2026-10"), answers: {}, followUps: [] },
  ...own,
});

describe("what is least settled", () => {
  it("is what nobody asked about and the work suggests", () => {
    const standings = calmBut({ chaos: { structure: 0.8, confidenceShare: 0 }, phase: { confidenceShare: 0 } });
    expect(firstIn(standings)).toMatchObject({ cause: "chaos", why: "neverAsked" });
    expect(unsettledIn(standings)[1]).toMatchObject({ cause: "phase", why: "neverAsked" });
  });

  it("is an answer that has grown old", () => {
    const answer = { pressure: 0.2, basis: "said", ageMonths: 9 } as const;
    expect(firstIn(calmBut({ blocked: { answer, structure: 0.2, confidenceShare: 0.3 } }))).toMatchObject({
      ...{ cause: "blocked", why: "old", ageMonths: 9 },
    });
  });

  it("is an answer that the work contradicts", () => {
    const answer = { pressure: -0.5, basis: "said", ageMonths: 1 } as const;
    expect(firstIn(calmBut({ operator: { answer, structure: 0.7, confidenceShare: 0.7 } }))).toMatchObject({
      ...{ cause: "operator", why: "differs" },
    });
  });

  it("is rather a guess than what somebody said", () => {
    const answer = { pressure: 0.2, ageMonths: 1 } as const;
    const standings = calmBut({
      alone: { answer: { ...answer, basis: "said" }, structure: 0.2, confidenceShare: 0.7 },
      company: { answer: { ...answer, basis: "inferred" }, structure: 0.2, confidenceShare: 0.45 },
    });
    expect(firstIn(standings)).toMatchObject({ cause: "company", why: "guessed" });
  });
});

describe("a conversation", () => {
  it("takes about five minutes, with one or two questions on a cause", () => {
    for (const standings of [{}, calmBut({}), calmBut({ chaos: { structure: 1, confidenceShare: 0 } })]) {
      const { topics, minutes } = chooseQuestions(standings, []);
      expect(minutes).toBeLessThanOrEqual(5);
      expect(minutes).toBeGreaterThan(4);
      for (const { cause, questionIds } of topics) {
        expect(questionIds.length).toBeGreaterThanOrEqual(1);
        expect(questionIds.length).toBeLessThanOrEqual(2);
        expect(questionIds.every((id) => questionsOn(cause).includes(id))).toBe(true);
      }
    }
  });

  it("goes deeper into what stands out, and broad where nothing does", () => {
    const deep = chooseQuestions(calmBut({ chaos: { structure: 1, confidenceShare: 0 } }), []);
    expect(deep.topics.find(({ cause }) => cause === "chaos")?.questionIds).toHaveLength(2);
    expect(chooseQuestions({}, []).topics).toHaveLength(4);
  });

  it("begins with the day's work and ends with what lies ahead", () => {
    const order = chooseQuestions({}, []).topics.map(({ cause }) => attritionCauseIds.indexOf(cause));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  it("does not repeat the question of last time", () => {
    const [first, second, third] = questionsOn("product");
    const july = aCheckIn({ held: month("2026-07"), askedIds: [second!] });
    const october = aCheckIn({ held: month("2026-10"), askedIds: [first!] });
    expect(inTurn("product", [july, october])).toEqual([third, second, first]);
  });

  it("passes over a question that the catalogue no longer has", () => {
    expect(inTurn("product", [aCheckIn({ askedIds: ["fromAnotherVersion"] })])).toEqual(questionsOn("product"));
  });
});

describe("what the check-ins alone tell", () => {
  it("is the latest answer on each cause, fading with its age", () => {
    const answers = { chaos: { pressure: 0.7, basis: "said" } } as const;
    const later = { chaos: { pressure: 0.1, basis: "observed" } } as const;
    const standings = standingsFrom(
      [aCheckIn({ held: month("2026-01"), answers }), aCheckIn({ held: month("2026-04"), answers: later })],
      month("2026-10"),
    );
    expect(standings).toEqual({
      chaos: { answer: { pressure: 0.1, basis: "observed", ageMonths: 6 }, confidenceShare: 0.5 },
    });
  });
});
