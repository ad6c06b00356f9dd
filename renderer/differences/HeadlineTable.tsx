import type { Headline } from "../../shared/domain/scenario.ts";
import { useWords } from "../i18n/use-words.ts";
import type { Aside } from "../simulator/use-aside.ts";
import { type Column, Table } from "../ui/Table.tsx";
import { headlineOf, type HeadlineRow, headlineRows } from "./headline.view.ts";
import "./HeadlineTable.css";

/** Figures that were kept, or a run that finds them. */
export type Headlined = { readonly name: string; readonly figures: Headline | Aside };

const headlineIn = (figures: Headline | Aside): Headline | undefined =>
  "status" in figures ? ("projection" in figures ? headlineOf(figures.projection) : undefined) : figures;

type HeadlineTableProps = {
  caption: string;
  one: Headlined;
  other: Headlined;
  /** What is known without a projection, above the rest. */
  known?: readonly HeadlineRow[];
};

/** Two states in the figures that matter, each cell waiting for its own run. */
export function HeadlineTable({ caption, one, other, known = [] }: HeadlineTableProps) {
  const words = useWords();
  const { t } = words;
  const cellOf = (figures: Headline | Aside, value: string | undefined) => {
    const status = "status" in figures ? figures.status : "ready";
    return value === undefined ? (
      <span className="headline-waiting">{t(status === "failed" ? "headline.failed" : "headline.projecting")}</span>
    ) : (
      <span className="headline-value" data-rough={status === "rough"}>
        {value}
      </span>
    );
  };
  const columns: readonly Column<HeadlineRow>[] = [
    { id: "figure", head: t("headline.figure"), isRowHead: true, cell: ({ figure }) => figure },
    { id: "one", head: one.name, isNumber: true, cell: (row) => cellOf(one.figures, row.one) },
    { id: "other", head: other.name, isNumber: true, cell: (row) => cellOf(other.figures, row.other) },
  ];
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={[...known, ...headlineRows(headlineIn(one.figures), headlineIn(other.figures), words)]}
      keyOf={({ figure }) => figure}
    />
  );
}
