import { describe, expect, it } from "vitest";
import { wordsIn } from "../../../renderer/i18n/words.ts";
import { en, ja } from "../../../shared/i18n/messages.ts";
import { createTranslation } from "../../../shared/i18n/translate.ts";
import { askedKey, gapsOf, sentencesIn } from "../../support/sentences.ts";

type Say = (key: string, blanks?: object) => string;

const filled = (gap: string) => (/month/i.test(gap) ? "2026-05" : 1234);

describe.each([
  ["en", en],
  ["ja", ja],
] as const)("the words of the window in %s", (language, messages) => {
  const quick = wordsIn(language).t as unknown as Say;
  const plain = createTranslation(language).t as unknown as Say;

  it.each([undefined, 0, 1, 2, 11, 1234])(
    "are those of the messages for a count of %s, asked once or again",
    (count) => {
      for (const [key, sentence] of sentencesIn(messages)) {
        const blanks = Object.fromEntries(gapsOf(sentence).map((gap) => [gap, filled(gap)]));
        const asked = askedKey(key);
        const given = count === undefined ? blanks : { ...blanks, count };
        const said = [quick(asked, given), quick(asked, given)];
        expect(said, asked).toEqual(Array(2).fill(plain(asked, given)));
      }
    },
  );

  it("need no blanks where a sentence has none", () => {
    expect(quick("common.cancel")).toBe(plain("common.cancel"));
  });

  it("fill the same sentence with something else each time", () => {
    const first = quick("errors.input/invalid", { path: "A", expected: "number", found: "text" });
    expect(quick("errors.input/invalid", { path: "B", expected: "number", found: "text" })).toBe(
      first.replace("A", "B"),
    );
  });
});
