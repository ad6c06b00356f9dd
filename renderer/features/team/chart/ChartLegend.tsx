/** What the marks mean, with how many people carry each; in "changes" what the signs mean as well. */
import { useMemo } from "react";
import { changeCounts, changeSigns } from "./changes.view.ts";
import { legendOf } from "./shades.view.ts";
import { ShadeMark } from "./ShadeMark.tsx";
import type { OrgChartControl } from "./use-org-chart.ts";

export function ChartLegend({ control }: { readonly control: OrgChartControl }) {
  const { chart, shading, shade, view, words, team } = control;
  const { t, formats } = words;
  const entries = useMemo(
    () =>
      legendOf(
        chart.people.filter(({ id, isVacant }) => !isVacant && !chart.gone.has(id)),
        shading,
      ),
    [chart, shading],
  );
  const note = t(`teamChart.viewNotes.${view}`, { month: formats.month(team.month) });
  return (
    <div className="org-chart-legend">
      <ul className="org-chart-legend-list" aria-label={t("teamChart.legend")}>
        {entries.map(({ shade: entry, people }) => (
          <li key={entry.band}>
            <ShadeMark shade={entry} /> {t("teamChart.legendEntry", { band: entry.bandWords, count: people })}
          </li>
        ))}
        {view === "changes" &&
          changeCounts(chart.changes).map(({ kind, count }) => (
            <li key={kind} className="org-chart-change" data-change={kind}>
              {changeSigns[kind]} {t("teamChart.legendEntry", { band: t(`teamChart.changes.${kind}`), count })}
            </li>
          ))}
      </ul>
      <p className="org-chart-legend-note">{formats.sentences(t(`teamChart.shadeNotes.${shade}`), note)}</p>
    </div>
  );
}
