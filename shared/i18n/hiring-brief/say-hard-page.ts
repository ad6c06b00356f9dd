/** The page that is handed to a candidate: what is hard here, and what they will be asked. It names nobody. */
import type { Hard } from "../../analysis/hiring-brief/hard-here.ts";
import type { Block, Document } from "../../base/document.ts";
import type { Month } from "../../base/month.ts";
import { interviewQuestionIds, interviewQuestions } from "../../catalogue/interview-questions.ts";
import { type MemberType, memberTypes } from "../../catalogue/member-types.ts";
import { type HardSpeech, sayHard } from "./say-hard.ts";

export type HardPage = {
  readonly company: string;
  readonly month: Month;
  readonly level: string;
  readonly type: MemberType;
  readonly hard: readonly Hard[];
  readonly smallestGroup: number;
};

export function sayHardPage(page: HardPage, speech: HardSpeech): Document {
  const { t, formats, language } = speech;
  const { company, month, level, type, hard, smallestGroup } = page;
  // Without what a good answer would be: it is the candidate who reads this.
  const questions = interviewQuestionIds.flatMap((id): string[] => {
    const { when, question } = interviewQuestions[id];
    const isAsked = when === "always" || ("hard" in when && hard.some((thing) => thing.id === when.hard));
    return isAsked ? [question[language]] : [];
  });
  const none: Block = { kind: "paragraph", text: t("hiringBrief.hard.none") };
  return {
    language,
    title: t("retentionCandidates.page.title", { level, type: memberTypes[type].soberName[language] }),
    subtitle: t("retentionCandidates.page.subtitle", { company, month: formats.month(month) }),
    blocks: [
      { kind: "paragraph", text: t("retentionCandidates.page.intro") },
      ...(hard.length > 0 ? hard.flatMap((thing) => sayHard(thing, speech)) : [none]),
      { kind: "heading", text: t("retentionCandidates.page.asked") },
      { kind: "note", text: t("retentionCandidates.page.askedNote") },
      { kind: "list", items: questions },
      { kind: "note", text: t("retentionCandidates.page.closing", { people: formats.integer(smallestGroup) }) },
    ],
  };
}
