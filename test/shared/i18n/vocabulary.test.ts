// One word for one thing in Japanese: whoever reads two words looks for two things.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ja } from "../../../shared/i18n/messages.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { filesBelow, isCode, root } from "../../support/sources.ts";

/** Everything that each file of the catalogue hands out. */
const catalogues = await Promise.all(
  filesBelow("shared/catalogue")
    .filter(isCode)
    .map(async (file) => (await import(/* @vite-ignore */ join(root, file))) as object),
);

/** Every Japanese text, by the way to it. English of a catalogue has none of these signs. */
function textsIn(said: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof said === "string") return [[path, said]];
  if (typeof said !== "object" || said === null) return [];
  return Object.entries(said).flatMap(([key, value]) => textsIn(value, path === "" ? key : `${path}.${key}`));
}

const texts = textsIn({ ...ja, ...Object.assign({}, ...catalogues), sample: sampleWorkspace("ja") }, "");

/** What is not said, what is said for it, and where the word means something else. */
const vocabulary: readonly { readonly not: RegExp; readonly but: string; readonly save?: RegExp }[] = [
  { not: /チェックイン/u, but: "面談" },
  // The skill of moving people by talking is no conversation about staying.
  { not: /対話/u, but: "面談", save: /^(?:teamSkills|competencies)\./ },
  { not: /(?:\}\}|[0-9０-９何])名(?![前称簿])/u, but: "人" },
  { not: /要因/u, but: "原因" },
  { not: /製品/u, but: "プロダクト" },
  { not: /わか[らりるれっ]/u, but: "分か" },
  { not: /フォローアップ/u, but: "フォロー" },
  { not: /プラン/u, but: "計画" },
  { not: /封(?!印)/u, but: "封印" },
  { not: /凍結/u, but: "確定版" },
  {
    not: /ミックス|(?:タイプ|(?<!定)型|全員|\{\{name\}\})の(?:組み合わせ|割合|比率)|(?<!タイプの)配合/u,
    but: "タイプの配合",
  },
  // Whoever is spoken to speaks of お客様; what is written about them says 顧客.
  { not: /お客様/u, but: "顧客", save: /^(?:checkIn|interview)(?:Questions|Subjects)\.|^questionsOn|^hardThings\./ },
];

/** Half-width brackets belong to Latin: right behind it, and around nothing else, as in PowerPoint(.pptx). Nested ones go from within. */
function foreignBracketsIn(text: string): string | undefined {
  const rest = text.replaceAll(/(?<=[A-Za-z0-9])\([\x20-'*-z|~]*\)/gu, "");
  return /[()]/u.exec(rest) ? text : undefined;
}

const isJapanese = (text: string) => /[\p{scx=Hira}\p{scx=Kana}\p{scx=Han}]/u.test(text);

describe("brackets and colons in Japanese", () => {
  const japanese = [...textsIn(ja, ""), ...texts.filter(([, text]) => isJapanese(text))];

  it("are as wide as the words around and within them", () => {
    const odd = japanese.filter(([, text]) => foreignBracketsIn(text) !== undefined);
    expect(odd.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });

  it("stand without a space before or behind", () => {
    const spaced = japanese.filter(([, text]) => /[^\s（] （|） [^\s(/]/u.test(text));
    expect(spaced.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });

  it("have colons of their width beside them", () => {
    const odd = japanese.filter(([, text]) => /[^\x20-z]:|:[^\x00-z]|:\s?\{\{/u.test(text));
    expect(odd.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });

  it("are told apart", () => {
    expect(["計画(旧)", "カバー率({{month}})", "±(95%)", "表(CSV)"].every(foreignBracketsIn)).toBe(true);
    expect(["計画（旧）", "PowerPoint(.pptx)", "GRR（12か月）"].some(foreignBracketsIn)).toBe(false);
  });
});

describe("the Japanese vocabulary", () => {
  it.each(vocabulary)("says $but, and never $not", ({ not, save }) => {
    const other = texts.filter(([path, text]) => not.test(text) && save?.test(path) !== true);
    expect(other.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });

  it("is looked for where words are", () => {
    for (const { but } of vocabulary) expect(texts.some(([, text]) => text.includes(but))).toBe(true);
  });
});
