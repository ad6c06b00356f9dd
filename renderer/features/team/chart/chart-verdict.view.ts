/** The chart's answer: how the team is built, what to look at, and what the plan does to it. */
import type { Month } from "../../../../shared/base/month.ts";
import type { Words } from "../../../i18n/words.ts";
import { changeCounts } from "./changes.view.ts";
import { flagSentence, type FlagSource } from "./flags.view.ts";
import type { OrgChart } from "./org-chart.ts";

export type ChartVerdict = {
  /** Nobody leads anybody. */
  readonly isFlat: boolean;
  readonly people: string;
  readonly layers: string;
  readonly span: string;
  readonly flags: string;
  readonly plan: string;
};

export function chartVerdict(
  { structure, changes }: OrgChart,
  source: FlagSource,
  month: Month,
  isFirstMonth: boolean,
  words: Words,
): ChartVerdict {
  const { t, formats } = words;
  const [first] = structure.flags;
  const then = formats.month(month);
  const list = formats.list(
    changeCounts(changes).map(({ kind, count }) => t(`teamChart.changes.counts.${kind}`, { count })),
  );
  return {
    isFlat: structure.meanSpan === undefined,
    people: formats.integer(structure.people),
    layers: t("teamChart.layers", { count: structure.layers.length }),
    span: formats.decimal(structure.meanSpan ?? 0),
    flags:
      first === undefined
        ? t("teamChart.verdict.sound")
        : t("teamChart.verdict.flags", { count: structure.flags.length, first: flagSentence(first, source, words) }),
    plan:
      changes.length > 0
        ? t("teamChart.verdict.changes", { month: then, list })
        : t(isFirstMonth ? "teamChart.verdict.noChangesNow" : "teamChart.verdict.noChanges", { month: then }),
  };
}
