import { memo } from "react";
import type { Projection } from "../../../shared/analysis/projection.ts";
import { asShown } from "../../../shared/domain/facts-of.ts";
import { ExplanationBody } from "../../explain/ExplanationBody.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { useRole } from "../../role/use-role.ts";
import { Figure } from "../../ui/Figure.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { Why } from "../../ui/Why.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { explainFinance } from "./finance-why.view.ts";
import {
  fewPeople,
  type FinanceColumn,
  financeColumns,
  type FinanceId,
  type FinanceRow,
  financeRows,
} from "./finance.view.ts";

type FinancePanelProps = { readonly projection: Projection; readonly people: number };

/** Cost, ARR and retention by year; what others report stands beside, with its source. */
export const FinancePanel = memo(function FinancePanel({ projection, people }: FinancePanelProps) {
  const words = useWords();
  const { t } = words;
  const { seesMoney } = useRole();
  if (!seesMoney && people < fewPeople)
    return (
      <Panel title={t("overview.finance.title")}>
        <p className="overview-quiet">{t("overview.finance.small")}</p>
      </Panel>
    );
  const years = financeColumns(projection, words);
  const columns: Column<FinanceRow>[] = [
    {
      id: "name",
      head: t("overview.finance.figure"),
      isRowHead: true,
      cell: ({ name, formula }) => (
        <>
          {name} <span className="overview-formula">{formula}</span>
        </>
      ),
    },
    ...years.map((year, index) => ({
      id: year.id,
      head: year.name,
      isNumber: true,
      cell: ({ id, name, values }: FinanceRow) => (
        <Why
          label={t("overview.finance.whyLabel", { figure: name, year: year.name })}
          value={<Figure text={values[index]!} />}
        >
          <FinanceReasons id={id} year={year} projection={projection} />
        </Why>
      ),
    })),
    {
      id: "elsewhere",
      head: t("overview.finance.elsewhere"),
      isNumber: true,
      cell: ({ elsewhere, source }) => (
        <Why label={t("overview.finance.elsewhere")} value={elsewhere}>
          <p>{source}</p>
        </Why>
      ),
    },
  ];
  return (
    <Panel title={t("overview.finance.title")} note={t("overview.finance.note")}>
      <Table
        caption={t("overview.finance.label")}
        columns={columns}
        rows={financeRows(years, words)}
        keyOf={({ id }) => id}
      />
    </Panel>
  );
});

type ReasonsProps = { readonly id: FinanceId; readonly year: FinanceColumn; readonly projection: Projection };

function FinanceReasons({ id, year, projection }: ReasonsProps) {
  const words = useWords();
  const workspace = useWorkspace(({ workspace: open }) => asShown(open));
  return <ExplanationBody explanation={explainFinance(id, year, { projection, workspace, words })} />;
}
