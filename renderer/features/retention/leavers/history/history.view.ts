/** What a team's own history says, in sentences and rows: how far to believe it comes before any figure. */
import { comparedCauses } from "../../../../../shared/analysis/retention/leavers/compared-causes.ts";
import type { Calibration } from "../../../../../shared/analysis/survival/calibrate.ts";
import { totalsByBand } from "../../../../../shared/analysis/survival/learnt-rates.ts";
import { type AttritionPattern, attritionPatterns } from "../../../../../shared/catalogue/attrition-causes.ts";
import { tenureBands } from "../../../../../shared/catalogue/coefficient-tenure.ts";
import type { Fact } from "../../../../ui/Facts.tsx";
import type { BacktestView } from "../../../../charts/BacktestChart.tsx";
import type { TableTwin } from "../../../../charts/table-twin.ts";
import type { Words } from "../../../../i18n/words.ts";

/** In the place of the figure while the sentence is put together; no language writes it. */
const mark = "\u0001";

export type HistoryVerdict = {
  /** Before and after the figure that opens to its why; no figure where too little is known to state one. */
  readonly before: string;
  readonly figure: string | undefined;
  readonly after: string;
  readonly aside: string;
};

export function historyVerdict({ verdict, learnt, ...found }: Calibration, { t, formats }: Words): HistoryVerdict {
  const aside = t("retentionLeavers.history.aside", {
    since: found.since ? formats.month(found.since) : "",
    until: formats.month(found.until),
    people: formats.integer(found.people),
    years: formats.decimal(found.personYears),
    leavers: formats.integer(found.leavers),
    decided: formats.integer(found.companyDecisions),
  });
  if (verdict.reach === "none" || verdict.reach === "tooLittle") {
    const before = t("retentionLeavers.history.verdict.tooLittle", {
      expected: formats.decimal(verdict.expected),
      needed: formats.integer(verdict.needed),
    });
    return { before, figure: undefined, after: "", aside };
  }
  const [before = "", after = ""] = t(`retentionLeavers.history.verdict.${verdict.reach}`, { times: mark }).split(mark);
  return { before, figure: formats.times(learnt.level.mean), after, aside };
}

export function levelFacts({ learnt, verdict }: Calibration, { t, formats }: Words): readonly Fact[] {
  const { leavers, expected, level, priorLeavers, priorPersonYears } = learnt;
  const term = (id: "left" | "expected" | "alone" | "learnt" | "range" | "worth" | "own") =>
    t(`retentionLeavers.history.levelFacts.${id}`);
  return [
    { term: term("left"), value: formats.integer(leavers) },
    { term: term("expected"), value: formats.decimal(expected) },
    ...(expected > 0 ? [{ term: term("alone"), value: formats.times(leavers / expected) }] : []),
    {
      term: term("worth"),
      value: t("retentionLeavers.history.levelFacts.worthValue", {
        leavers: formats.decimal(priorLeavers),
        years: formats.integer(priorPersonYears),
      }),
    },
    { term: term("learnt"), value: formats.times(level.mean) },
    { term: term("range"), value: formats.range(formats.times(level.low), formats.times(level.high)) },
    { term: term("own"), value: formats.percent(verdict.ownShare) },
  ];
}

export type PatternRow = {
  readonly pattern: AttritionPattern;
  readonly name: string;
  readonly left: string;
  readonly byDefaults: string;
  readonly learnt: string;
  readonly range: string;
  readonly own: string;
};

/** Most leavers first; "other" last, because it is not a pattern. */
export function patternRows({ learnt }: Calibration, { formats, language }: Words): readonly PatternRow[] {
  const isOther = (pattern: AttritionPattern) => Number(pattern === "other");
  return comparedCauses(learnt)
    .toSorted((a, b) => isOther(a.pattern) - isOther(b.pattern) || b.leavers - a.leavers)
    .map(({ pattern, leavers, byDefaults, learnt: believed, ownShare }) => ({
      pattern,
      name: attritionPatterns[pattern][language],
      left: formats.decimal(leavers),
      byDefaults: formats.decimal(byDefaults),
      learnt: formats.decimal(believed.mean),
      range: formats.range(formats.decimal(believed.low), formats.decimal(believed.high)),
      own: formats.percent(ownShare),
    }));
}

export type BandRow = {
  readonly band: string;
  readonly years: string;
  readonly left: string;
  readonly byDefaults: string;
  readonly learnt: string;
};

export function bandRows({ learnt }: Calibration, { formats, language }: Words): readonly BandRow[] {
  const totals = totalsByBand(learnt);
  const yearly = (monthly: number) => formats.percent(-Math.expm1(-12 * monthly), 1);
  return tenureBands.map(({ id, name }, index) => {
    const cells = learnt.rates.filter(({ band }) => band === id);
    return {
      band: name[language],
      years: formats.decimal((cells[0]?.personMonths ?? 0) / 12),
      left: formats.decimal(cells.reduce((sum, { leavers }) => sum + leavers, 0)),
      byDefaults: yearly(cells.reduce((sum, { byDefault }) => sum + byDefault, 0)),
      learnt: yearly(totals[index]!),
    };
  });
}

/** Fewer leavers than this leave it to chance which forecast was nearer. Assumption. */
const fewestToCompare = 10;

export function backtestWords({ backtest, leavers }: Calibration, { t, formats }: Words): string {
  const { quarters, outside, gain } = backtest;
  const judgement = leavers < fewestToCompare ? "few" : gain > 0 ? "better" : "worse";
  const told = { outside: formats.integer(outside), quarters: formats.integer(quarters.length) };
  return formats.sentences(
    t(`retentionLeavers.history.backtest.${judgement}`),
    t("retentionLeavers.history.backtest.outside", told),
  );
}

export function backtestView({ backtest: { quarters } }: Calibration, { t, formats }: Words): BacktestView {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const observed = quarters.map((quarter) => quarter.observed);
  const expected = quarters.map(({ byHistory }) => byHistory.expected);
  return {
    ...{ observed, expected },
    quarters: quarters.map(({ from }) => from),
    low: quarters.map(({ byHistory }) => byHistory.low),
    high: quarters.map(({ byHistory }) => byHistory.high),
    observedName: t("retentionLeavers.history.backtest.observed"),
    expectedName: t("retentionLeavers.history.backtest.expected"),
    label: t("retentionLeavers.history.backtest.label", {
      observed: formats.integer(sum(observed)),
      expected: formats.decimal(sum(expected)),
    }),
    sentenceAt: (index) => {
      const quarter = quarters[index]!;
      return t("retentionLeavers.history.backtest.at", {
        month: formats.month(quarter.from),
        observed: formats.integer(quarter.observed),
        expected: formats.decimal(quarter.byHistory.expected),
        range: formats.range(formats.integer(quarter.byHistory.low), formats.integer(quarter.byHistory.high)),
        defaults: formats.decimal(quarter.byDefaults.expected),
      });
    },
  };
}

export function backtestTable({ backtest: { quarters } }: Calibration, { t, formats }: Words): TableTwin {
  const column = (id: "observed" | "expected" | "range" | "defaults") =>
    t(`retentionLeavers.history.backtest.columns.${id}`);
  return {
    caption: t("retentionLeavers.history.backtest.title"),
    head: t("retentionLeavers.history.backtest.quarter"),
    columns: [column("observed"), column("expected"), column("range"), column("defaults")],
    rows: quarters.map(({ from, observed, byHistory, byDefaults }) => ({
      name: formats.month(from),
      cells: [
        formats.integer(observed),
        formats.decimal(byHistory.expected),
        formats.range(formats.integer(byHistory.low), formats.integer(byHistory.high)),
        formats.decimal(byDefaults.expected),
      ],
    })),
  };
}
