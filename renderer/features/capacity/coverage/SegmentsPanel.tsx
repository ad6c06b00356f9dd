import { memo } from "react";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { touchModels } from "../../../../shared/catalogue/journey.ts";
import type { Segment } from "../../../../shared/domain/accounts.ts";
import { WhyNumber } from "../../../explain/WhyNumber.tsx";
import type { Subject } from "../../../explain/subject.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Figure } from "../../../ui/Figure.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { allSegments, type SegmentRow, segmentRows } from "./segments.view.ts";

type SegmentsPanelProps = { readonly projection: Projection; readonly segments: readonly Segment[] };

/** Who the customers are, how many there will be, and what they pay. */
export const SegmentsPanel = memo(function SegmentsPanel({ projection, segments }: SegmentsPanelProps) {
  const { t, formats, language } = useWords();
  const last = projection.months.length - 1;
  const end = formats.month(projection.months[last]!);
  const allArr = t("explain.finalArr.label", { month: end });
  const accounts = ({ segment }: SegmentRow, count: number, month: number) =>
    segment ? (
      <WhyNumber
        about={{ of: "accounts", segmentId: segment.id, month }}
        label={t("explain.accounts.label", { segment: segment.name, month: formats.month(projection.months[month]!) })}
        value={formats.integer(count)}
      />
    ) : (
      formats.integer(count)
    );
  const arr = ({ segment }: SegmentRow, yen: number, month: number) => {
    const value = <Figure text={formats.money(yen)} />;
    if (!segment) return month === last ? <WhyNumber about={{ of: "finalArr" }} label={allArr} value={value} /> : value;
    const at = formats.month(projection.months[month]!);
    return (
      <WhyNumber
        about={{ of: "segmentArr", segmentId: segment.id, month }}
        label={t("explain.segmentArr.label", { segment: segment.name, month: at })}
        value={value}
      />
    );
  };
  const lowestOf = ({ segment, lowest }: SegmentRow) => {
    const value = <Figure text={formats.percent(lowest)} />;
    const month = projection.coverage.mean.indexOf(lowest);
    const about: Subject = segment
      ? { of: "segmentCoverage", segmentId: segment.id }
      : { of: "coverage", month: Math.max(0, month) };
    const label = segment
      ? t("explain.segmentCoverage.label", { segment: segment.name })
      : t("explain.coverage.label", { month: formats.month(projection.months[Math.max(0, month)]!) });
    return <WhyNumber about={about} label={label} value={value} />;
  };
  const columns: Column<SegmentRow>[] = [
    {
      id: "segment",
      head: t("capacity.segments.segment"),
      isRowHead: true,
      cell: ({ segment }) => segment?.name ?? t("capacity.segments.total"),
    },
    {
      id: "touch",
      head: t("capacity.segments.touch"),
      cell: ({ segment }) => segment && touchModels[segment.touchModel][language],
    },
    {
      id: "start",
      head: t("capacity.segments.start"),
      isNumber: true,
      cell: (row) => accounts(row, row.accountsStart, 0),
    },
    {
      id: "end",
      head: t("capacity.segments.end", { month: end }),
      isNumber: true,
      cell: (row) => accounts(row, row.accountsEnd, last),
    },
    {
      id: "arrStart",
      head: t("capacity.segments.arrStart"),
      isNumber: true,
      cell: (row) => arr(row, row.arrStart, 0),
    },
    {
      id: "arrEnd",
      head: t("capacity.segments.arrEnd", { month: end }),
      isNumber: true,
      cell: (row) => arr(row, row.arrEnd, last),
    },
    {
      id: "coverage",
      head: t("capacity.segments.coverage"),
      isNumber: true,
      cell: (row) => (
        <span className="capacity-coverage" data-short={row.lowest < projection.coverageTargetShare}>
          {lowestOf(row)}
        </span>
      ),
    },
  ];
  return (
    <Panel title={t("capacity.segments.title")}>
      <Table
        caption={t("capacity.segments.caption", { from: formats.month(projection.months[0]!), to: end })}
        columns={columns}
        rows={segmentRows(projection, segments)}
        keyOf={({ segment }) => segment?.id ?? ""}
        foot={allSegments(projection)}
      />
    </Panel>
  );
});
