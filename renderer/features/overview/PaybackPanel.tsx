import { memo } from "react";
import type { Finance, HirePayback } from "../../../shared/analysis/finance/finance-of.ts";
import type { Month } from "../../../shared/base/month.ts";
import { ChartPanel } from "../../charts/ChartPanel.tsx";
import { FanChart } from "../../charts/FanChart.tsx";
import { ExplanationBody } from "../../explain/ExplanationBody.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { useRole } from "../../role/use-role.ts";
import { Table } from "../../ui/Table.tsx";
import { Why } from "../../ui/Why.tsx";
import { chartHeight } from "./chart-height.ts";
import { explainPayback, type PaybackMeasure } from "./payback-why.view.ts";
import { afterWords, paybackSentence, paybackTable, paybackView, spanWords } from "./payback.view.ts";

type PaybackPanelProps = { readonly finance: Finance; readonly months: readonly Month[] };

/** Of the type that leaves most a picture, of all three the figures. */
export const PaybackPanel = memo(function PaybackPanel({ finance, months }: PaybackPanelProps) {
  const words = useWords();
  const { t, formats, typeName } = words;
  const best = finance.hires[0];
  if (best === undefined) return undefined;
  const view = paybackView(best, { months, words });
  const why = (hire: HirePayback, measure: PaybackMeasure, value: string) => (
    <PaybackFigure {...{ finance, hire, measure, value }} month={formats.month(months.at(-1)!)} />
  );
  return (
    <ChartPanel
      title={t("overview.payback.title")}
      note={paybackSentence(best, { months, words })}
      table={() => paybackTable(best, view, words)}
    >
      <FanChart view={view} formats={formats} cursorLabel={t("explain.chart.month")} height={chartHeight.payback} />
      <Table
        caption={t("overview.payback.label")}
        keyOf={({ type }: HirePayback) => type}
        rows={finance.hires}
        columns={[
          { id: "type", head: t("overview.payback.head"), isRowHead: true, cell: ({ type }) => typeName(type) },
          {
            id: "after",
            head: t("overview.payback.after"),
            isNumber: true,
            cell: (hire) => (
              <>
                {why(hire, "after", afterWords(hire.payback, { months, words }))}{" "}
                {hire.payback.soonest !== hire.payback.latest && (
                  <span className="overview-range">{spanWords(hire.payback, words)}</span>
                )}
              </>
            ),
          },
          {
            id: "kept",
            head: t("overview.payback.kept", { month: formats.month(months.at(-1)!) }),
            isNumber: true,
            cell: (hire) => why(hire, "kept", formats.signedMoney(hire.payback.atEnd.arrJpy.value)),
          },
          {
            id: "net",
            head: t("overview.payback.net"),
            isNumber: true,
            cell: (hire) => why(hire, "net", formats.signedMoney(hire.payback.atEnd.netJpy.value)),
          },
        ]}
      />
      <p className="overview-quiet">{t("overview.payback.note")}</p>
    </ChartPanel>
  );
});

type FigureProps = {
  readonly finance: Finance;
  readonly hire: HirePayback;
  readonly measure: PaybackMeasure;
  readonly value: string;
  readonly month: string;
};

function PaybackFigure({ finance, hire, measure, value, month }: FigureProps) {
  const words = useWords();
  const { seesMoney } = useRole();
  const { t, typeName } = words;
  const name = measure === "kept" ? t("overview.payback.kept", { month }) : t(`overview.payback.${measure}`);
  const label = t("overview.finance.whyLabel", { figure: name, year: typeName(hire.type) });
  return (
    <Why label={label} value={value}>
      <ExplanationBody explanation={explainPayback(hire, measure, { finance, label, seesMoney, words })} />
    </Why>
  );
}
