/** A verdict by shape and word, with its strength as a bar and a number. */
import { Circle, CircleDashed, CircleDot, Disc } from "lucide-react";
import type { Finding } from "../../../../shared/analysis/findings/finding.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { strengthText, toneOf, verdictWords } from "./findings.view.ts";

const shapes = { holds: Disc, partly: CircleDot, no: Circle, cannotTell: CircleDashed };

export function VerdictMark({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  const Shape = shapes[finding.verdict];
  return (
    <span className="findings-verdict" data-tone={toneOf(finding)}>
      <Shape size={14} aria-hidden />
      {verdictWords(finding, words)}
    </span>
  );
}

export function Strength({ strength }: { readonly strength: number | undefined }) {
  const words = useWords();
  if (strength === undefined) return undefined;
  const text = strengthText(strength, words);
  return (
    <span className="findings-strength">
      <span className="findings-bar" aria-hidden>
        <span className="findings-bar-done" style={{ width: `${strength * 100}%` }} />
      </span>
      <span aria-hidden>{text}</span>
      <span className="visually-hidden">{words.t("examineFindings.strength", { strength: text })}</span>
    </span>
  );
}
