import { exitCodes, languageOf } from "./host.ts";
import { reportCause } from "./report-cause.ts";
import { runPlan } from "./run-plan.ts";
import { openSimulatorThreads } from "./simulator-threads.ts";

/** Put in by the bundler, from package.json. */
declare const CREWCAST_VERSION: string;

// `… | head` closes the pipe early, and that is no failure.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  process.exit(cause.code === "EPIPE" ? exitCodes.done : exitCodes.unexpected);
});

process.exitCode = await runPlan(process.argv.slice(2), {
  version: CREWCAST_VERSION,
  language: languageOf(process.env, Intl.DateTimeFormat().resolvedOptions().locale),
  columns: Math.min(100, Math.max(40, process.stdout.columns || 100)),
  isTerminal: process.stderr.isTTY,
  now: () => performance.now(),
  print: (text) => process.stdout.write(text),
  say: (text) => process.stderr.write(text),
  report: reportCause,
  openSimulators: () => openSimulatorThreads(new URL("simulator-worker.mjs", import.meta.url), reportCause),
});
