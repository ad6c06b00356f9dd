import { memo, useMemo } from "react";
import type { Projection } from "../../../shared/analysis/projection.ts";
import { BreachChart } from "../../charts/BreachChart.tsx";
import { ChartPanel } from "../../charts/ChartPanel.tsx";
import type { TableTwin } from "../../charts/table-twin.ts";
import { WhyNumber } from "../../explain/WhyNumber.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { breachNote, breachView } from "./breach.view.ts";
import { type Dated, hireByLevels, inTimeCells } from "./hire-by.view.ts";

const height = 208;

type BreachPanelProps = { readonly projection: Projection } & Dated;

/** Not one date but all of them: when coverage first falls short, and until when a chosen safety lasts. */
export const BreachPanel = memo(function BreachPanel({ projection, safetyShare, coefficients }: BreachPanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const view = useMemo(() => breachView(projection, { safetyShare }, words), [projection, safetyShare, words]);
  const table = (): TableTwin => {
    const inTime = inTimeCells(projection, { safetyShare, coefficients }, words);
    return {
      caption: view.label,
      head: t("explain.chart.month"),
      columns: [t("overview.breach.firstColumn"), t("overview.breach.sumColumn"), t("overview.hireBy.inTimeColumn")],
      rows: view.months.map((month, index) => ({
        name: formats.month(month),
        cells: [
          formats.percent(view.firstBreach[index]!, 1),
          formats.percent(view.breachedBy[index]!, 1),
          inTime[index]!,
        ],
      })),
    };
  };
  return (
    <ChartPanel title={t("overview.breach.title")} note={breachNote(projection, { safetyShare }, words)} table={table}>
      <BreachChart view={view} formats={formats} cursorLabel={t("explain.chart.month")} height={height} />
      <HireByDates projection={projection} safetyShare={safetyShare} coefficients={coefficients} />
    </ChartPanel>
  );
});

/** What the picture means for hiring: the latest month to open a search, by how sure one wants to be. */
function HireByDates({ projection, ...dated }: BreachPanelProps) {
  const words = useWords();
  const title = words.t("overview.hireBy.title");
  return (
    <div className="overview-hire-by">
      <span className="overview-hire-by-title">{title}</span>
      <dl className="overview-hire-by-levels" aria-label={title}>
        {hireByLevels(projection, dated, words).map(({ safetyShare, level, when, isLate, label, about }) => (
          <div key={safetyShare} className="overview-hire-by-level" data-chosen={safetyShare === dated.safetyShare}>
            <dt>{level}</dt>
            <dd data-late={isLate}>
              <WhyNumber about={about} label={label} value={when} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
