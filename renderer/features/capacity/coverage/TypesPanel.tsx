/** The team's hours by type beside what the work asks for, on one scale. */
import { memo } from "react";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { memberTypes } from "../../../../shared/catalogue/member-types.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";
import { WhyNumber } from "../../../explain/WhyNumber.tsx";
import { useWords } from "../../../i18n/use-words.ts";
import { Figure } from "../../../ui/Figure.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Table } from "../../../ui/Table.tsx";
import { TypeMark } from "../../../ui/TypeMark.tsx";
import { type TypeRow, typeRows } from "./types.view.ts";

type TypesPanelProps = {
  readonly projection: Projection;
  readonly activities: readonly Activity[];
  readonly month: number;
};

export const TypesPanel = memo(function TypesPanel({ projection, activities, month }: TypesPanelProps) {
  const { t, formats, typeName } = useWords();
  const rows = typeRows(projection, activities, month);
  const monthName = formats.month(projection.months[month]!);
  return (
    <Panel title={t("capacity.types.title")} note={t("capacity.types.note", { month: monthName })}>
      <Table
        caption={t("capacity.types.caption", { month: monthName })}
        rows={rows}
        keyOf={({ type }) => type}
        columns={[
          {
            id: "type",
            head: t("capacity.types.type"),
            isRowHead: true,
            cell: ({ type }) => (
              <TypeMark shape={memberTypes[type].shape} colour={`var(--type-${type})`} label={typeName(type)} />
            ),
          },
          { id: "bar", head: "", cell: (row) => <TypeBars row={row} /> },
          {
            id: "supply",
            head: t("capacity.types.supply"),
            isNumber: true,
            cell: ({ type, supplyShare }) => (
              <WhyNumber
                about={{ of: "supply", type, month }}
                label={t("explain.supply.label", { type: typeName(type), month: monthName })}
                value={<Figure text={formats.percent(supplyShare)} />}
              />
            ),
          },
          {
            id: "asked",
            head: t("capacity.types.asked"),
            isNumber: true,
            cell: ({ askedShare }) => <Figure text={formats.percent(askedShare)} />,
          },
          {
            id: "gap",
            head: t("capacity.types.gap"),
            isNumber: true,
            cell: ({ supplyShare, askedShare }) =>
              t("capacity.types.points", { points: formats.signed((supplyShare - askedShare) * 100) }),
          },
          {
            id: "hours",
            head: t("capacity.types.hours"),
            isNumber: true,
            cell: ({ type, hours }) => (
              <WhyNumber
                about={{ of: "supply", type, month }}
                label={t("explain.supply.label", { type: typeName(type), month: monthName })}
                value={<Figure text={formats.hours(hours)} />}
              />
            ),
          },
        ]}
      />
    </Panel>
  );
});

/** What there is as a bar, what is asked for as a tick on the same scale. */
function TypeBars({ row: { type, supplyShare, askedShare } }: { readonly row: TypeRow }) {
  const { t, formats, typeName } = useWords();
  return (
    <span
      className="capacity-type-bars"
      role="img"
      aria-label={t("capacity.types.bar", {
        type: typeName(type),
        supply: formats.percent(supplyShare),
        asked: formats.percent(askedShare),
      })}
    >
      <span
        className="capacity-type-bar"
        style={{ width: `${supplyShare * 100}%`, background: `var(--type-${type})` }}
      />
      <span className="capacity-type-tick" style={{ left: `${askedShare * 100}%` }} />
    </span>
  );
}
