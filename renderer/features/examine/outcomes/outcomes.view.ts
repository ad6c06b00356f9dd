/** What followed the actions: the answer in a sentence, a line for each, and what is drawn and said of one. */
import type { ActionOutcome } from "../../../../shared/analysis/outcomes/action-outcomes.ts";
import {
  fewestAfter,
  fewestBefore,
  type Judged,
  type Outcome,
} from "../../../../shared/analysis/outcomes/judge-action.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import type { Action } from "../../../../shared/domain/action.ts";
import type { LinesView } from "../../../charts/LinesChart.tsx";
import { scaleRange } from "../../../charts/scale-range.ts";
import type { TableTwin } from "../../../charts/table-twin.ts";
import type { Words } from "../../../i18n/words.ts";
import type { MetricWords } from "../metrics/metric-words.ts";

export type Item = { readonly action: Action; readonly outcome: Outcome; readonly rivals: readonly Action[] };

export const isJudged = (outcome: Outcome): outcome is Judged => "effect" in outcome;

/** The latest first; an action that has only just been written down has no outcome yet. */
export function itemsOf(actions: readonly Action[], outcomes: readonly ActionOutcome[]): readonly Item[] {
  const known = new Map(outcomes.map((one) => [one.actionId, one]));
  const items = actions.flatMap((action): Item[] => {
    const one = known.get(action.id);
    const rivals = actions.filter(({ id }) => one?.rivalIds.includes(id));
    return one ? [{ action, outcome: one.outcome, rivals }] : [];
  });
  return items.toSorted((one, other) => (one.action.month < other.action.month ? 1 : -1));
}

export function outcomesVerdict(items: readonly Item[], { t, formats }: Words): string {
  const count = (...states: readonly Outcome["state"][]) =>
    items.filter(({ outcome }) => states.includes(outcome.state)).length;
  const [followed, opposite] = [count("followed"), count("opposite")];
  const [unclear, early] = [count("unclear"), count("tooEarly", "tooFewBefore", "noSeries")];
  const parts = [
    ...(followed > 0 ? [t("examineOutcomes.verdict.followed", { count: followed })] : []),
    ...(opposite > 0
      ? [
          t(followed > 0 ? "examineOutcomes.verdict.opposite" : "examineOutcomes.verdict.oppositeOnly", {
            count: opposite,
          }),
        ]
      : []),
    ...(unclear > 0 ? [t("examineOutcomes.verdict.unclear", { count: unclear })] : []),
    ...(early > 0 ? [t("examineOutcomes.verdict.early", { count: early })] : []),
  ];
  return t("examineOutcomes.verdict.all", { count: items.length, parts: formats.list(parts) });
}

export function metricOf(
  { metricId, segmentId }: Pick<Action, "metricId" | "segmentId">,
  named: MetricWords,
  { t }: Words,
): string {
  const metric = named.name(metricId);
  return segmentId === undefined ? metric : t("examineOutcomes.list.of", { metric, segment: named.segment(segmentId) });
}

/** "Churn down": what it was to do. */
export const aimOf = (action: Action, named: MetricWords, words: Words): string =>
  words.t(`examineOutcomes.list.${action.hoped}`, { metric: metricOf(action, named, words) });

export const sayWait = (months: number, { t }: Words): string =>
  months === 0 ? t("examineOutcomes.when.same") : t("examineOutcomes.when.later", { count: months });

/** What followed, in full. */
export function tellOutcome({ action, outcome }: Item, named: MetricWords, words: Words): string {
  const { t, formats } = words;
  const metric = metricOf(action, named, words);
  const month = formats.month(addMonths(action.month, action.afterMonths));
  switch (outcome.state) {
    case "followed":
    case "opposite":
    case "unclear":
      return t(`examineOutcomes.detail.${outcome.state}`, {
        ...{ metric, month, after: formats.integer(outcome.after) },
        ...named.effect(action.metricId, outcome.effect),
      });
    case "tooEarly":
      return t("examineOutcomes.detail.tooEarly", {
        needed: formats.integer(fewestAfter),
        after: formats.integer(outcome.after),
        month: formats.month(outcome.from),
      });
    case "tooFewBefore":
      return t("examineOutcomes.detail.tooFewBefore", {
        before: formats.integer(outcome.before),
        fewest: formats.integer(fewestBefore),
      });
    case "noSeries":
      return t("examineOutcomes.detail.noSeries", { metric });
  }
}

/** Values keep to their own neighbourhood: a metric that stands at 15,000 would be a flat line from 0. */
export function outcomeChart({ action }: Item, judged: Judged, named: MetricWords, words: Words): LinesView {
  const { t, formats } = words;
  const { months, values, expected } = judged;
  const all = [...values, ...expected];
  const metric = metricOf(action, named, words);
  const first = months.findIndex((month) => month >= action.month);
  return {
    months,
    lines: [
      { name: t("examineOutcomes.chart.measured"), values, look: "main" },
      { name: t("examineOutcomes.chart.expected"), values: expected, look: "expected" },
    ],
    ...(first >= 0 && { mark: { at: first, name: t("examineOutcomes.chart.mark") } }),
    range: scaleRange(all, Math.min(...all)),
    formatValue: (value) => named.value(action.metricId, value),
    label: t("examineOutcomes.chart.label", { metric, month: formats.month(action.month) }),
    sentenceAt: (index) =>
      t("examineOutcomes.chart.at", {
        month: formats.month(months[index]!),
        value: named.value(action.metricId, values[index]!),
        expected: named.value(action.metricId, expected[index]!),
      }),
  };
}

export function outcomeTable({ action }: Item, judged: Judged, named: MetricWords, words: Words): TableTwin {
  const { t, formats } = words;
  return {
    caption: t("examineOutcomes.chart.caption", { name: action.name, metric: metricOf(action, named, words) }),
    head: t("examineOutcomes.chart.month"),
    columns: [t("examineOutcomes.chart.value"), t("examineOutcomes.chart.without")],
    rows: judged.months.map((month, row) => ({
      name: formats.month(month),
      cells: [judged.values[row]!, judged.expected[row]!].map((value) => named.value(action.metricId, value)),
    })),
  };
}
