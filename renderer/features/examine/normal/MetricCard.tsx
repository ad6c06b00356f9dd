/** One metric: how it stands and why, its history on the range of normal, who answers for it, and the work behind it ahead. */
import { Pencil } from "lucide-react";
import { useMemo } from "react";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { Month } from "../../../../shared/base/month.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { ChartPanel } from "../../../charts/ChartPanel.tsx";
import { NormalChart } from "../../../charts/NormalChart.tsx";
import { useWords } from "../../../i18n/use-words.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { MetricFacts } from "./MetricFacts.tsx";
import { chartView, type MetricItem, reasonOf, tableOf } from "./normal.view.ts";
import { StandingMark } from "./StandingMark.tsx";

type MetricCardProps = {
  readonly item: MetricItem;
  readonly month: Month;
  readonly monthIndex: number;
  readonly projection: Projection | undefined;
  readonly baseline: Baseline;
  readonly isFrozen: boolean;
  readonly onEdit: () => void;
};

export function MetricCard({ item, month, isFrozen, onEdit, ...ahead }: MetricCardProps) {
  const words = useWords();
  const { t, formats } = words;
  const view = useMemo(() => chartView(item, month, words), [item, month, words]);
  return (
    <div className="normal-card">
      <ChartPanel
        title={item.name}
        note={<StandingMark standing={item.standing} />}
        actions={
          isFrozen ? undefined : (
            <IconButton
              label={t("examineNormal.card.editOf", { name: item.name })}
              icon={<Pencil size={14} aria-hidden />}
              isEdit
              onPress={onEdit}
            />
          )
        }
        table={() => tableOf(item, words)}
      >
        <p className="normal-reason">{reasonOf(item, words)}</p>
        {view.months.length > 0 && <NormalChart view={view} formats={formats} cursorLabel={t("explain.chart.month")} />}
        <MetricFacts item={item} {...ahead} />
      </ChartPanel>
    </div>
  );
}
