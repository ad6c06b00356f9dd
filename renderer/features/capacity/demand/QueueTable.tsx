import type { QueueMonth } from "../../../../shared/analysis/demand/queue-month.ts";
import type { Month } from "../../../../shared/base/month.ts";
import type { RequestQueue } from "../../../../shared/domain/request-queue.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { type Column, Table } from "../../../ui/Table.tsx";
import { waitWords } from "./tickets.view.ts";

type QueueTableProps = {
  readonly caption: string;
  readonly months: readonly Month[];
  readonly lines: readonly QueueMonth[];
  readonly queue: RequestQueue;
};

type QueueRow = QueueMonth & { readonly month: Month };

/** How the line fares as customers grow: from which month on more people are needed at the desk. */
export function QueueTable({ caption, months, lines, queue }: QueueTableProps) {
  const words = useWords();
  const { t, formats } = words;
  const rows = lines.map((line, index): QueueRow => ({ ...line, month: months[index]! }));
  const settles = ({ isOverloaded }: QueueMonth) => !isOverloaded || queue.patienceMinutes !== undefined;
  const columns: Column<QueueRow>[] = [
    {
      id: "month",
      head: t("capacityDemand.tickets.month"),
      isRowHead: true,
      cell: ({ month }) => formats.month(month),
    },
    {
      id: "requests",
      head: t("capacityDemand.tickets.requests"),
      isNumber: true,
      cell: ({ requests }) => formats.integer(requests),
    },
    {
      id: "wait",
      head: t("capacityDemand.tickets.meanWait"),
      isNumber: true,
      cell: (row) => waitWords(settles(row) ? row.meanWaitMinutes : Infinity, words),
    },
    {
      id: "answered",
      head: t("capacityDemand.tickets.answered", { within: formats.waiting(queue.withinMinutes * 60_000) }),
      isNumber: true,
      cell: (row) => (
        <span className="demand-reached" data-short={row.answeredShare < queue.answeredShare}>
          {settles(row) ? formats.percent(row.answeredShare) : "–"}
        </span>
      ),
    },
    {
      id: "needed",
      head: t("capacityDemand.tickets.needed", {
        target: formats.percent(queue.answeredShare),
        within: formats.waiting(queue.withinMinutes * 60_000),
      }),
      isNumber: true,
      cell: ({ needed }) => (needed ? formats.integer(needed.people) : "–"),
    },
  ];
  return (
    <div className="demand-queue-table">
      <Table caption={caption} columns={columns} rows={rows} keyOf={({ month }) => month} />
    </div>
  );
}
