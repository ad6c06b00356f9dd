/** A leader's own forecasts in words: how far they can be relied on, and what became of each. */
import { fewest, type JudgementScore } from "../../../../../shared/analysis/retention/judgements/score-judgements.ts";
import type { Resolved } from "../../../../../shared/analysis/retention/judgements/verdicts.ts";
import { chances } from "../../../../../shared/catalogue/chances.ts";
import type { TableTwin } from "../../../../charts/table-twin.ts";
import type { Words } from "../../../../i18n/words.ts";
import type { CurvePoint } from "./CalibrationPlot.tsx";

/** The words that stand nearest to a chance. */
export function chanceWords(share: number, { language }: Pick<Words, "language">): string {
  const nearest = chances.reduce<(typeof chances)[number]>(
    (best, one) => (Math.abs(one.share - share) < Math.abs(best.share - share) ? one : best),
    chances[0],
  );
  return nearest.name[language];
}

export function judgementsVerdict({ brier, againstUsual, settled }: JudgementScore, { t, formats }: Words): string {
  if (brier === undefined || againstUsual === undefined)
    return t("retentionLeavers.judgements.verdict.tooFew", {
      count: settled,
      judgements: formats.integer(fewest.judgements),
      people: formats.integer(fewest.people),
      each: formats.integer(fewest.ofEachKind),
    });
  return t(`retentionLeavers.judgements.verdict.${againstUsual.reads}`);
}

export function judgementsAside({ resolved, settled, people, left }: JudgementScore, { t, formats }: Words): string {
  return t("retentionLeavers.judgements.aside", {
    count: settled,
    people: formats.integer(people),
    left: formats.integer(left),
    open: formats.integer(resolved.filter(({ became }) => became === "open").length),
  });
}

export type JudgementRow = {
  readonly id: string;
  readonly name: string;
  readonly made: string;
  readonly until: string;
  readonly chance: string;
  readonly model: string;
  readonly became: string;
};

/** The latest first. */
export function judgementRows(
  resolved: readonly Resolved[],
  nameOf: (personId: string) => string,
  words: Words,
): readonly JudgementRow[] {
  const { t, formats } = words;
  const sorted = resolved.toSorted((a, b) => (a.judgement.made < b.judgement.made ? 1 : -1));
  return sorted.map(({ judgement, became, until, left }) => ({
    id: judgement.id,
    name: nameOf(judgement.memberId),
    made: formats.month(judgement.made),
    until: formats.month(until),
    chance: t("retentionLeavers.judgements.list.chanceValue", {
      words: chanceWords(judgement.chanceShare, words),
      share: formats.percent(judgement.chanceShare),
    }),
    // Before, it would be a figure about somebody who is here, and the next forecast about them would lean on it.
    model: became === "open" || judgement.modelShare === undefined ? "–" : formats.percent(judgement.modelShare),
    became: t(
      `retentionLeavers.judgements.list.states.${became === "open" && left !== undefined ? "openLeft" : became}`,
    ),
  }));
}

export function curvePoints({ brier }: JudgementScore): readonly CurvePoint[] {
  return (brier?.groups ?? []).map(({ chance, observed, low, high, judgements }) => ({
    said: chance,
    ...{ observed, low, high, judgements },
  }));
}

export function curveLabel({ brier }: JudgementScore, { t, formats }: Words): string {
  const groups = (brier?.groups ?? []).map(({ chance, left, judgements }) =>
    t("retentionLeavers.judgements.curve.group", {
      said: formats.percent(chance),
      left: formats.integer(left),
      judgements: formats.integer(judgements),
    }),
  );
  return t("retentionLeavers.judgements.curve.label", { groups: formats.sentences(...groups) });
}

export function curveTable({ brier }: JudgementScore, words: Words): TableTwin {
  const { t, formats } = words;
  const column = (id: "judgements" | "left" | "observed" | "range") =>
    t(`retentionLeavers.judgements.curve.columns.${id}`);
  return {
    caption: t("retentionLeavers.judgements.curve.title"),
    head: t("retentionLeavers.judgements.curve.said"),
    columns: [column("judgements"), column("left"), column("observed"), column("range")],
    rows: (brier?.groups ?? []).map(({ chance, judgements, left, observed, low, high }) => ({
      name: t("common.withAside", { what: chanceWords(chance, words), more: formats.percent(chance) }),
      cells: [
        formats.integer(judgements),
        formats.integer(left),
        formats.percent(observed),
        formats.range(formats.percent(low), formats.percent(high)),
      ],
    })),
  };
}
