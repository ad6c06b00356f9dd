/** What a page says of a result: drawn at the export, and by the page itself after each run, from the same functions. */
import type { Projection } from "../../analysis/projection.ts";
import { safetyOf } from "../../analysis/shortfall/outlook.ts";
import type { AttritionCause } from "../../catalogue/attrition-causes.ts";
import { safetySentence } from "../../i18n/safety.ts";
import { outlookSentence } from "../outlook-sentence.ts";
import type { DeckSpeech } from "../telling.ts";
import { charts } from "./charts.ts";
import { figures } from "./figures.ts";
import { el, type Markup } from "./markup.ts";
import { shownCauses } from "./shown-causes.ts";

/** What the answer depends on beside the result. */
export type AnswerTerms = {
  readonly safetyShare: number;
  readonly smallestGroup: number;
  readonly hasPay: boolean;
  readonly causeNames: Readonly<Record<AttritionCause, string>>;
};

export function verdict(projection: Projection, { safetyShare }: AnswerTerms, speech: DeckSpeech): Markup {
  const safety = safetyOf(projection, safetyShare);
  const through = safety.kind === "through" ? projection.months[safety.month]! : safety.kind;
  const sentences = [
    outlookSentence(projection, speech.t, speech.formats),
    safetySentence(speech.t, speech.formats, safetyShare, through),
  ];
  return el("p", { class: "verdict" }, speech.formats.sentences(...sentences));
}

function causes(projection: Projection, { smallestGroup, causeNames }: AnswerTerms, speech: DeckSpeech): Markup {
  const { t, formats } = speech;
  const told = shownCauses(projection, smallestGroup);
  const title = el("h2", {}, t("page.causes.title"));
  if (!told) return el("section", { id: "causes" }, title, el("p", {}, t("page.causes.withheld")));
  const rows = [
    ...told.causes.map(({ cause, people }) => ({ name: causeNames[cause], people })),
    ...(told.together > 0 ? [{ name: t("page.causes.together"), people: told.together }] : []),
  ];
  const longest = Math.max(...rows.map(({ people }) => people));
  const bar = (people: number) =>
    el(
      "svg",
      { class: "bar", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
      el("rect", { width: ((100 * people) / longest).toFixed(1), height: 10 }),
    );
  return el(
    "section",
    { id: "causes" },
    el(
      "table",
      { class: "causes" },
      el("caption", {}, title),
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          el("th", { scope: "col" }, t("page.causes.cause")),
          el("th", { scope: "col", class: "figure" }, t("page.causes.mean")),
          el("td", {}),
        ),
      ),
      el(
        "tbody",
        {},
        rows.map(({ name, people }) =>
          el(
            "tr",
            {},
            el("th", { scope: "row" }, name),
            el("td", { class: "figure" }, formats.decimal(people)),
            el("td", { class: "bars" }, bar(people)),
          ),
        ),
      ),
    ),
    el("p", { class: "note" }, t("page.causes.note", { months: formats.integer(projection.months.length) })),
  );
}

/** All that is drawn again when the result is another one, but for the verdict. */
export const details = (projection: Projection, terms: AnswerTerms, speech: DeckSpeech): readonly Markup[] => [
  figures(projection, terms.hasPay, speech),
  ...charts(projection, speech),
  causes(projection, terms, speech),
];
