/** Metrics that read badly of late, and whether anybody has done anything about it. */
import { Plus } from "lucide-react";
import type { WeakMetric } from "../../../../shared/analysis/outcomes/weak-metrics.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { identityOf } from "../../../../shared/domain/difference/shape.ts";
import { ownersOf } from "../../../../shared/domain/owners.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Still } from "../../../ui/Still.tsx";
import type { MetricWords } from "../metrics/metric-words.ts";
import { metricOf } from "./outcomes.view.ts";

type WeakPanelProps = {
  readonly weak: readonly WeakMetric[];
  readonly baseline: Baseline;
  readonly named: MetricWords;
  readonly isFrozen: boolean;
  readonly onAct: (weak: WeakMetric) => void;
};

export function WeakPanel({ weak, baseline, named, isFrozen, onAct }: WeakPanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const actionOf = new Map((baseline.actions ?? []).map((action) => [action.id, action]));
  const hasOwner = ({ key }: WeakMetric) =>
    baseline.metrics.some((series) => identityOf("metric", series) === key && ownersOf(series).length > 0);
  return (
    <Panel title={t("examineOutcomes.weak.title")} note={t("examineOutcomes.weak.note")}>
      {weak.length === 0 && <p>{t("examineOutcomes.weak.none")}</p>}
      <ul className="outcomes-weak">
        {weak.map((one) => {
          const answers = one.actionIds.flatMap((id) => actionOf.get(id)?.name ?? []);
          return (
            <li key={one.key}>
              <span>
                {t(`examineOutcomes.weak.${one.kind}`, {
                  metric: metricOf(one, named, words),
                  ...named.effect(one.metricId, one.change),
                })}
                {formats.sentenceGap}
                {answers.length === 0 ? (
                  <strong className="outcomes-unanswered">{t("examineOutcomes.weak.unanswered")}</strong>
                ) : (
                  t("examineOutcomes.weak.answered", {
                    names: formats.list(answers.map((text) => t("difference.quoted", { text }))),
                  })
                )}
                {formats.sentenceGap}
                {!hasOwner(one) && t("examineOutcomes.weak.nobody")}
              </span>
              {answers.length === 0 && (
                <Still when={isFrozen}>
                  <Button size="small" icon={<Plus size={14} aria-hidden />} onPress={() => onAct(one)}>
                    {t("examineOutcomes.weak.act")}
                  </Button>
                </Still>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
