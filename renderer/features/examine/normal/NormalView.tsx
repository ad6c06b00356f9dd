/** A sense of normal: which metrics stand out this month, why, and how often such a report is a false alarm. */
import { useMemo, useState } from "react";
import { falseAlarmShare, mostFalseAlarmShare } from "../../../../shared/analysis/normal/false-alarms.ts";
import { normalOf } from "../../../../shared/analysis/normal/normal-of.ts";
import type { MetricSeries } from "../../../../shared/domain/metric-series.ts";
import { useTeam } from "../../../focus/use-team.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useShown } from "../../../simulator/use-simulator.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { Verdict } from "../../../ui/Verdict.tsx";
import { MetricCard } from "./MetricCard.tsx";
import { MetricForm } from "./MetricForm.tsx";
import { NoMetrics } from "./NoMetrics.tsx";
import { type Look, NormalBar } from "./NormalBar.tsx";
import { inOrder, itemsAt, keyOf, verdictWords } from "./normal.view.ts";
import { useMetricDeeds } from "./use-metric-deeds.ts";
import { ValuesPanel } from "./ValuesPanel.tsx";
import "./normal.css";

/** What the form is open for: a metric that is there, or a new one. */
type Opened = { readonly series: MetricSeries | undefined };

export function NormalView() {
  const words = useWords();
  const { t, formats } = words;
  const { baseline, monthIndex, isFrozen } = useTeam();
  const { metrics, segments } = baseline;
  const projection = useShown()?.projection;
  const deeds = useMetricDeeds();
  const [look, setLook] = useState<Look>("pictures");
  const [chosen, choose] = useState<MetricSeries["points"][number]["month"]>();
  const [opened, open] = useState<Opened>();
  const normals = useMemo(() => metrics.map((series) => normalOf(series, metrics)), [metrics]);
  const known = [...new Set(normals.flatMap(({ months }) => months.map(({ month }) => month)))].toSorted().toReversed();
  const month = chosen !== undefined && known.includes(chosen) ? chosen : (known[0] ?? baseline.asOf);
  const items = useMemo(() => itemsAt(normals, month, segments, words), [normals, month, segments, words]);
  const { sentence, aside } = verdictWords(items, month, words);
  const form = opened && <MetricForm {...{ baseline, deeds }} series={opened.series} onClose={() => open(undefined)} />;
  if (metrics.length === 0)
    return (
      <>
        <NoMetrics isFrozen={isFrozen} onAdd={() => open({ series: undefined })} />
        {form}
      </>
    );
  return (
    <div className="normal">
      <Verdict spoken={sentence} aside={aside}>
        {sentence}
      </Verdict>
      <NormalBar
        {...{ look, setLook, month, known, isFrozen }}
        onMonth={choose}
        onAdd={() => open({ series: undefined })}
      />
      {look === "pictures" ? (
        <>
          <p className="normal-quiet">{t("examineNormal.key")}</p>
          <div className="normal-cards">
            {inOrder(items).map((item) => (
              <MetricCard
                key={item.key}
                {...{ item, month, monthIndex, projection, baseline, isFrozen }}
                onEdit={() => open({ series: item.normal.series })}
              />
            ))}
          </div>
          <Panel title={t("examineNormal.method.title")}>
            <p className="normal-prose">
              {t("examineNormal.method.body", {
                months: formats.integer(1 / falseAlarmShare),
                most: formats.integer(1 / mostFalseAlarmShare),
              })}
            </p>
          </Panel>
        </>
      ) : (
        <ValuesPanel key={metrics.map(keyOf).join(" ")} {...{ baseline, deeds, isFrozen }} />
      )}
      {form}
    </div>
  );
}
