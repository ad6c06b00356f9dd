/** The chart's answer: how the team is built, what to look at, and what the plan does to it. */
import type { Month } from "../../../../shared/base/month.ts";
import type { Words } from "../../../i18n/words.ts";
import { changeCounts } from "./changes.view.ts";
import { flagSentence, type FlagSource } from "./flags.view.ts";
import type { OrgChart } from "./org-chart.ts";

/** A figure opens to what it is counted from. */
export type VerdictPart = string | { readonly figure: "layers" | "span"; readonly text: string };

export type ChartVerdict = {
  readonly shape: readonly VerdictPart[];
  /** How many places are worth a second look. */
  readonly flags: string;
  /** The first of them, and what the plan does to the chart. */
  readonly aside: string;
};

/** Stands for a figure while the sentence is spoken; no language writes it. */
const mark = "\u0001";

function shapeOf({ structure: { people, layers, meanSpan } }: OrgChart, { t, formats }: Words): readonly VerdictPart[] {
  if (meanSpan === undefined) return [t("teamChart.verdict.flat", { count: people, people: formats.integer(people) })];
  const figures = { layers: t("teamChart.layers", { count: layers.length }), span: formats.decimal(meanSpan) };
  const sentence = t("teamChart.verdict.shape", {
    people: formats.integer(people),
    layers: `${mark}layers${mark}`,
    span: `${mark}span${mark}`,
  });
  return sentence
    .split(mark)
    .map((part) => (part === "layers" || part === "span" ? { figure: part, text: figures[part] } : part));
}

export function chartVerdict(
  chart: OrgChart,
  source: FlagSource,
  month: Month,
  isFirstMonth: boolean,
  words: Words,
): ChartVerdict {
  const { t, formats } = words;
  const { structure, changes } = chart;
  const [first] = structure.flags;
  const then = formats.month(month);
  const list = formats.list(
    changeCounts(changes).map(({ kind, count }) => t(`teamChart.changes.counts.${kind}`, { count })),
  );
  const plan =
    changes.length > 0
      ? t("teamChart.verdict.changes", { month: then, list })
      : t(isFirstMonth ? "teamChart.verdict.noChangesNow" : "teamChart.verdict.noChanges", { month: then });
  return {
    shape: shapeOf(chart, words),
    flags:
      first === undefined
        ? t("teamChart.verdict.sound")
        : t("teamChart.verdict.flags", { count: structure.flags.length }),
    aside: formats.sentences(first && flagSentence(first, source, words), plan),
  };
}

export const spokenShape = (shape: readonly VerdictPart[]): string =>
  shape.map((part) => (typeof part === "string" ? part : part.text)).join("");
