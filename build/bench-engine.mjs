// @ts-check
/**
 * Speed of the engine alone, in plain Node, beside the same inner loop in C: `node build/bench-engine.mjs [rounds]`.
 * Tables for the reader go to standard error; standard output has lines `name: value unit`.
 */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import createHighs from "highs";
import { build } from "vite";
import { kernel } from "./kernel-plugin.mjs";
import { isProgram, root, runProgram, say } from "./setup/run.mjs";

const months = 60;
const sizes = [24, 200, 2_000];
/** Load per core above which others take so much of the machine that figures say little. */
const busy = 0.5;

/**
 * The engine's sources as modules for Node, made the way the product is, with the thread it runs on.
 * @param {string} folder
 * @returns {Promise<typeof import("../test/bench/engine-bench.ts")>}
 */
async function bundle(folder) {
  await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [kernel()],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      target: "node20",
      minify: false,
      rolldownOptions: {
        input: {
          "engine-bench": "test/bench/engine-bench.ts",
          "comparison-bench": "test/bench/comparison-bench.ts",
          "peak-memory": "test/bench/peak-memory.ts",
          "simulator-worker": "electron/headless/simulator-worker.ts",
        },
        output: { format: "es", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" },
      },
    },
  });
  return import(pathToFileURL(join(folder, "engine-bench.mjs")).href);
}

/** A row of a table: the first column is as wide as the longest size, the others hold a heading. */
const row = (/** @type {readonly (string | number)[]} */ cells) =>
  say(cells.map((cell, at) => String(cell).padStart(at === 0 ? 9 : 16)).join(""));
const millions = (/** @type {number} */ perSecond) => (perSecond / 1e6).toFixed(1);
const ratio = (/** @type {number} */ value) => value.toFixed(2);
const suffixOf = (/** @type {number} */ members) => (members === sizes[0] ? "" : `_${members}`);

/** @typedef {[name: string, value: number | string, unit: string]} Line */

/** @typedef {ReturnType<Awaited<ReturnType<typeof bundle>>["buildTwins"]>} Twins */

/** @type {(engine: Awaited<ReturnType<typeof bundle>>, twins: Twins, rounds: number) => Line[]} */
function besideC(engine, twins, rounds) {
  if (!twins) say("There is no C compiler here: the kernel stands alone.");
  say(`\nMillions of member-months (members at the start × ${months} months × trials) a second of one processor`);
  row(["members", "kernel", "C -O3", "time ÷ C", "C -march=native", "time ÷ C"]);
  const lines = sizes.flatMap((members) => {
    const measured = engine.measureBesideC(twins, { members, months }, rounds);
    const { plain, native } = measured;
    row([
      members,
      millions(measured.kernel),
      millions(plain),
      ratio(measured.ratio),
      millions(native),
      ratio(measured.nativeRatio),
    ]);
    /** @type {Line[]} */
    const named = [
      ["member_months_per_second", Math.round(measured.kernel), "member-months/s"],
      ["ratio_to_c", ratio(measured.ratio), "times"],
      ["ratio_to_c_native", ratio(measured.nativeRatio), "times"],
    ];
    return named
      .filter(([name]) => twins || !name.startsWith("ratio"))
      .map(([name, value, unit]) => /** @type {Line} */ ([name + suffixOf(members), value, unit]));
  });
  return lines;
}

/** @type {(engine: Awaited<ReturnType<typeof bundle>>, twins: Twins, worker: URL, rounds: number) => Promise<Line[]>} */
async function onThreads(engine, twins, worker, rounds) {
  say("\nThe same on the wall, in the product's pool of worker threads, with what a run learns before it begins");
  row(["members", "1 thread", "2 threads", "speedup", "two copies of C"]);
  /** @type {Line[]} */
  const lines = [];
  for (const members of sizes) {
    const { one, two, speedup } = await engine.measureThreads(worker, { members, months }, rounds);
    // Two processors of a machine may be two halves of one core: more than C gains from the second nobody does.
    const ofC = twins && (await engine.measureTwoInC(twins, { members, months }, Math.min(rounds, 3)));
    row([members, millions(one), millions(two), ratio(speedup), ofC === undefined ? "" : ratio(ofC)]);
    if (ofC !== undefined) lines.push([`two_thread_speedup_of_c${suffixOf(members)}`, ratio(ofC), "times"]);
    lines.push(
      [`one_thread_member_months_per_second${suffixOf(members)}`, Math.round(one), "member-months/s"],
      [`two_thread_member_months_per_second${suffixOf(members)}`, Math.round(two), "member-months/s"],
      [`two_thread_speedup${suffixOf(members)}`, ratio(speedup), "times"],
    );
  }
  return lines;
}

/** @type {(engine: Awaited<ReturnType<typeof bundle>>, rounds: number) => Line[]} */
function growth(engine, rounds) {
  say("\nTime grows with this power of");
  return Object.entries(engine.measureGrowth(rounds)).map(([factor, { exponent, r2, sizes: along }]) => {
    say(`  ${factor.padEnd(8)} ${exponent.toFixed(3)} (R² ${r2.toFixed(4)}; ${along.join(", ")})`);
    return [`exponent_${factor}`, exponent.toFixed(3), "power"];
  });
}

/** @type {(engine: Awaited<ReturnType<typeof bundle>>, twins: Twins, rounds: number) => Promise<Line[]>} */
async function usualRun(engine, twins, rounds) {
  const size = { members: 24, months: 36, trials: 10_000 };
  const { compile, simulate, summarise, onTheWall } = await engine.measureRun(size, rounds);
  const inC = twins && engine.secondsInC(twins, size, rounds);
  say(`\n10,000 trials × 24 members × 36 months in one thread: ${(simulate / 1000).toFixed(3)} s of the processor,`);
  say(
    `${(onTheWall / 1000).toFixed(3)} s on the wall; to compile the plan ${Math.round(compile)} ms more, and ${Math.round(summarise)} ms to summarise.`,
  );
  if (inC !== undefined) say(`The same months in C: ${inC.toFixed(3)} s of the processor.`);
  return [
    ...(inC === undefined ? [] : [/** @type {Line} */ (["10000x24x36_seconds_in_c", inC.toFixed(3), "s"])]),
    ["compile_ms", compile.toFixed(1), "ms"],
    ["summarise_ms", summarise.toFixed(1), "ms"],
    ["10000x24x36_seconds", (simulate / 1000).toFixed(3), "s"],
  ];
}

/** Seconds until the cheapest plan that holds is found, on two threads. @type {(engine: Awaited<ReturnType<typeof bundle>>, worker: URL) => Promise<Line[]>} */
async function recommendation(engine, worker) {
  const found = await engine.measureRecommendation(worker, { members: 30, months: 36 }, () => createHighs());
  const { processorSeconds, onTheWallSeconds, deeds, plansLived, gapShare } = found;
  say(
    `\nThe cheapest plan that holds for 30 members × 36 months: ${onTheWallSeconds.toFixed(1)} s on the wall in two threads, ${processorSeconds.toFixed(1)} s of the processor,`,
  );
  say(
    `${deeds} hires and levers, ${plansLived} plans lived through, ${(100 * gapShare).toFixed(1)} % above its bound.`,
  );
  return [
    ["recommended_30x36_seconds", onTheWallSeconds.toFixed(1), "s"],
    ["recommended_30x36_processor_seconds", processorSeconds.toFixed(1), "s"],
    ["recommended_30x36_gap_percent", (100 * gapShare).toFixed(1), "%"],
  ];
}

/** Of a process of its own that does nothing else. @type {(folder: string) => Line[]} */
function peakMemory(folder) {
  const [one = 0, two = 0] = [1, 2].map((threads) =>
    Number(execFileSync(process.execPath, [join(folder, "peak-memory.mjs"), String(threads), "200", "60", "10000"])),
  );
  say(
    `\nPeak memory of 10,000 trials × 200 members × 60 months: ${Math.round(one)} MB with one thread, ${Math.round(two)} MB with two.`,
  );
  return [
    ["peak_memory_one_thread_mb", Math.round(one), "MB"],
    ["peak_memory_mb", Math.round(two), "MB"],
  ];
}

/** Several plans on the same luck. @type {(folder: string, worker: URL) => Promise<Line[]>} */
async function comparing(folder, worker) {
  /** @type {typeof import("../test/bench/comparison-bench.ts")} */
  const bench = await import(pathToFileURL(join(folder, "comparison-bench.mjs")).href);
  say("\nTimes fewer futures than two runs of their own need, where two plans differ by one hire");
  const savings = await bench.measureSharedLuck();
  for (const [measure, times] of savings) say(`  ${measure.padEnd(16)} ${times.toFixed(1)}`);
  const eight = await bench.timeOfEightPlans(worker);
  say(`\n8 plans × 10,000 trials × 24 members × 36 months in two threads: ${(eight / 1000).toFixed(2)} s on the wall.`);
  return [
    ...savings.map(([measure, times]) => /** @type {Line} */ ([`shared_luck_${measure}`, times.toFixed(1), "times"])),
    ["compare_8x10000x24x36_seconds", (eight / 1000).toFixed(2), "s"],
  ];
}

/** Prints the engine's figures. Each is the median of `rounds` or, where one round says enough, fewer. */
export async function benchEngine({ rounds = 7 } = {}) {
  const [load = 0] = loadavg();
  say(
    `The engine on ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}; load average ${load.toFixed(2)}`,
  );
  if (load > busy * cpus().length)
    say("Warning: others are at work on this machine, so that these figures are unreliable.");
  const folder = await mkdtemp(join(tmpdir(), "crewcast-bench-"));
  try {
    const engine = await bundle(folder);
    const twins = engine.buildTwins(root);
    const worker = pathToFileURL(join(folder, "simulator-worker.mjs"));
    const fewer = Math.min(rounds, 3);
    const lines = [
      ...besideC(engine, twins, rounds),
      ...(await onThreads(engine, twins, worker, Math.min(rounds, 5))),
      ...growth(engine, fewer),
      ...(await usualRun(engine, twins, rounds)),
      ...(await recommendation(engine, worker)),
      ...(await comparing(folder, worker)),
      ...peakMemory(folder),
    ];
    twins?.plain.remove();
    twins?.native.remove();
    for (const [name, value, unit] of lines) console.log(`engine_${name}: ${value} ${unit}`);
    console.log(`engine_load_before: ${load.toFixed(2)} processes`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (isProgram(import.meta)) await runProgram(() => benchEngine({ rounds: Number(process.argv[2] ?? 7) }));
