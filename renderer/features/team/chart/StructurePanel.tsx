/** Spans and layers as a table, and every flag as a sentence that leads to the person. */
import { useState } from "react";
import type { Level } from "../../../../shared/domain/ladder.ts";
import type { Layer } from "../../../../shared/domain/reporting-structure.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { flagSentence } from "./flags.view.ts";
import type { OrgChartControl } from "./use-org-chart.ts";

type StructurePanelProps = { readonly control: OrgChartControl; readonly onShow: (id: string) => void };

/** Flags beyond so many are shown on demand. */
const mostShown = 8;

export function StructurePanel({ control, onShow }: StructurePanelProps) {
  const { chart, team, words } = control;
  const { t, formats } = words;
  const { structure, personOf } = chart;
  const { levels } = team.baseline;
  const [showsAll, showAll] = useState(false);
  const month = formats.month(team.month);
  const levelsIn = ({ ids }: Layer) =>
    byLevel(
      ids.map((id) => personOf.get(id)?.levelId),
      levels,
    )
      .map(({ name, count }) => t("teamChart.structure.levelCount", { level: name, people: formats.integer(count) }))
      .join(" · ");
  const spanOf = ({ spans }: Layer) => {
    const [least, most] = [spans[0], spans.at(-1)];
    if (least === undefined || most === undefined) return "";
    const median = (spans[(spans.length - 1) >> 1]! + spans[spans.length >> 1]!) / 2;
    const middle = formats.decimal(median, Number.isInteger(median) ? 0 : 1);
    return least === most
      ? middle
      : t("teamChart.structure.spanRange", {
          median: middle,
          range: formats.range(formats.integer(least), formats.integer(most)),
        });
  };
  const columns: Column<Layer>[] = [
    { id: "layer", head: t("teamChart.structure.layer"), isRowHead: true, cell: ({ layer }) => formats.integer(layer) },
    {
      id: "people",
      head: t("teamChart.structure.people"),
      isNumber: true,
      cell: ({ ids }) => formats.integer(ids.length),
    },
    {
      id: "leaders",
      head: t("teamChart.structure.leaders"),
      isNumber: true,
      cell: ({ spans }) => formats.integer(spans.length),
    },
    { id: "span", head: t("teamChart.structure.span"), isNumber: true, cell: spanOf },
    { id: "levels", head: t("teamChart.structure.levels"), cell: levelsIn },
  ];
  const source = { personOf, levels, nameOf: team.nameOf };
  const shown = showsAll ? structure.flags : structure.flags.slice(0, mostShown);
  const more = structure.flags.length - shown.length;
  return (
    <Panel title={t("teamChart.structure.title")} note={t("teamChart.structure.note", { month })}>
      <div className="org-chart-structure">
        <Table
          caption={t("teamChart.structure.caption", { month })}
          columns={columns}
          rows={structure.layers}
          keyOf={({ layer }) => String(layer)}
        />
        <div>
          <h3 className="org-chart-aside-title">{t("teamChart.structure.flags")}</h3>
          {shown.length === 0 && <p className="org-chart-aside-note">{t("teamChart.structure.noFlags")}</p>}
          <ul className="org-chart-aside-list">
            {shown.map((flag) => (
              <li key={`${flag.kind} ${flag.id}`}>
                <button type="button" className="org-chart-link" onClick={() => onShow(flag.id)}>
                  {flagSentence(flag, source, words)}
                </button>
              </li>
            ))}
          </ul>
          {more > 0 && (
            <Button size="small" tone="quiet" onPress={() => showAll(true)}>
              {t("teamChart.structure.moreFlags", { count: more })}
            </Button>
          )}
        </div>
      </div>
    </Panel>
  );
}

function byLevel(ids: readonly (string | undefined)[], levels: readonly Level[]) {
  return levels
    .map(({ id, name, rank }) => ({ name, rank, count: ids.filter((one) => one === id).length }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.rank - one.rank);
}
