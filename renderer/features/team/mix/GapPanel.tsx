/** Who is missing and who is to spare, in people by type, now and a year on. */
import { memo } from "react";
import type { MonthGap, TypeGaps } from "../../../../shared/analysis/composition/composition.ts";
import type { GapRange } from "../../../../shared/analysis/composition/type-gap.ts";
import type { Month } from "../../../../shared/base/month.ts";
import { type MemberType, memberTypeIds, memberTypes } from "../../../../shared/catalogue/member-types.ts";
import { ExplanationBody } from "../../../explain/ExplanationBody.tsx";
import { useWords } from "../../../i18n/use-words.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { TypeMark } from "../../../ui/TypeMark.tsx";
import { Why } from "../../../ui/Why.tsx";
import { useTeam } from "../../../focus/use-team.ts";
import { explainGap, gapCell, monthOf } from "./gap.view.ts";

type GapPanelProps = {
  readonly gaps: TypeGaps;
  readonly ranges: readonly GapRange[] | undefined;
  readonly start: Month;
};

type Row = MemberType | "total";

export const GapPanel = memo(function GapPanel({ gaps, ranges, start }: GapPanelProps) {
  const { t, formats, typeName } = useWords();
  const columns: readonly Column<Row>[] = [
    {
      id: "type",
      head: t("teamMix.gap.type"),
      isRowHead: true,
      cell: (type) =>
        type === "total" ? (
          t("teamMix.gap.total")
        ) : (
          <TypeMark shape={memberTypes[type].shape} colour={`var(--type-${type})`} label={typeName(type)} />
        ),
    },
    ...gaps.months.map((month, index): Column<Row> => {
      return {
        id: String(month.month),
        head: formats.month(monthOf(start, month)),
        isNumber: true,
        cell: (type) => <GapCell {...{ type, gaps, month, start }} range={ranges?.[index]} />,
      };
    }),
  ];
  return (
    <Panel title={t("teamMix.gap.title")} note={t("teamMix.gap.note")}>
      <Table<Row>
        caption={t("teamMix.gap.caption")}
        columns={columns}
        rows={memberTypeIds}
        keyOf={(type) => type}
        foot="total"
      />
    </Panel>
  );
});

type GapCellProps = {
  readonly type: Row;
  readonly gaps: TypeGaps;
  readonly month: MonthGap;
  readonly range: GapRange | undefined;
};

function GapCell({ type, gaps, month, range, start }: GapCellProps & { readonly start: Month }) {
  const words = useWords();
  const { tone, text, range: between } = gapCell(month, type, range, words);
  const monthName = words.formats.month(monthOf(start, month));
  return (
    <span className="mix-gap" data-tone={tone}>
      {type === "total" ? (
        text
      ) : (
        <Why label={words.t("teamMix.why.label", { type: words.typeName(type), month: monthName })} value={text}>
          <GapReasons type={type} gaps={gaps} month={month} range={range} />
        </Why>
      )}
      {between !== "" && <span className="mix-gap-range">{between}</span>}
    </span>
  );
}

/** Worked out only once somebody opens them. */
export function GapReasons({ type, gaps, month, range }: GapCellProps & { readonly type: MemberType }) {
  const words = useWords();
  const { scenario, baseline } = useTeam();
  const around = { start: scenario.start, activities: baseline.activities };
  return <ExplanationBody explanation={explainGap(gaps, month, type, range, around, words)} />;
}
