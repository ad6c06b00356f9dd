import type { Finding } from "../../../../shared/analysis/findings/finding.ts";
import type { TrialRemedy } from "../../../../shared/analysis/findings/take-remedy.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { strengthText, verdictWords } from "./findings.view.ts";

/** What the same examination would say with the step in the plan. */
export function IfTried({ finding, remedy }: { readonly finding: Finding; readonly remedy: TrialRemedy }) {
  const words = useWords();
  const { t, language } = words;
  const answered = useAnswer("findingIfTried", { id: finding.id, remedy, language });
  return (
    <p className="findings-soft" role="status">
      {answered.status === "asking"
        ? t("examineFindings.remedies.asking")
        : answered.status === "failed" || answered.answer === undefined
          ? t("examineFindings.remedies.askFailed")
          : answered.answer.strength === undefined || finding.strength === undefined
            ? t("examineFindings.remedies.thenOpen", { verdict: verdictWords(answered.answer, words) })
            : t("examineFindings.remedies.then", {
                verdict: verdictWords(answered.answer, words),
                from: strengthText(finding.strength, words),
                to: strengthText(answered.answer.strength, words),
              })}
    </p>
  );
}
