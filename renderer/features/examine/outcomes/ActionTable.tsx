/** All actions in one table, the latest first; a name opens its action below. */
import type { LucideIcon } from "lucide-react";
import { CircleCheck, CircleHelp, CircleX, Clock } from "lucide-react";
import type { Outcome } from "../../../../shared/analysis/outcomes/judge-action.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { type Column, Table } from "../../../ui/Table.tsx";
import type { MetricWords } from "../metrics/metric-words.ts";
import { aimOf, isJudged, type Item, sayWait } from "./outcomes.view.ts";

const icons: Record<Outcome["state"], LucideIcon> = {
  followed: CircleCheck,
  opposite: CircleX,
  unclear: CircleHelp,
  tooEarly: Clock,
  tooFewBefore: Clock,
  noSeries: CircleHelp,
};

type ActionTableProps = {
  readonly items: readonly Item[];
  readonly named: MetricWords;
  readonly chosenId: string | undefined;
  readonly onChoose: (actionId: string) => void;
};

export function ActionTable({ items, named, chosenId, onChoose }: ActionTableProps) {
  const words = useWords();
  const { t, formats } = words;
  const columns: readonly Column<Item>[] = [
    {
      id: "name",
      head: t("examineOutcomes.list.action"),
      isRowHead: true,
      cell: ({ action }) => (
        <button
          type="button"
          className="outcomes-name"
          aria-pressed={action.id === chosenId}
          onClick={() => onChoose(action.id)}
        >
          {action.name}
        </button>
      ),
    },
    {
      id: "month",
      head: t("examineOutcomes.list.done"),
      cell: ({ action }) =>
        t("examineOutcomes.list.after", {
          month: formats.month(action.month),
          when: sayWait(action.afterMonths, words),
        }),
    },
    { id: "metric", head: t("examineOutcomes.list.metric"), cell: ({ action }) => aimOf(action, named, words) },
    { id: "state", head: t("examineOutcomes.list.followed"), cell: (item) => <Standing item={item} named={named} /> },
  ];
  return (
    <Table
      caption={t("examineOutcomes.list.caption")}
      columns={columns}
      rows={items}
      keyOf={({ action }) => action.id}
    />
  );
}

function Standing({ item: { action, outcome }, named }: { readonly item: Item; readonly named: MetricWords }) {
  const { t } = useWords();
  const Icon = icons[outcome.state];
  const told = isJudged(outcome) ? named.effect(action.metricId, outcome.effect) : undefined;
  return (
    <span className="outcomes-state" data-state={outcome.state}>
      <Icon size={14} aria-hidden />
      {t(`examineOutcomes.states.${outcome.state}`)}
      {told && (
        <span className="outcomes-quiet">
          {t("examineChain.withInterval", { value: told.change, interval: told.interval })}
        </span>
      )}
    </span>
  );
}
