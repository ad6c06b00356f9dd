import { describe, expect, it } from "vitest";
import type { Document } from "../../../../shared/base/document.ts";
import { month } from "../../../../shared/base/month.ts";
import { type Language, languages } from "../../../../shared/base/words.ts";
import type { CheckIn } from "../../../../shared/domain/check-in.ts";
import { chooseQuestions } from "../../../../shared/domain/conversation/choose-questions.ts";
import { toHtml } from "../../../../shared/format/document/to-html.ts";
import { sayGuide } from "../../../../shared/i18n/check-in-guide/say-guide.ts";
import { createFormats } from "../../../../shared/i18n/formats.ts";
import { en, ja } from "../../../../shared/i18n/messages.ts";
import { createTranslation } from "../../../../shared/i18n/translate.ts";
import { judgingTermIn, longestSentence, longestSentenceIn } from "../../../support/tone.ts";

const held: CheckIn = {
  ...{ id: "c", memberId: "rin", held: month("2026-05"), followUps: [] },
  answers: { chaos: { pressure: 0.7, basis: "said" }, product: { pressure: 0.4, basis: "said" } },
  statedReason: "Wants something of her own",
  remarks: [{ cause: "chaos", basis: "said", text: "Three lists for one task." }],
};

const guideIn = (language: Language, withWords = true, checkIns: readonly CheckIn[] = [held]): Document =>
  sayGuide(
    { name: "Rin", company: "Kaze", conversation: chooseQuestions({}, checkIns), checkIns, withWords },
    { t: createTranslation(language).t, formats: createFormats(language), language },
  );

const textOf = (guide: Document) => JSON.stringify(guide.blocks);

type Words = { readonly [key: string]: string | Words };
const sentencesIn = (words: Words): readonly string[] =>
  Object.values(words).flatMap((value) => (typeof value === "string" ? [value] : sentencesIn(value)));

describe("the guide for a conversation", () => {
  it.each(languages)(
    "asks every question that was chosen, with room to write, and says how to begin and to end (%s)",
    (language) => {
      const { topics } = chooseQuestions({}, [held]);
      const { blocks } = guideIn(language);
      const questions = topics.flatMap(({ questionIds }) => questionIds).length;
      expect(blocks.filter(({ kind }) => kind === "question")).toHaveLength(questions);
      expect(blocks.filter(({ kind }) => kind === "space")).toHaveLength(questions + 1);
      expect(blocks[0]).toMatchObject({ kind: "heading" });
      expect(blocks.at(-1)).toMatchObject({ kind: "paragraph" });
    },
  );

  it("says what was said last time, and leaves words out for whoever does not read them", () => {
    expect(textOf(guideIn("en"))).toContain("May 2026: Weighs on them · “Three lists for one task.”");
    expect(textOf(guideIn("en", false))).not.toContain("Three lists");
  });

  it.each(languages)("says nothing of leaving (%s)", (language) => {
    const text = textOf(guideIn(language, true, []));
    expect(text).not.toMatch(language === "ja" ? /退職|辞め|離職|リスク/ : /\b(leave|leaving|quit|resign|risk)\b/i);
  });

  it("is a page that prints on one sheet and takes no markup from anybody's words", () => {
    const html = toHtml(
      sayGuide(
        {
          ...{
            name: "<b>Rin</b>",
            company: "Kaze",
            conversation: chooseQuestions({}, []),
            checkIns: [],
            withWords: true,
          },
        },
        { t: createTranslation("en").t, formats: createFormats("en"), language: "en" },
      ),
    );
    expect(html).toContain("size: A4");
    expect(html).toContain("&lt;b&gt;Rin");
  });
});

describe("the words of the check-in", () => {
  it.each(languages)("neither judge nor diagnose, in short sentences (%s)", (language) => {
    const sentences = sentencesIn({ en, ja }[language].retentionCheckIn);
    expect(sentences.flatMap((text) => judgingTermIn(text, language) ?? [])).toEqual([]);
    expect(
      sentences.filter(
        (text) => longestSentenceIn(text.replace(/\{\{\w+\}\}/g, "x"), language) > longestSentence[language],
      ),
    ).toEqual([]);
  });
});
