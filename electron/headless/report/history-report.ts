/** What those who left teach, in sentences and tables: how far to believe it comes before any figure. */
import type { Calibration } from "../../../shared/analysis/survival/calibrate.ts";
import { z95 } from "../../../shared/analysis/survival/kaplan-meier.ts";
import { totalsByBand } from "../../../shared/analysis/survival/learnt-rates.ts";
import { stepAt } from "../../../shared/analysis/survival/step-at.ts";
import { attritionCauseIds, attritionCauses } from "../../../shared/catalogue/attrition-causes.ts";
import { tenureBands } from "../../../shared/catalogue/coefficient-tenure.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { figure, type HistoryReport, type Speech, type Table, words } from "./report.ts";

const horizons = [12, 24, 36] as const;

function sentencesOn(found: Calibration, isSinceSaid: boolean, { t, formats }: Speech): string[] {
  const { verdict, learnt, medianStay } = found;
  if (found.since === undefined || verdict.reach === "none") return [];
  const { value, low, high } = medianStay;
  const months = (count: number | undefined) => (count === undefined ? undefined : formats.integer(count));
  return [
    t("history.span", {
      since: formats.month(found.since),
      until: formats.month(found.until),
      people: formats.integer(found.people),
      years: formats.decimal(found.personYears),
      leavers: formats.integer(found.leavers),
      decided: formats.integer(found.companyDecisions),
    }),
    ...(isSinceSaid ? [] : [t("history.sinceUnknown", { setAside: formats.integer(found.setAside) })]),
    ...(found.unknownCauses > 0 ? [t("history.unknownCauses", { count: found.unknownCauses })] : []),
    t(`history.reach.${verdict.reach}`, {
      expected: formats.decimal(verdict.expected),
      needed: formats.integer(verdict.needed),
    }),
    t("history.level", {
      times: formats.times(learnt.level.mean),
      range: formats.range(formats.times(learnt.level.low), formats.times(learnt.level.high)),
      leavers: formats.integer(learnt.leavers),
      expected: formats.decimal(learnt.expected),
      years: formats.integer(learnt.priorPersonYears),
    }),
    value === undefined
      ? t("history.medianBeyond")
      : t("history.median", {
          months: formats.integer(value),
          range:
            high === undefined
              ? t("history.monthsOrMore", { months: months(low) ?? "0" })
              : formats.range(months(low) ?? "0", formats.integer(high)),
        }),
  ];
}

function causesTable({ incidence }: Calibration, { t, formats, language }: Speech): Table {
  const steps = horizons.map((months) => stepAt(incidence, months));
  const last = incidence.at(-1)?.left;
  const rows = [
    ...attritionCauseIds.map((id) => ({ id, name: attritionCauses[id].name[language] })),
    { id: "unknown" as const, name: t("history.causes.unknown") },
    { id: "companyDecision" as const, name: t("history.causes.companyDecision") },
  ].filter(({ id }) => (last?.[id].share ?? 0) > 0);
  const cell = (share: { readonly share: number; readonly standardError: number } | undefined) =>
    share === undefined
      ? "–"
      : `${formats.percent(share.share, 1)} ± ${formats.decimal(share.standardError * z95 * 100)}`;
  return {
    title: t("history.causes.title"),
    note: t("history.causes.note"),
    columns: [
      words(t("history.causes.cause")),
      ...horizons.map((months) => figure(t("history.causes.within", { months: formats.integer(months) }))),
    ],
    rows: [
      ...rows.map(({ id, name }) => [name, ...steps.map((step) => cell(step?.left[id]))]),
      [t("history.causes.present"), ...steps.map((step) => cell(step?.present))],
    ],
  };
}

function ratesTable({ learnt }: Calibration, { t, formats, language }: Speech): Table {
  const totals = totalsByBand(learnt);
  const yearly = (monthly: number) => formats.percent(-Math.expm1(-12 * monthly), 1);
  return {
    title: t("history.rates.title"),
    columns: [
      words(t("history.rates.tenure")),
      ...(["years", "leavers", "byDefaults", "learnt"] as const).map((column) => figure(t(`history.rates.${column}`))),
    ],
    rows: tenureBands.map(({ id, name }, index) => {
      const cells = learnt.rates.filter(({ band }) => band === id);
      const byDefaults = cells.reduce((sum, { prior }) => sum + prior.rate, 0) / learnt.level.mean;
      return [
        name[language],
        formats.decimal(cells[0]!.personMonths / 12),
        formats.integer(cells.reduce((sum, { leavers }) => sum + leavers, 0)),
        yearly(byDefaults),
        yearly(totals[index]!),
      ];
    }),
  };
}

function backtestTable({ backtest: { quarters, outside, gain } }: Calibration, { t, formats }: Speech): Table {
  return {
    title: t("history.backtest.title"),
    note: t("history.backtest.note", {
      outside: formats.integer(outside),
      quarters: formats.integer(quarters.length),
      judgement: t(gain > 0 ? "history.backtest.better" : "history.backtest.worse"),
    }),
    columns: [
      words(t("history.backtest.quarter")),
      ...(["observed", "byDefaults", "byHistory", "range"] as const).map((key) => figure(t(`history.backtest.${key}`))),
      words(""),
    ],
    rows: quarters.map(({ from, observed, byDefaults, byHistory: { expected, low, high } }) => [
      formats.month(from),
      formats.integer(observed),
      formats.decimal(byDefaults.expected),
      formats.decimal(expected),
      formats.range(formats.integer(low), formats.integer(high)),
      observed < low || observed > high ? t("history.backtest.outside") : "",
    ]),
  };
}

/** Counts and rates of the whole team; nobody is named. */
export function historyReport({ baseline }: Workspace, found: Calibration, speech: Speech): HistoryReport | undefined {
  const sentences = sentencesOn(found, baseline.pastMembersSince !== undefined, speech);
  if (sentences.length === 0) return undefined;
  return {
    title: speech.t("history.title"),
    sentences,
    tables: [causesTable(found, speech), ratesTable(found, speech), backtestTable(found, speech)],
  };
}
