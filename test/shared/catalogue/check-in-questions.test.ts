import { describe, expect, it } from "vitest";
import { type Language, languages } from "../../../shared/base/words.ts";
import { attritionCauseIds, attritionCauses } from "../../../shared/catalogue/attrition-causes.ts";
import { checkInQuestionIds, checkInQuestions, questionsOn } from "../../../shared/catalogue/check-in-questions.ts";
import { gradeOf, judgingTermIn, kanjiShareOf, longestSentence, longestSentenceIn } from "../../support/tone.ts";

const questionsIn = (language: Language) => checkInQuestionIds.map((id) => checkInQuestions[id].question[language]);
const hintsIn = (language: Language) => checkInQuestionIds.map((id) => checkInQuestions[id].listenFor[language]);
const causesIn = (language: Language) =>
  attritionCauseIds.flatMap((cause) => {
    const { name, inPlainWords, helps } = attritionCauses[cause];
    return [name[language], inPlainWords[language], helps[language]];
  });

describe("the questions of a check-in", () => {
  it.each(attritionCauseIds)("ask about %s in two to four ways", (cause) => {
    expect(questionsOn(cause).length).toBeGreaterThanOrEqual(2);
    expect(questionsOn(cause).length).toBeLessThanOrEqual(4);
  });

  it("are questions or requests, each said once", () => {
    for (const question of questionsIn("en")) expect(question).toMatch(/[?.]$/);
    for (const question of questionsIn("ja")) expect(question).toMatch(/(か。|ください。|かまいません。)$/);
    expect(new Set(questionsIn("ja")).size).toBe(checkInQuestionIds.length);
    expect(new Set(questionsIn("en")).size).toBe(checkInQuestionIds.length);
  });

  it.each(languages)("neither judge nor diagnose, nor do the names of the causes (%s)", (language) => {
    const texts = [...questionsIn(language), ...hintsIn(language), ...causesIn(language)];
    expect(texts.flatMap((text) => judgingTermIn(text, language) ?? [])).toEqual([]);
  });

  it.each(languages)("never speak of leaving (%s)", (language) => {
    const leaving = language === "ja" ? /退職|辞め|離職|転職/ : /\b(leave|leaving|quit|resign)/i;
    expect(questionsIn(language).filter((question) => leaving.test(question))).toEqual([]);
  });

  it.each(languages)("are short sentences (%s)", (language) => {
    const long = [...questionsIn(language), ...hintsIn(language)].filter(
      (text) => longestSentenceIn(text, language) > longestSentence[language],
    );
    expect(long).toEqual([]);
  });

  it("read like a newspaper or easier", () => {
    expect(gradeOf([...questionsIn("en"), ...hintsIn("en")])).toBeLessThan(9);
    expect(kanjiShareOf([...questionsIn("ja"), ...hintsIn("ja")])).toBeLessThan(0.4);
  });
});

describe("the test of tone", () => {
  it.each([
    ["She lost motivation after the reorganisation.", "en"],
    ["Ask whether they are burnt out.", "en"],
    ["A flight risk since spring", "en"],
    ["やる気が下がっていないか。", "ja"],
    ["メンタルの不調を探る。", "ja"],
  ] as const)("finds “%s”", (text, language) => {
    expect(judgingTermIn(text, language)).toBeDefined();
  });
});
