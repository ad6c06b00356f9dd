// All that Retention says about people, held to be said as one would say it with the person in the room.
import { describe, expect, it } from "vitest";
import { type Language, languages, type Words } from "../../../shared/base/words.ts";
import { attritionCauses, attritionPatterns } from "../../../shared/catalogue/attrition-causes.ts";
import { checkInQuestions } from "../../../shared/catalogue/check-in-questions.ts";
import { hardThings } from "../../../shared/catalogue/hard-things.ts";
import { interviewQuestions } from "../../../shared/catalogue/interview-questions.ts";
import { levers } from "../../../shared/catalogue/levers.ts";
import { en, ja } from "../../../shared/i18n/messages.ts";
import { gradeOf, judgingTermIn, kanjiShareOf, longestSentence, longestSentenceIn } from "../../support/tone.ts";

const messages = { en, ja };

/** Every text below, by the way to it. */
function textsIn(said: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof said === "string") return [[path, said]];
  return Object.entries(said as object).flatMap(([key, value]) => textsIn(value, `${path}.${key}`));
}

const isAboutStaying = (part: string) => part.startsWith("retention") || part === "teamCauses" || part === "role";

const saidOnScreen = (language: Language) =>
  Object.entries(messages[language]).flatMap(([part, words]) => (isAboutStaying(part) ? textsIn(words, part) : []));

const isWords = (value: unknown): value is Words =>
  typeof value === "object" && value !== null && "ja" in value && "en" in value;

function namesIn(entry: unknown, path: string, language: Language): readonly (readonly [string, string])[] {
  if (isWords(entry)) return [[path, entry[language]]];
  if (typeof entry !== "object" || entry === null) return [];
  return Object.entries(entry).flatMap(([key, value]) => namesIn(value, `${path}.${key}`, language));
}

const catalogues = { attritionCauses, attritionPatterns, checkInQuestions, hardThings, interviewQuestions, levers };

const saidInCatalogues = (language: Language) =>
  Object.entries(catalogues).flatMap(([name, entries]) => namesIn(entries, name, language));

const everything = (language: Language) => [...saidOnScreen(language), ...saidInCatalogues(language)];

/** As it is read: a name or a number stands where a gap is. */
const filledIn = (text: string) => text.replaceAll(/\{\{[^}]*\}\}/gu, "3");

/** Sentences, not labels: what is read rather than looked at. */
const prose = (language: Language) =>
  everything(language)
    .map(([, text]) => filledIn(text))
    .filter((text) => (language === "ja" ? text.includes("。") : /\s\S+\s\S+\s\S+.*[.?!]/u.test(text)));

const leaving: Readonly<Record<Language, RegExp>> = { en: /\b(leav|resign|quit)/iu, ja: /退職|辞め|離職|離れ/u };
/** A gap for a chance with no interval beside it, or a number with a sign of per cent that is not the width of an interval. */
const bareChance = /\{\{(chance|share|percent|risk|probability)\}\}|\d\s?[%％](?!\s?(区間|の範囲|interval|range))/u;

describe("the words of Retention", () => {
  it.each(languages)("neither diagnose nor blame anybody (%s)", (language) => {
    const judged = everything(language).flatMap(([path, text]) => {
      const term = judgingTermIn(text, language);
      return term === undefined ? [] : [`${path}: ${term}`];
    });
    expect(judged).toEqual([]);
  });

  it.each(languages)("never put a percentage of leaving beside a person (%s)", (language) => {
    const bare = saidOnScreen(language).filter(
      ([, text]) => leaving[language].test(text) && bareChance.test(text) && !text.includes("{{low}}"),
    );
    expect(bare.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });

  it.each(languages)("are short sentences (%s)", (language) => {
    const long = everything(language).filter(
      ([, text]) => longestSentenceIn(filledIn(text), language) > longestSentence[language],
    );
    expect(long.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });

  it("read like a newspaper or easier", () => {
    expect(gradeOf(prose("en"))).toBeLessThan(9);
    expect(kanjiShareOf(prose("ja"))).toBeLessThan(0.4);
  });
});
