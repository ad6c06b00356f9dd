import { describe, expect, it } from "vitest";
import { activities } from "../../../shared/catalogue/activities.ts";
import { wordParts } from "../../../renderer/ui/word-parts.ts";

describe("wordParts", () => {
  it("parts Japanese names of work between words", () => {
    expect(wordParts("導入・オンボーディング")).toEqual(["導入・", "オンボーディング"]);
    expect(wordParts("メンバーのマネジメント")).toEqual(["メンバーの", "マネジメント"]);
    expect(wordParts("プロダクトフィードバック")).toEqual(["プロダクト", "フィードバック"]);
    expect(wordParts("アップセル・クロスセル")).toEqual(["アップセル・", "クロスセル"]);
  });

  it("leaves endings, particles and signs with the word they belong to", () => {
    expect(wordParts("合わない時間")).toEqual(["合わない", "時間"]);
    expect(wordParts("支援があればできる")).toEqual(["支援があれば", "できる"]);
    expect(wordParts("人に教えられる")).toEqual(["人に", "教えられる"]);
  });

  it("parts other languages at their spaces alone", () => {
    expect(wordParts("THE MODEL hand-overs and hub")).toEqual(["THE ", "MODEL ", "hand-overs ", "and ", "hub"]);
  });

  it("loses nothing", () => {
    for (const { name } of Object.values(activities))
      for (const words of [name.ja, name.en]) expect(wordParts(words).join("")).toBe(words);
  });
});
