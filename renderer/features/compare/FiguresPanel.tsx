import { useWords } from "../../i18n/use-words.ts";
import { useRole } from "../../role/use-role.ts";
import { Panel } from "../../ui/Panel.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { type FigureCell, type FigureRow, figureRows, measuresFor } from "./figures.view.ts";
import type { ComparedPlan, Comparison } from "./use-comparison.ts";

/** Every measure of every plan, and what lies between each plan and the reference. */
export function FiguresPanel({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords();
  const { t, formats } = words;
  const { seesMoney } = useRole();
  const { reference, others, ground } = comparison;
  const against = reference.name;
  const columnOf = (plan: ComparedPlan): Column<FigureRow> => ({
    id: plan.id,
    head: plan.name,
    unit: plan === reference ? t("compare.figures.reference") : undefined,
    isNumber: true,
    cell: ({ cells }) => <Cell cell={cells.get(plan.id)} />,
  });
  const few = reference.scores?.exact.trials;
  return (
    <Panel title={t("compare.figures.title")} note={t("compare.figures.note", { against })}>
      <div className="compare-figures" style={{ "--plans": 1 + others.length } as object}>
        <Table
          caption={t("compare.figures.caption", { against })}
          keyOf={({ measure }) => measure}
          rows={figureRows(comparison, measuresFor(comparison, seesMoney), words)}
          columns={[
            {
              id: "measure",
              head: t("compare.figures.measure"),
              isRowHead: true,
              cell: ({ measure }) => (
                <>
                  {t(`compare.measures.${measure}`)}
                  <span className="compare-about">{t(`compare.about.${measure}`)}</span>
                </>
              ),
            },
            columnOf(reference),
            ...others.map(columnOf),
          ]}
        />
      </div>
      {!seesMoney && <p className="compare-quiet">{t("compare.figures.hidden")}</p>}
      {few !== undefined && ground && (
        <p className="compare-quiet">
          {t("compare.figures.exact", { all: formats.integer(ground.trials), few: formats.integer(few) })}
        </p>
      )}
    </Panel>
  );
}

function Cell({ cell }: { readonly cell: FigureCell | undefined }) {
  const { t } = useWords();
  if (cell === undefined) return <span className="compare-quiet">{t("compare.waiting")}</span>;
  return (
    <span className="compare-figure">
      <span>
        {cell.value} <span className="compare-margin">{cell.margin}</span>
      </span>
      {cell.apart && (
        <>
          <span className="compare-apart">{cell.apart.text}</span>
          <span className="compare-leaning" data-leaning={cell.apart.leaning}>
            {cell.apart.words}
          </span>
        </>
      )}
    </span>
  );
}
