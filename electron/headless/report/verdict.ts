import { safetyOf } from "../../../shared/analysis/shortfall/outlook.ts";
import { safetySentence } from "../../../shared/i18n/safety.ts";
import { outlookSentence } from "../../../shared/presentation/outlook-sentence.ts";
import type { Run, Speech } from "./report.ts";

export function verdictOf(run: Run, speech: Speech): string {
  const { projection, scenario } = run;
  const { t, formats, language } = speech;
  const safety = safetyOf(projection, scenario.safetyShare);
  const through = safety.kind === "through" ? projection.months[safety.month]! : safety.kind;
  const sentences = [
    outlookSentence(projection, t, formats),
    safetySentence(t, formats, scenario.safetyShare, through),
  ];
  return sentences.join(language === "ja" ? "" : " ");
}
