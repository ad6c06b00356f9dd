/** One action opened: what followed it, how sure that is, what else may be behind it, and the metric before and after. */
import { Pencil, Trash2 } from "lucide-react";
import { ChartPanel } from "../../../charts/ChartPanel.tsx";
import { LinesChart } from "../../../charts/LinesChart.tsx";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Facts } from "../../../ui/Facts.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Still } from "../../../ui/Still.tsx";
import { Why, WhyPart } from "../../../ui/Why.tsx";
import type { MetricWords } from "../metrics/metric-words.ts";
import { isJudged, type Item, metricOf, outcomeChart, outcomeTable, tellOutcome } from "./outcomes.view.ts";

type ActionDetailProps = {
  readonly item: Item;
  readonly named: MetricWords;
  readonly isFrozen: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

export function ActionDetail({ item, named, isFrozen, onEdit, onRemove }: ActionDetailProps) {
  const words = useWords();
  const { t, formats } = words;
  const { action, outcome, rivals } = item;
  const metric = metricOf(action, named, words);
  return (
    <div className="outcomes-detail">
      <Panel title={action.name}>
        <p>{tellOutcome(item, named, words)}</p>
        {isJudged(outcome) && <EffectWhy {...{ item, named, metric }} />}
        {isJudged(outcome) && outcome.atExtreme && <p>{t("examineOutcomes.detail.extreme")}</p>}
        {rivals.length > 0 && (
          <p>
            {t("examineOutcomes.detail.rivals", {
              names: formats.list(rivals.map(({ name }) => t("difference.quoted", { text: name }))),
            })}
          </p>
        )}
        <OwnerAndNote item={item} />
        <Still when={isFrozen}>
          <div className="outcomes-deeds">
            <Button size="small" icon={<Pencil size={14} aria-hidden />} onPress={onEdit}>
              {t("examineOutcomes.detail.edit")}
            </Button>
            <Button size="small" tone="quiet" icon={<Trash2 size={14} aria-hidden />} onPress={onRemove}>
              {t("examineOutcomes.detail.remove")}
            </Button>
          </div>
        </Still>
      </Panel>
      {isJudged(outcome) && (
        <ChartPanel
          title={t("examineOutcomes.chart.title", { metric })}
          note={t("examineOutcomes.chart.note")}
          table={() => outcomeTable(item, outcome, named, words)}
        >
          <LinesChart
            view={outcomeChart(item, outcome, named, words)}
            formats={formats}
            cursorLabel={t("examineOutcomes.chart.cursor")}
            height={200}
          />
        </ChartPanel>
      )}
    </div>
  );
}

function OwnerAndNote({ item: { action } }: Pick<ActionDetailProps, "item">) {
  const { t } = useWords();
  const { nameOf } = useNames();
  const owner = action.ownerId === undefined ? "" : nameOf(action.ownerId);
  return (
    <Facts
      facts={[
        { term: t("examineOutcomes.detail.owner"), value: owner || t("examineOutcomes.detail.nobody") },
        ...(action.note === undefined ? [] : [{ term: t("examineOutcomes.detail.note"), value: action.note }]),
      ]}
    />
  );
}

type EffectWhyProps = Pick<ActionDetailProps, "item" | "named"> & { readonly metric: string };

function EffectWhy({ item: { action, outcome }, named, metric }: EffectWhyProps) {
  const { t, formats } = useWords();
  if (!isJudged(outcome)) return undefined;
  const { change, interval } = named.effect(action.metricId, outcome.effect);
  return (
    <p>
      {t("examineOutcomes.list.followed")}{" "}
      <Why
        label={t("examineOutcomes.why.label", { metric, name: action.name })}
        value={t("examineChain.withInterval", { value: change, interval })}
      >
        <p>{t("examineOutcomes.why.what")}</p>
        <p>{t("examineOutcomes.why.memory")}</p>
        <p>{t("examineOutcomes.why.certainty")}</p>
        <Facts
          facts={[
            {
              term: t("examineOutcomes.detail.months"),
              value: t("examineOutcomes.detail.beforeAfter", {
                before: formats.integer(outcome.before),
                after: formats.integer(outcome.after),
              }),
            },
          ]}
        />
        <WhyPart title={t("examineOutcomes.why.sourceTitle")}>
          <p>{t("examineOutcomes.why.source")}</p>
        </WhyPart>
      </Why>
    </p>
  );
}
