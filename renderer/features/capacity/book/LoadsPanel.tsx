/** Everyone's load before and after as two bars on one scale, with the figures beside them. */
import { useWords } from "../../../i18n/use-words.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { Table } from "../../../ui/Table.tsx";
import { largest, type LoadRow } from "./proposal.view.ts";

type LoadsPanelProps = {
  readonly rows: readonly LoadRow[];
  readonly limitShare: number;
  readonly called: (memberId: string | undefined) => string;
};

export function LoadsPanel({ rows, limitShare, called }: LoadsPanelProps) {
  const { t, formats } = useWords();
  const scale = Math.max(1, limitShare, largest(rows, "before"), largest(rows, "after"));
  const width = (share: number) => `${(share / scale) * 100}%`;
  return (
    <Panel title={t("capacityBook.even.loads")}>
      <Table
        caption={t("capacityBook.even.loadsCaption")}
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          { id: "person", head: t("capacityBook.books.person"), isRowHead: true, cell: ({ id }) => called(id) },
          {
            id: "bars",
            head: "",
            cell: ({ id, before, after }) => (
              <span
                className="book-bars"
                role="img"
                aria-label={t("capacityBook.even.bar", {
                  person: called(id),
                  before: formats.percent(before),
                  after: formats.percent(after),
                })}
              >
                <span className="book-bars-before" style={{ width: width(before) }} />
                <span className="book-bars-after" style={{ width: width(after) }} />
                <span className="book-bars-limit" style={{ left: width(limitShare) }} />
              </span>
            ),
          },
          {
            id: "before",
            head: t("capacityBook.even.before"),
            isNumber: true,
            cell: ({ before }) => formats.percent(before),
          },
          {
            id: "after",
            head: t("capacityBook.even.after"),
            isNumber: true,
            cell: ({ after }) => formats.percent(after),
          },
          {
            id: "accountsBefore",
            head: t("capacityBook.even.accountsBefore"),
            isNumber: true,
            cell: ({ accountsBefore }) => formats.integer(accountsBefore),
          },
          {
            id: "accountsAfter",
            head: t("capacityBook.even.accountsAfter"),
            isNumber: true,
            cell: ({ accountsAfter }) => formats.integer(accountsAfter),
          },
        ]}
      />
    </Panel>
  );
}
