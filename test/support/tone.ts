// What the words about people must never be: a diagnosis, blame, or harder to read than a newspaper.
import type { Language } from "../../shared/base/words.ts";

/** Terms that judge or diagnose a person. Work may be hard, slow or routine; a person is none of these. */
const judging: Readonly<Record<Language, RegExp>> = {
  en: /burn-?t?\s?out|depress|anxi|disorder\b.*person|diagnos|symptom|patient|therap|mental|lazy|laziness|attitude|unmotivated|demotivat|motivation|toxic|low perform|under-?perform|weak(?:ness)?\b|flight risk|\bat risk\b|disengaged|complain|whin|excuse|\bfault\b|blame|\bfailed?\b|disloyal|difficult person|problem employee|personality|oversensitive|entitled|quitter/iu,
  ja: /やる気|モチベーション|うつ|鬱|メンタル|病|診断|症状|治療|甘え|怠|さぼ|問題社員|能力不足|力不足|逃げ|わがまま|性格|弱い人|ストレス耐性|バーンアウト|燃え尽き|離職リスク|退職リスク|リスクが高い|予備軍|危険人物|要注意|不満分子|裏切|忠誠|責任逃れ|落ちこぼれ|意識が低/u,
};

/** The term, where there is one. */
export const judgingTermIn = (text: string, language: Language): string | undefined =>
  judging[language].exec(text)?.[0];

const sentencesOf = (text: string, language: Language): readonly string[] =>
  text
    .split(language === "ja" ? /[。？！]/u : /[.?!:;]\s|[.?!]$/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");

const wordsOf = (sentence: string) => sentence.match(/[\p{L}'’-]+/gu) ?? [];
const syllablesOf = (word: string) =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/e$/u, "")
        .match(/[aeiouy]+/gu) ?? []
    ).length,
  );

/** Flesch–Kincaid grade of English prose: years of school. Newspapers lie between 8 and 11. */
export function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => sentencesOf(text, "en"));
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Part of Japanese text that is kanji; newspapers lie around 0.4 to 0.45. */
export function kanjiShareOf(texts: readonly string[]): number {
  const signs = [...texts.join("").replaceAll(/[\s。、「」]/gu, "")];
  return signs.filter((sign) => /\p{Script=Han}/u.test(sign)).length / signs.length;
}

/** In words, or in signs where words are not set apart. */
export const longestSentenceIn = (text: string, language: Language): number =>
  Math.max(0, ...sentencesOf(text, language).map((one) => (language === "ja" ? [...one].length : wordsOf(one).length)));

export const longestSentence: Readonly<Record<Language, number>> = { en: 25, ja: 60 };
