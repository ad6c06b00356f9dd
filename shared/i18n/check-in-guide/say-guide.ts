/** The page to take into the conversation: what to ask, what was said last time, room to write. Nothing about who might leave. */
import type { Block, Document } from "../../base/document.ts";
import type { Language } from "../../base/words.ts";
import type { AttritionCause } from "../../catalogue/attrition-causes.ts";
import { type CheckInQuestionId, checkInQuestions } from "../../catalogue/check-in-questions.ts";
import { checkInSubjects } from "../../catalogue/check-in-subjects.ts";
import type { CheckIn } from "../../domain/check-in.ts";
import type { Conversation } from "../../domain/conversation/choose-questions.ts";
import { stepOf } from "../../domain/conversation/scale.ts";
import type { Formats } from "../formats.ts";
import type { Translate } from "../translate.ts";

export type GuideFacts = {
  /** A name, or an alias where names are hidden. */
  readonly name: string;
  readonly company: string;
  readonly conversation: Conversation;
  /** The person's own, oldest first. */
  readonly checkIns: readonly CheckIn[];
  /** What was written in free words may stand on the page. */
  readonly withWords: boolean;
};

export type GuideSpeech = { readonly t: Translate; readonly formats: Formats; readonly language: Language };

/** So much of a remark that the page stays one page. */
const longestRemark: Readonly<Record<Language, number>> = { en: 48, ja: 22 };
const linesForAnswer = 2;
const linesForOwnWords = 2;
const rowsForPromises = 2;

const heading = (text: string): Block => ({ kind: "heading", text });
const space = (lines: number): Block => ({ kind: "space", lines });

function lastWords(cause: AttritionCause, { checkIns, withWords }: GuideFacts, { t, formats, language }: GuideSpeech) {
  const most = longestRemark[language];
  const shortened = (text: string) => (text.length > most ? `${text.slice(0, most)}…` : text);
  const last = checkIns.findLast(({ answers }) => answers[cause] !== undefined);
  const answer = last?.answers[cause];
  if (last === undefined || answer === undefined) return undefined;
  const remark = withWords ? last.remarks?.find((one) => one.cause === cause)?.text : undefined;
  const step = t(`retentionCheckIn.scale.${stepOf(answer.pressure)}`);
  const said = remark === undefined ? step : `${step} · ${t("difference.quoted", { text: shortened(remark) })}`;
  return t("common.pair", { name: formats.month(last.held), value: said });
}

function questionBlock(id: CheckInQuestionId, last: string | undefined, { t, language }: GuideSpeech): Block {
  const { question, listenFor } = checkInQuestions[id];
  return {
    kind: "question",
    text: question[language],
    answers: [
      { term: t("retentionCheckIn.guide.listenFor"), text: listenFor[language] },
      ...(last === undefined ? [] : [{ term: t("retentionCheckIn.guide.lastTime"), text: last }]),
    ],
  };
}

export function sayGuide(facts: GuideFacts, speech: GuideSpeech): Document {
  const { name, company, conversation, checkIns } = facts;
  const { t, formats, language } = speech;
  const minutes = formats.integer(conversation.minutes);
  const lastHeld = checkIns.at(-1)?.held;
  const emptyRow = ["", "", ""];
  return {
    language,
    fits: "onePage",
    title: t("retentionCheckIn.guide.title", { name }),
    subtitle:
      lastHeld === undefined
        ? t("retentionCheckIn.guide.subtitleFirst", { company, minutes })
        : t("retentionCheckIn.guide.subtitle", { company, minutes, month: formats.month(lastHeld) }),
    blocks: [
      heading(t("retentionCheckIn.guide.begin")),
      { kind: "paragraph", text: t("retentionCheckIn.guide.beginWords", { name }) },
      ...conversation.topics.flatMap(({ cause, questionIds }) => {
        const last = lastWords(cause, facts, speech);
        return [
          heading(checkInSubjects[cause][language]),
          ...questionIds.flatMap((id, index) => [
            questionBlock(id, index === 0 ? last : undefined, speech),
            space(linesForAnswer),
          ]),
        ];
      }),
      heading(t("retentionCheckIn.guide.ownWords")),
      { kind: "paragraph", text: t("retentionCheckIn.guide.ownWordsAsk") },
      space(linesForOwnWords),
      heading(t("retentionCheckIn.guide.agreed")),
      {
        kind: "table",
        head: [t("retentionCheckIn.guide.what"), t("retentionCheckIn.guide.who"), t("retentionCheckIn.guide.until")],
        rows: Array.from({ length: rowsForPromises }, () => emptyRow),
      },
      heading(t("retentionCheckIn.guide.end")),
      { kind: "paragraph", text: t("retentionCheckIn.guide.endWords") },
    ],
  };
}
