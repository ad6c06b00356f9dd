import { memo } from "react";
import { type AttritionPart, attritionPartIds } from "../../../shared/analysis/finance/attrition-cost.ts";
import type { Finance } from "../../../shared/analysis/finance/finance-of.ts";
import { ChartPanel } from "../../charts/ChartPanel.tsx";
import { ExplanationBody } from "../../explain/ExplanationBody.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { Why } from "../../ui/Why.tsx";
import { PartBars } from "./PartBars.tsx";
import { explainAttrition, halfWords } from "./payback-why.view.ts";

type AttritionPanelProps = { readonly finance: Finance };

/** Money that leaving costs, by part; revenue counts as much as what is paid. */
export const AttritionPanel = memo(function AttritionPanel({ finance }: AttritionPanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const { parts, wholeJpy, leavers, perLeaverJpy } = finance.attrition;
  const note = t("overview.attrition.note", {
    people: formats.people(leavers.value),
    months: formats.integer(finance.months),
  });
  const colours: Readonly<Record<AttritionPart, string>> = {
    ...{ hiring: "var(--band-line)", ramp: "var(--band-line)", emptySeats: "var(--text-soft)" },
    ...{ orphans: "var(--loss)", undoneWork: "var(--loss)" },
  };
  const rows = [...attritionPartIds, "whole" as const].map((part) => {
    const estimate = part === "whole" ? wholeJpy : parts[part];
    return {
      part,
      name: part === "whole" ? t("overview.attrition.whole") : t(`overview.attrition.parts.${part}`),
      money: formats.signedMoney(estimate.value),
      error: `±${halfWords(estimate, words)}`,
    };
  });
  const figure = ({ part, name, money, error }: (typeof rows)[number]) => (
    <>
      <AttritionFigure finance={finance} part={part} label={name} value={money} />{" "}
      <span className="overview-range">{error}</span>
    </>
  );
  return (
    <ChartPanel
      title={t("overview.attrition.title")}
      note={note}
      table={() => ({
        caption: t("overview.attrition.label"),
        head: t("overview.attrition.head"),
        columns: [t("overview.attrition.column"), t("overview.attrition.errorColumn")],
        rows: rows.map(({ name, money, error }) => ({ name, cells: [money, error] })),
      })}
    >
      <p className="overview-attrition-whole">
        {perLeaverJpy === undefined
          ? t("overview.attrition.nobody")
          : t("overview.attrition.sentence", {
              whole: formats.money(wholeJpy.value),
              error: halfWords(wholeJpy, words),
              each: formats.money(perLeaverJpy.value),
            })}
      </p>
      <PartBars
        label={t("overview.attrition.label")}
        parts={rows.flatMap((row) =>
          row.part === "whole"
            ? []
            : [
                {
                  ...{ id: row.part, name: row.name, value: parts[row.part].value, figure: figure(row) },
                  colour: colours[row.part],
                },
              ],
        )}
      />
      <p className="overview-attrition-sum">
        {t("overview.attrition.whole")} {figure(rows.at(-1)!)}
      </p>
    </ChartPanel>
  );
});

type FigureProps = {
  readonly finance: Finance;
  readonly part: AttritionPart | "whole";
  readonly label: string;
  readonly value: string;
};

function AttritionFigure({ finance, part, label, value }: FigureProps) {
  const words = useWords();
  return (
    <Why label={label} value={value}>
      <ExplanationBody explanation={explainAttrition(part, finance, label, words)} />
    </Why>
  );
}
