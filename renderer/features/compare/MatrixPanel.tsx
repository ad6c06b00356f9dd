import { useStore } from "zustand";
import { type MeasureId, measures as ways } from "../../../shared/analysis/comparison/measures.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useRole } from "../../role/use-role.ts";
import { Panel } from "../../ui/Panel.tsx";
import { Select } from "../../ui/Select.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { useCompareStores } from "./compare-stores.ts";
import { measuresFor, outOf100 } from "./figures.view.ts";
import { wins } from "./pairs.ts";
import type { ComparedPlan, Comparison } from "./use-comparison.ts";

/** P(row beats column) for one measure at a time. */
export function MatrixPanel({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useWords();
  const { seesMoney } = useRole();
  const { choice } = useCompareStores();
  const chosen = useStore(choice, ({ measure }) => measure);
  const { plans } = comparison;
  const offered = measuresFor(comparison, seesMoney);
  const measure: MeasureId = offered.includes(chosen) ? chosen : "worstCoverage";
  const columns: readonly Column<ComparedPlan>[] = [
    { id: "row", head: t("compare.matrix.row"), isRowHead: true, cell: ({ name }) => name },
    ...plans.map((column) => ({
      id: column.id,
      head: column.name,
      isNumber: true,
      cell: (row: ComparedPlan) => <Wins row={row} column={column} measure={measure} />,
    })),
  ];
  return (
    <Panel
      title={t("compare.matrix.title")}
      note={t(ways[measure] === undefined ? "compare.matrix.more" : "compare.matrix.note")}
      actions={
        <Select
          label={t("compare.matrix.measure")}
          hideLabel
          value={measure}
          options={offered.map((id) => ({ id, label: t(`compare.measures.${id}`) }))}
          onChange={(next) => choice.setState({ measure: next })}
        />
      }
    >
      <Table
        caption={t("compare.matrix.caption", { measure: t(`compare.measures.${measure}`) })}
        columns={columns}
        rows={plans}
        keyOf={({ id }) => id}
      />
    </Panel>
  );
}

type WinsProps = { readonly row: ComparedPlan; readonly column: ComparedPlan; readonly measure: MeasureId };

function Wins({ row, column, measure }: WinsProps) {
  const words = useWords();
  const { t } = words;
  if (row.id === column.id) return t("compare.differences.none");
  if (row.scores === undefined || column.scores === undefined) return t("compare.waiting");
  const share = wins(row.scores, column.scores, measure);
  const isClose = share.low <= 0.5 && share.high >= 0.5;
  const leaning = isClose ? "close" : share.value > 0.5 ? "better" : "worse";
  return (
    <span className="compare-leaning" data-leaning={leaning}>
      {outOf100(share.value, words)}
      {isClose && <span className="compare-margin"> {t("compare.matrix.close")}</span>}
    </span>
  );
}
