import { toInterval } from "../../../shared/analysis/statistics/estimate.ts";
import { scoreIds } from "../../../shared/analysis/decisions/trial-scores.ts";
import type { Uncertainty } from "../../../shared/analysis/uncertainty/uncertainty-of.ts";
import { type Speech, type Table, figure, words } from "./report.ts";
import { nameOfScore, sayScore } from "./score-words.ts";

/** Of the headline figures, how far single futures spread, how far worlds do, and which part of the spread that is. */
export function uncertaintyTable({ totals, worlds, trialsPerWorld }: Uncertainty, speech: Speech): Table {
  const { t, formats } = speech;
  return {
    title: t("analyses.uncertainty.title"),
    note: t("analyses.uncertainty.note", { worlds: formats.integer(worlds), each: formats.integer(trialsPerWorld) }),
    columns: [
      words(t("analyses.uncertainty.figure")),
      ...(["mean", "band", "worlds", "share"] as const).map((key) => figure(t(`analyses.uncertainty.${key}`))),
    ],
    rows: scoreIds.map((id) => {
      const { mean, band, notKnowingBand, notKnowingShare } = totals[id];
      const say = (value: number) => sayScore(id, value, speech);
      const error = Math.min(1, toInterval * notKnowingShare.standardError) * 100;
      return [
        nameOfScore(id, speech),
        say(mean.value),
        // Whether one future holds is yes or no: a band would only say so.
        id === "holds" ? "–" : formats.range(say(band.low), say(band.high)),
        formats.range(say(notKnowingBand.low), say(notKnowingBand.high)),
        `${formats.percent(notKnowingShare.value)} ± ${formats.decimal(error)}`,
      ];
    }),
  };
}
