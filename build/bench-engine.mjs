// @ts-check
/** Speed of the engine alone, in plain Node: `node build/bench-engine.mjs [runs]`. The last lines are `name: value unit`. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { kernel } from "./kernel-plugin.mjs";

const root = resolve(import.meta.dirname, "..");
const runs = Number(process.argv[2] ?? 5);
const source = [
  "simulation/compile-plan",
  "simulation/trials",
  "simulation/outcome",
  "analysis/summarise",
  "sample/sample-workspace",
]
  .map((file) => `export * from ${JSON.stringify(`${root}/shared/${file}.ts`)};`)
  .join("\n");

async function loadEngine() {
  const folder = await mkdtemp(join(tmpdir(), "crewcast-bench-"));
  const entry = join(folder, "entry.ts");
  await writeFile(entry, source);
  await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [kernel()],
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: join(folder, "out"),
      minify: false,
      rollupOptions: { output: { entryFileNames: "engine.mjs" } },
    },
  });
  const engine = await import(pathToFileURL(join(folder, "out", "engine.mjs")).href);
  await rm(folder, { recursive: true });
  return engine;
}

/** @template T @param {() => T} work */
function timed(work) {
  const began = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - began };
}

const median = (/** @type {number[]} */ values) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

const { compilePlan, prepareTrials, placeShard, emptyOutcome, summarise, sampleWorkspace } = await loadEngine();
const { baseline, scenarios } = sampleWorkspace("en");
const [scenario] = scenarios;
const rounds = Array.from({ length: runs + 2 }, () => {
  const plan = timed(() => compilePlan(baseline, scenario));
  const outcome = emptyOutcome(plan.result);
  const range = { from: 0, to: scenario.trials };
  const simulated = timed(() => placeShard(outcome, range, prepareTrials(plan.result).simulate(range)));
  const summary = timed(() => summarise(outcome));
  return { compile: plan.milliseconds, simulate: simulated.milliseconds, summarise: summary.milliseconds };
}).slice(2);
const simulate = median(rounds.map((round) => round.simulate));
const memberMonths = baseline.members.length * scenario.months * scenario.trials;

console.log(`engine_compile_ms: ${median(rounds.map((round) => round.compile)).toFixed(1)} ms`);
console.log(`engine_simulate_ms: ${simulate.toFixed(1)} ms`);
console.log(`engine_summarise_ms: ${median(rounds.map((round) => round.summarise)).toFixed(1)} ms`);
console.log(`engine_member_months_per_s: ${Math.round((memberMonths / simulate) * 1000)}`);
