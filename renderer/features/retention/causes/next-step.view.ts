/** One thing that this user can do alone about one cause of one person: mostly to ask, and never to decide about them. */
import type { CausePressure } from "../../../../shared/analysis/retention/pressure/pressure.ts";
import { isPressing, lookOf, pressing } from "../../../../shared/analysis/retention/pressure/worth-a-look.ts";
import type { Words } from "../../../i18n/words.ts";
import type { CauseRow } from "./causes.view.ts";

export type NextStep = "hire" | "ask" | "askAgain" | "askMore" | "askBehind" | "follow" | "keep";

export function nextStepOf({ post }: CauseRow, pressure: CausePressure): NextStep {
  if (post.kind === "hire") return "hire";
  const { answer, structure } = pressure;
  if (answer === undefined) return structure >= pressing ? "ask" : "keep";
  switch (lookOf(pressure)) {
    case "old":
      return "askAgain";
    case "apart":
      return structure > answer.pressure ? "askMore" : "askBehind";
    default:
      return isPressing(pressure) ? "follow" : "keep";
  }
}

export function nextStepWords(row: CauseRow, pressure: CausePressure, { t, formats }: Words): string {
  const months = formats.integer(pressure.answer?.ageMonths ?? 0);
  return t(`retentionCauses.panel.${nextStepOf(row, pressure)}`, { name: row.called, months });
}
