import { toInterval } from "../../../shared/analysis/statistics/estimate.ts";
import type { Influence } from "../../../shared/analysis/uncertainty/sensitivity.ts";
import type { ScoreId } from "../../../shared/analysis/decisions/trial-scores.ts";
import { coefficients } from "../../../shared/catalogue/coefficients.ts";
import { type Further, type Speech, type Table, figure, words } from "./report.ts";
import { nameOfScore, sayDifference } from "./score-words.ts";

/** What people plan by; the JSON file has all figures. */
const figuresShown = ["minCoverage", "leavers"] as const satisfies readonly ScoreId[];
const shown = 8;

/** Whose measurement would narrow the answer most. */
export function sensitivityTables(found: NonNullable<Further["sensitivity"]>, speech: Speech): Table[] {
  const { t, formats, language } = speech;

  function row(id: ScoreId, { coefficientId, ofNotKnowing, direction, swing, isClear }: Influence): string[] {
    const error = Math.min(1, toInterval * ofNotKnowing.standardError) * 100;
    return [
      coefficients[coefficientId].name[language],
      `${formats.percent(ofNotKnowing.value)} ± ${formats.decimal(error)}`,
      t(`analyses.sensitivity.${direction}`),
      sayDifference(id, swing.value, speech),
      isClear ? "" : t("analyses.sensitivity.inNoise"),
    ];
  }

  return figuresShown.map((id) => {
    const { influences, unexplainedShare } = found[id];
    const most = influences.filter(({ ofNotKnowing }) => ofNotKnowing.value > 0).slice(0, shown);
    return {
      title: t("analyses.sensitivity.title", { figure: nameOfScore(id, speech) }),
      note:
        most.length === 0
          ? t("analyses.sensitivity.nothing")
          : t("analyses.sensitivity.note", { rest: formats.percent(unexplainedShare) }),
      columns: [
        words(t("analyses.sensitivity.assumption")),
        figure(t("analyses.sensitivity.share")),
        words(t("analyses.sensitivity.direction")),
        figure(t("analyses.sensitivity.swing")),
        words(""),
      ],
      rows: most.map((influence) => row(id, influence)),
    };
  });
}
