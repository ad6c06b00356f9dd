/** What a slide says in place of numbers that would be about a few people. */
import type { TextBlock } from "./slide.ts";
import type { Content, Told } from "./telling.ts";

type About = Pick<Told, "speech" | "smallestGroup">;

const smallestOf = ({ smallestGroup, speech }: About) => speech.formats.integer(smallestGroup);

export const tooFew = (told: About): Content => ({
  lead: told.speech.t("presentSlides.tooFew", { smallest: smallestOf(told) }),
  main: [],
  side: [],
});

export const withheldNote = (told: About): TextBlock => {
  const { t } = told.speech;
  const withheld = t("presentSlides.withheld");
  return {
    kind: "text",
    paragraphs: [t("presentSlides.withheldNote", { withheld, smallest: smallestOf(told) })],
  };
};
