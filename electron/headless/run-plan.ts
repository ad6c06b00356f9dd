/** The command line from its words to an exit code: read, import, project, print, write. */
import { type AppError, attempt } from "../../shared/base/errors.ts";
import { factsOf } from "../../shared/domain/facts-of.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import { createFormats } from "../../shared/i18n/formats.ts";
import { type Translate, createTranslation, errorMessage } from "../../shared/i18n/translate.ts";
import { writeUserFile } from "../user-files.ts";
import { adviceOn } from "./advice.ts";
import { type Request, type UsageProblem, readCommandLine } from "./arguments.ts";
import { chosenScenarios } from "./chosen-scenarios.ts";
import { type ExitCode, type Host, exitCodes } from "./host.ts";
import { calibrated } from "./calibrated.ts";
import { importTableFile } from "./import-table.ts";
import { calculatingPage } from "./page/calculating-page.ts";
import { printPage } from "./page/print-page.ts";
import { startProgress } from "./progress.ts";
import { makeReport } from "./report/make-report.ts";
import type { Run, Speech } from "./report/report.ts";
import { type Watch, runScenario } from "./run-scenario.ts";
import { reportCsv } from "./report/to-csv.ts";
import { reportJson } from "./report/to-json.ts";
import { printReport } from "./text/print-report.ts";
import { readWorkspace, writeWorkspace } from "./workspace-on-disk.ts";

async function runAll(
  workspace: Workspace,
  scenarios: readonly Scenario[],
  request: Request,
  { t, formats }: Speech,
  host: Host,
): Promise<Run[]> {
  const threads = host.openSimulators();
  const watchOn =
    ({ name }: Scenario): Watch =>
    (stage, total) =>
      startProgress(total, {
        isTerminal: host.isTerminal,
        wanted: request.progress,
        now: host.now,
        write: host.say,
        say: (part) =>
          t(`analyses.progress.${stage}`, {
            scenario: name,
            share: formats.percent(part),
            total: formats.integer(total),
          }),
      });
  const runs: Run[] = [];
  try {
    for (const scenario of scenarios) {
      // A frozen scenario stands on the facts of then.
      const facts = factsOf(workspace, scenario);
      runs.push(await runScenario(facts, scenario, request, threads.simulators, watchOn(scenario)));
    }
  } finally {
    await threads.close();
  }
  return runs;
}

/** The workspace with what the files named on the command line add to it. */
async function withImports(read: Workspace, request: Request, speech: Speech, host: Host): Promise<Workspace> {
  const { imports, historySince: since, partial } = request;
  let workspace = read;
  for (const table of imports)
    workspace = await importTableFile(workspace, table, { partial, since }, speech, host.say);
  return workspace;
}

async function plan(request: Request, speech: Speech, host: Host): Promise<void> {
  const read = await readWorkspace(request.file, request.passphraseFile);
  const chosen = chosenScenarios(read, request);
  const workspace = await withImports(read, request, speech, host);
  host.say(adviceOn(workspace, speech));
  const scenarios = request.calibrate ? calibrated(chosen, workspace, speech, host.say) : chosen;

  const runs = await runAll(workspace, scenarios, request, speech, host);
  const report = makeReport(workspace, runs, host.version, speech);
  host.print(printReport(report, host.columns));

  const files: readonly (readonly [path: string | undefined, write: (path: string) => Promise<void>])[] = [
    [request.out, (path) => writeWorkspace(path, workspace, request.passphraseFile)],
    [request.json, (path) => writeUserFile(path, reportJson(workspace, runs, host.version))],
    [request.csv, (path) => writeUserFile(path, reportCsv(runs))],
    [request.html, (path) => writeUserFile(path, printPage(report, speech))],
    [
      request.page,
      async (path) => {
        const made = { version: host.version, at: Date.now() };
        await writeUserFile(path, await calculatingPage(workspace, runs[0]!, made, speech));
      },
    ],
  ];
  for (const [path, write] of files) {
    if (path === undefined) continue;
    await write(path);
    host.say(`${speech.t("report.wrote", { file: path })}\n`);
  }
}

function usageMessage(t: Translate, { code, ...details }: UsageProblem): string {
  // The words of each code take just that code's details, which the compiler cannot follow through the union.
  const say = t as unknown as (key: string, details: object) => string;
  return say(`report.usage.${code}`, details);
}

const exitCodeFor = ({ code }: AppError): ExitCode => {
  if (code === "unexpected" || code === "simulation/stopped") return exitCodes.unexpected;
  if (code.startsWith("plan/")) return exitCodes.plan;
  return code === "scenario/unknown" ? exitCodes.usage : exitCodes.file;
};

export async function runPlan(args: readonly string[], host: Host): Promise<ExitCode> {
  const line = readCommandLine(args);
  const language = line.language ?? host.language;
  const speech: Speech = { language, t: createTranslation(language).t, formats: createFormats(language) };
  const { t } = speech;
  if (line.wants === "help") {
    host.print(`${t("report.help")}\n`);
    return exitCodes.done;
  }
  if (line.wants === "correction") {
    host.say(`${usageMessage(t, line.problem)}\n${t("report.usage.hint")}\n`);
    return exitCodes.usage;
  }
  const result = await attempt(() => plan(line.request, speech, host), host.report);
  if (result.ok) return exitCodes.done;
  host.say(`${errorMessage(t, result.error)}\n`);
  return exitCodeFor(result.error);
}
