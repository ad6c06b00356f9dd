// @ts-check
/**
 * Speed of the engine alone, in plain Node, beside the same inner loop in C: `node build/bench-engine.mjs [rounds]`.
 * The last lines are `name: value unit`.
 */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { kernel } from "./kernel-plugin.mjs";
import { isProgram, root, runProgram } from "./setup/run.mjs";

/** @typedef {import("../test/bench/grown-sample.ts").Size} Size */

const months = 60;
const sizes = [24, 200, 2_000];
/** Work of one measurement, in member-months: a fifth of a second. */
const enoughWork = 5_000_000;
const threadWork = 15_000_000;
const modules = ["grown-sample", "kernel-image", "kernel-in-c", "kernel-time", "statistics", "thread-time"];
/** Load per core above which others take so much of the machine that figures say little. */
const busy = 0.5;

/** The engine's sources as modules for Node, the way the product is built, with the thread it runs on. */
async function bundle(/** @type {string} */ folder) {
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
          ...Object.fromEntries([...modules, "peak-memory"].map((name) => [name, `test/bench/${name}.ts`])),
          "simulator-worker": "electron/headless/simulator-worker.ts",
        },
        output: { format: "es", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" },
      },
    },
  });
  const load = (/** @type {string} */ name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  /** @type {typeof import("../test/bench/grown-sample.ts") & typeof import("../test/bench/kernel-image.ts") & typeof import("../test/bench/kernel-in-c.ts") & typeof import("../test/bench/kernel-time.ts") & typeof import("../test/bench/statistics.ts") & typeof import("../test/bench/thread-time.ts")} */
  const tools = Object.assign({}, ...(await Promise.all(modules.map(load))));
  return { ...tools, worker: pathToFileURL(join(folder, "simulator-worker.mjs")) };
}

/** @typedef {Awaited<ReturnType<typeof bundle>>} Tools */

/** @type {(members: number, work: number) => Size} */
const sizeOf = (members, work) => ({ members, months, trials: Math.max(1, Math.round(work / (members * months))) });

const million = (/** @type {number} */ perSecond) => (perSecond / 1e6).toFixed(1).padStart(7);

/** The kernel and its twin in turn, so that a busy moment meets both; ratios of neighbours. */
function measureBesideC(/** @type {Tools} */ tools, /** @type {number} */ rounds) {
  const { median, memberMonths, kernelTime, shardOf } = tools;
  const twins = tools.hasCompiler()
    ? { O3: tools.buildKernelInC(root), native: tools.buildKernelInC(root, ["-march=native"]) }
    : undefined;
  if (!twins) console.log("There is no C compiler here: the kernel stands alone.");
  console.log(`\nMillions of member-months a second of one processor; ${months} months, median of ${rounds}`);
  console.log("  members   kernel   C -O3   ratio   C -O3 -march=native   ratio");
  const measured = sizes.map((members) => {
    const size = sizeOf(members, enoughWork);
    const ready = tools.readyKernel(tools.grownSample(size));
    const image = tools.imageOf(ready);
    kernelTime(ready, size);
    const times = Array.from({ length: rounds }, () => {
      const run = { from: 0, to: size.trials, shard: shardOf(size), repeats: 1 };
      const own = kernelTime(ready, size);
      const [plain = NaN] = twins?.O3.time(image, run) ?? [];
      const [native = NaN] = twins?.native.time(image, run) ?? [];
      return { own, plain, native };
    });
    const perSecond = (/** @type {"own" | "plain" | "native"} */ which) =>
      (memberMonths(size) / median(times.map((time) => time[which]))) * 1e9;
    const ratioTo = (/** @type {"plain" | "native"} */ which) => median(times.map((time) => time.own / time[which]));
    const result = { members, perSecond: perSecond("own"), ratio: ratioTo("plain"), nativeRatio: ratioTo("native") };
    console.log(
      `  ${String(members).padStart(7)}  ${million(result.perSecond)} ${million(perSecond("plain"))} ${result.ratio.toFixed(2).padStart(7)}` +
        `${million(perSecond("native")).padStart(22)} ${result.nativeRatio.toFixed(2).padStart(7)}`,
    );
    return result;
  });
  twins?.O3.remove();
  twins?.native.remove();
  return measured;
}

/** One thread and two in turn, from plan to results in their places. */
async function measureThreads(/** @type {Tools} */ tools, /** @type {number} */ rounds) {
  const { median, memberMonths } = tools;
  const pools = [1, 2].map((count) => tools.openThreads(tools.worker, count));
  console.log(
    `\nMillions of member-months a second on the wall, in worker threads, learning included; median of ${rounds}`,
  );
  console.log("  members   1 thread   2 threads   speedup");
  const measured = [];
  for (const members of sizes) {
    const size = sizeOf(members, threadWork);
    const plan = tools.grownSample(size);
    /** @type {number[][]} */
    const times = [];
    for (let round = 0; round <= rounds; round++) {
      const time = [];
      for (const pool of pools) time.push(await tools.threadTime(pool, plan));
      if (round > 0) times.push(time);
    }
    const [one = NaN, two = NaN] = [0, 1].map((at) => median(times.map((time) => time[at] ?? NaN)));
    const speedup = median(times.map(([alone = NaN, together = NaN]) => alone / together));
    const perSecond = [one, two].map((milliseconds) => (memberMonths(size) / milliseconds) * 1000);
    console.log(
      `  ${String(members).padStart(7)}    ${million(perSecond[0] ?? NaN)}     ${million(perSecond[1] ?? NaN)}   ${speedup.toFixed(2).padStart(7)}`,
    );
    measured.push({ members, perSecond, speedup });
  }
  await Promise.all(pools.map((pool) => pool.close()));
  return measured;
}

/** How cost grows with each of its three factors alone. */
function measureGrowth(/** @type {Tools} */ tools, /** @type {number} */ rounds) {
  const base = { members: 24, months, trials: 400 };
  /** @type {Record<string, Size[]>} */
  const series = {
    trials: [250, 500, 1_000, 2_000, 4_000].map((trials) => ({ ...base, trials })),
    months: [12, 24, 48, 96, 120].map((many) => ({ ...base, months: many })),
    members: [24, 50, 100, 200, 500, 1_000, 2_000].map((members) => ({ ...base, members, trials: 40 })),
  };
  console.log(`\nTime against size: exponent of the power law fitted to ${rounds} measurements at each size`);
  return Object.entries(series).map(([name, along]) => {
    const points = along.map((size) => {
      const ready = tools.readyKernel(tools.grownSample(size));
      const repeats = Math.ceil(enoughWork / 4 / tools.memberMonths(size));
      const once = () => {
        let total = 0;
        for (let repeat = 0; repeat < repeats; repeat++) total += tools.kernelTime(ready, size);
        return total / repeats;
      };
      once();
      return /** @type {const} */ ([
        size[/** @type {keyof Size} */ (name)],
        tools.median(Array.from({ length: rounds }, once)),
      ]);
    });
    const fit = tools.powerLaw(points);
    console.log(
      `  ${name.padEnd(8)} ${fit.exponent.toFixed(3)}, R² ${fit.r2.toFixed(4)}, ${points.map(([x]) => x).join(" … ")}`,
    );
    return { name, ...fit };
  });
}

export async function benchEngine({ rounds = 7 } = {}) {
  const cores = cpus().length;
  const [load = 0] = loadavg();
  console.log(
    `The engine on ${cores} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}; load ${load.toFixed(2)}`,
  );
  if (load > busy * cores)
    console.log("Warning: the machine is busy with other things, so these figures are unreliable.");
  const folder = await mkdtemp(join(tmpdir(), "crewcast-bench-"));
  try {
    const tools = await bundle(folder);
    const besideC = measureBesideC(tools, rounds);
    const threads = await measureThreads(tools, Math.min(rounds, 5));
    const growth = measureGrowth(tools, 3);
    const usual = tools.grownSample({ members: 24, months: 36, trials: 10_000 });
    await tools.ownTime(usual);
    /** @type {{ wall: number, processor: number }[]} */
    const own = [];
    for (let round = 0; round < rounds; round++) own.push(await tools.ownTime(usual));
    const seconds = (/** @type {"wall" | "processor"} */ by) => tools.median(own.map((time) => time[by])) / 1000;
    console.log(
      `\n10,000 × 24 × 36 in one thread: ${seconds("processor").toFixed(3)} s of the processor, ${seconds("wall").toFixed(3)} s on the wall`,
    );
    const peak = tools.median(
      [0, 1, 2].map(() =>
        Number(execFileSync(process.execPath, [join(folder, "peak-memory.mjs"), "2", "200", "60", "10000"])),
      ),
    );
    console.log();
    const print = (/** @type {string} */ name, /** @type {string | number} */ value, unit = "") =>
      console.log(`engine_${name}: ${value}${unit && ` ${unit}`}`);
    for (const { members, perSecond, ratio, nativeRatio } of besideC) {
      const suffix = members === 24 ? "" : `_${members}`;
      print(`member_months_per_second${suffix}`, Math.round(perSecond), "member-months/s");
      print(`ratio_to_c${suffix}`, ratio.toFixed(2), "times");
      print(`ratio_to_c_native${suffix}`, nativeRatio.toFixed(2), "times");
    }
    for (const { members, perSecond, speedup } of threads) {
      const suffix = members === 24 ? "" : `_${members}`;
      print(`two_thread_member_months_per_second${suffix}`, Math.round(perSecond[1] ?? NaN), "member-months/s");
      print(`two_thread_speedup${suffix}`, speedup.toFixed(2), "times");
    }
    for (const { name, exponent } of growth) print(`exponent_${name}`, exponent.toFixed(3), "power");
    print("10000x24x36_seconds", seconds("processor").toFixed(3), "s");
    print("peak_memory_mb", Math.round(peak), "MB");
    print("load_average", load.toFixed(2), "processes");
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (isProgram(import.meta)) await runProgram(() => benchEngine({ rounds: Number(process.argv[2] ?? 7) }));
