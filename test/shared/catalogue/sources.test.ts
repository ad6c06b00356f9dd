import { describe, expect, it } from "vitest";
import { coefficientIds, coefficients } from "../../../shared/catalogue/coefficients.ts";

describe("where a number of the model comes from", () => {
  it("can be read in both languages, a bare name and year apart", () => {
    const isCitation = (source: string) => /^\p{Lu}\p{Ll}+ \d{4}$/u.test(source);
    const foreign = coefficientIds.filter((id) => {
      const { ja, en } = coefficients[id].source;
      return en === "" || (!isCitation(ja) && !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(ja));
    });
    expect(foreign).toEqual([]);
  });

  it("is called an assumption in both languages or in neither", () => {
    const apart = coefficientIds.filter((id) => {
      const { ja, en } = coefficients[id].source;
      return ja.startsWith("仮定") !== en.startsWith("assumption");
    });
    expect(apart).toEqual([]);
  });
});
