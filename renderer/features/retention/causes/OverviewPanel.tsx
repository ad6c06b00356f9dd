/** Cause by cause, on how many people it presses: what the team's map comes to, before anybody is looked at. */
import { attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import { CauseGlyph } from "../../../charts/CauseGlyph.tsx";
import { useWords } from "../../../i18n/use-words.ts";
import { Panel } from "../../../ui/Panel.tsx";
import type { Choice } from "./causes.view.ts";
import type { Shown } from "./use-causes.ts";
import { countsByCause } from "./verdict.view.ts";

type OverviewPanelProps = {
  readonly shown: Shown;
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
};

export function OverviewPanel({ shown: { rows, month }, choice, choose }: OverviewPanelProps) {
  const { t, formats, language } = useWords();
  return (
    <Panel
      title={t("retentionCauses.panel.overview")}
      note={t("retentionCauses.panel.overviewNote", { month: formats.month(month) })}
    >
      <ul className="causes-list">
        {countsByCause(rows).map(({ cause, rows: pressed }) => {
          const { pattern, inPlainWords } = attritionCauses[cause];
          const words = inPlainWords[language];
          const isChosen = choice.cause === cause;
          return (
            <li key={cause} className="causes-item">
              <CauseGlyph pattern={pattern} />
              <button
                type="button"
                className="causes-link"
                aria-pressed={isChosen}
                aria-label={t("retentionCauses.panel.onlyThis", { cause: words })}
                onClick={() => choose({ ...choice, cause: isChosen ? undefined : cause })}
              >
                {words}
              </button>
              <span className="causes-number">
                {t("retentionCauses.panel.pressing", {
                  number: formats.integer(pressed.length),
                  people: formats.integer(rows.length),
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
