import type { Workspace } from "../../../shared/domain/workspace.ts";
import { toInterval } from "../../../shared/analysis/statistics/estimate.ts";
import { calibrate, type Calibration } from "../../../shared/analysis/survival/calibrate.ts";
import { activitiesTable } from "./activities-table.ts";
import { breachTable } from "./breach-table.ts";
import { comparisonTable } from "./comparison-table.ts";
import { coverageTable } from "./coverage-table.ts";
import { hireByTable } from "./hire-by-table.ts";
import { historyReport } from "./history-report.ts";
import { leaversTable } from "./leavers-table.ts";
import { moneyTable } from "./money-table.ts";
import { peopleTable } from "./people-table.ts";
import { planTable } from "./plan-table.ts";
import type { Report, Run, ScenarioReport, Speech } from "./report.ts";
import { sensitivityTables } from "./sensitivity-tables.ts";
import { uncertaintyTable } from "./uncertainty-table.ts";
import { verdictOf } from "./verdict.ts";
import { worthTables } from "./worth-tables.ts";

function scenarioReport(run: Run, speech: Speech): ScenarioReport {
  const { t, formats } = speech;
  const { months, trials, seed, coverageTargetShare } = run.projection;
  const { uncertainty, sensitivity, worth } = run.further;
  return {
    run,
    title: run.scenario.name,
    settings: t("report.settings", {
      from: formats.month(months[0]!),
      to: formats.month(months.at(-1)!),
      trials: formats.integer(trials),
      seed: String(seed),
      target: formats.percent(coverageTargetShare),
    }),
    verdict: verdictOf(run, speech),
    tables: [
      ...(uncertainty ? [uncertaintyTable(uncertainty, speech)] : []),
      coverageTable(run, speech),
      breachTable(run, speech),
      hireByTable(run, speech),
      leaversTable(run, speech),
      moneyTable(run, speech),
      activitiesTable(run, speech),
      planTable(run, speech),
      ...(sensitivity ? sensitivityTables(sensitivity, speech) : []),
      ...(worth ? worthTables(worth, run, speech) : []),
      ...(run.withNames ? [peopleTable(run, speech)] : []),
    ],
  };
}

function methodNotes(
  runs: readonly Run[],
  { overrides }: Calibration,
  version: string,
  { t, formats }: Speech,
): string[] {
  const [first] = runs;
  const { trials, seed } = first!.projection;
  // A share's standard error is largest at one half; of futures that share worlds it is larger still.
  const shares = runs.flatMap(({ projection: { shortProbabilityError, breach } }) => [
    ...shortProbabilityError,
    ...breach.breachedByError,
  ]);
  const largestError = toInterval * 100 * Math.max(Math.sqrt(0.25 / trials), ...shares);
  // Learnt rates are many and told by the history: one sentence stands for them.
  const learnt = new Map<string, number>(Object.entries(overrides));
  const calibrated = runs.filter(({ scenario: { coefficients } }) =>
    [...learnt].some(([id, value]) => coefficients[id] === value),
  );
  const overridden = runs.flatMap(({ scenario }) =>
    Object.entries(scenario.coefficients)
      .filter(([id, value]) => learnt.get(id) !== value)
      .map(([id, value]) => `${scenario.name}: ${id} = ${value}`),
  );
  return [
    t("report.assumptions.method", {
      trials: formats.integer(trials),
      seed: String(seed),
      error: formats.decimal(largestError),
    }),
    ...runs
      .filter(({ further }) => further.uncertainty)
      .map(({ scenario }) => `${scenario.name}: ${t("analyses.uncertainty.inBands")}`),
    t("report.assumptions.honest"),
    ...calibrated.map(({ scenario }) => t("history.calibrated", { scenario: scenario.name })),
    ...calibrated
      .filter(({ further }) => further.uncertainty)
      .map(({ scenario }) => `${scenario.name}: ${t("analyses.uncertainty.learnt")}`),
    ...(overridden.length === 0 ? [] : [`${t("report.assumptions.overridden")}: ${overridden.join(" · ")}`]),
    t("report.printed", { version }),
  ];
}

export function makeReport(workspace: Workspace, runs: readonly Run[], version: string, speech: Speech): Report {
  const learnt = calibrate(workspace.baseline);
  return {
    organisation: workspace.name,
    history: historyReport(workspace, learnt, speech),
    scenarios: runs.map((run) => scenarioReport(run, speech)),
    comparison: runs.length > 1 ? comparisonTable(runs, speech) : undefined,
    method: { title: speech.t("report.assumptions.title"), notes: methodNotes(runs, learnt, version, speech) },
  };
}
