/** What is hard here, one thing at a time: the number in a sentence, and what is done about it. */
import type { Block } from "../../base/document.ts";
import type { Hard } from "../../analysis/hiring-brief/hard-here.ts";
import { hardThings } from "../../catalogue/hard-things.ts";
import { companyPhases } from "../../catalogue/journey.ts";
import { memberTypes } from "../../catalogue/member-types.ts";
import type { BriefSpeech } from "./say-brief.ts";

export type HardSpeech = Pick<BriefSpeech, "t" | "formats" | "language" | "levelName">;

export function sayHard(hard: Hard, speech: HardSpeech): readonly Block[] {
  const { t, formats, language } = speech;
  const names = (levers: Hard["running"]) => formats.list(levers.map(({ name }) => name));
  const answer =
    hard.running.length > 0
      ? t("hiringBrief.hard.running", { levers: names(hard.running) })
      : hard.possible.length > 0
        ? t("hiringBrief.hard.possible", { levers: names(hard.possible) })
        : t("hiringBrief.hard.nothing");
  return [
    {
      kind: "question",
      text: hardThings[hard.id][language],
      answers: [{ term: "", text: formats.sentences(hardSentence(hard, speech), answer) }],
    },
  ];
}

export function hardSentence(hard: Hard, { t, formats, language, levelName }: HardSpeech): string {
  switch (hard.id) {
    case "productLoop":
      return t("hiringBrief.hard.productLoop", { months: formats.decimal(hard.months, 0) });
    case "wrongFit":
    case "difficultCustomers":
    case "load":
    case "routine":
      return t(`hiringBrief.hard.${hard.id}`, { share: formats.percent(hard.share) });
    case "chaos":
      return t("hiringBrief.hard.chaos", { share: formats.percent(hard.orderShare) });
    case "seats": {
      const blanks = { levels: formats.list(hard.levelIds.map(levelName)), months: formats.integer(hard.months) };
      return hard.seats === 0
        ? t("hiringBrief.hard.seatsNone", blanks)
        : t("hiringBrief.hard.seats", { ...blanks, count: hard.seats });
    }
    case "nobodyAbove":
      return t("hiringBrief.hard.nobodyAbove", { type: memberTypes[hard.type].soberName[language] });
    case "productSeats":
      return t("hiringBrief.hard.productSeats");
    case "phase":
      return t("hiringBrief.hard.phase", {
        phase: companyPhases[hard.phase][language],
        next: companyPhases[hard.next][language],
      });
  }
}
