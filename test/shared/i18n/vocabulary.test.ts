// One word for one thing in Japanese: whoever reads two words looks for two things.
import { describe, expect, it } from "vitest";
import { attritionCauses, attritionPatterns } from "../../../shared/catalogue/attrition-causes.ts";
import { checkInQuestions } from "../../../shared/catalogue/check-in-questions.ts";
import { checkInSubjects } from "../../../shared/catalogue/check-in-subjects.ts";
import { coefficients } from "../../../shared/catalogue/coefficients.ts";
import { findings } from "../../../shared/catalogue/findings.ts";
import { handOvers } from "../../../shared/catalogue/hand-overs.ts";
import { hardThings } from "../../../shared/catalogue/hard-things.ts";
import { interviewQuestions } from "../../../shared/catalogue/interview-questions.ts";
import { levers } from "../../../shared/catalogue/levers.ts";
import { ja } from "../../../shared/i18n/messages.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";

const catalogues = {
  ...{ attritionCauses, attritionPatterns, checkInQuestions, checkInSubjects, coefficients, findings, handOvers },
  ...{ hardThings, interviewQuestions, levers },
};

/** Every Japanese text, by the way to it. English of a catalogue has none of these signs. */
function textsIn(said: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof said === "string") return [[path, said]];
  if (typeof said !== "object" || said === null) return [];
  return Object.entries(said).flatMap(([key, value]) => textsIn(value, path === "" ? key : `${path}.${key}`));
}

const texts = textsIn({ ...ja, ...catalogues, sample: sampleWorkspace("ja") }, "");

/** What is not said, what is said for it, and where the word means something else. */
const vocabulary: readonly { readonly not: RegExp; readonly but: string; readonly save?: RegExp }[] = [
  { not: /チェックイン/u, but: "面談" },
  // The skill of moving people by talking is no conversation about staying.
  { not: /対話/u, but: "面談", save: /^teamSkills\./ },
  { not: /(?:\}\}|[0-9０-９何])名(?![前称簿])/u, but: "人" },
  { not: /要因/u, but: "原因" },
  { not: /製品/u, but: "プロダクト" },
  { not: /わか[らりるれっ]/u, but: "分か" },
  { not: /フォローアップ/u, but: "フォロー" },
  { not: /プラン/u, but: "計画" },
  { not: /封(?!印)/u, but: "封印" },
  { not: /凍結/u, but: "確定版" },
  // Whoever is spoken to speaks of お客様; what is written about them says 顧客.
  { not: /お客様/u, but: "顧客", save: /^(?:checkIn|interview)(?:Questions|Subjects)\.|^hardThings\./ },
];

describe("the Japanese vocabulary", () => {
  it.each(vocabulary)("says $but, and never $not", ({ not, save }) => {
    const other = texts.filter(([path, text]) => not.test(text) && save?.test(path) !== true);
    expect(other.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });

  it("is looked for where words are", () => {
    for (const { but } of vocabulary) expect(texts.some(([, text]) => text.includes(but))).toBe(true);
  });
});
