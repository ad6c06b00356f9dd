/** What `build/bench-engine.mjs` measures. Every figure is the median of several rounds; what is compared takes turns. */
import { type Size, grownSample } from "./grown-sample.ts";
import { imageOf, readyKernel } from "./kernel-image.ts";
import { type KernelInC, buildKernelInC, hasCompiler } from "./kernel-in-c.ts";
import { kernelTime, memberMonths, shardOf } from "./kernel-time.ts";
import { recommendTime } from "./recommend-time.ts";
import { type RunTime, runTime } from "./run-time.ts";
import { type Fit, median, powerLaw } from "./statistics.ts";
import { openThreads, threadTime } from "./thread-time.ts";

/** Member-months of one measurement: a fifth of a second of the kernel, more where threads have to be woken. */
const kernelWork = 5_000_000;
const threadWork = 15_000_000;
/** Each thread learns how to hand out hours from two dozen trials of its own, which would weigh too much beside fewer than these. */
const leastThreadTrials = 500;
const growthWork = 1_000_000;

export type Twins = { readonly plain: KernelInC; readonly native: KernelInC };

/** Member-months a second of one processor, and the kernel's time as a multiple of C's. */
export type BesideC = Readonly<Record<"kernel" | "plain" | "native" | "ratio" | "nativeRatio", number>>;

export function buildTwins(project: string): Twins | undefined {
  if (!hasCompiler()) return undefined;
  return { plain: buildKernelInC(project), native: buildKernelInC(project, ["-march=native"]) };
}

const trialsFor = (work: number, members: number, months: number): number =>
  Math.max(1, Math.round(work / (members * months)));

export function measureBesideC(
  twins: Twins | undefined,
  people: Pick<Size, "members" | "months">,
  rounds: number,
): BesideC {
  const size = { ...people, trials: trialsFor(kernelWork, people.members, people.months) };
  const kernel = readyKernel(grownSample(size));
  const image = imageOf(kernel);
  const run = { from: 0, to: size.trials, shard: shardOf(size) };
  const timeOf = (twin: KernelInC | undefined) => twin?.time(image, run)[0] ?? Number.NaN;
  kernelTime(kernel, size);
  const times = Array.from({ length: rounds }, () => ({
    kernel: kernelTime(kernel, size),
    plain: timeOf(twins?.plain),
    native: timeOf(twins?.native),
  }));
  const perSecond = (which: "kernel" | "plain" | "native") =>
    (memberMonths(size) / median(times.map((time) => time[which]))) * 1e9;
  return {
    kernel: perSecond("kernel"),
    plain: perSecond("plain"),
    native: perSecond("native"),
    ratio: median(times.map(({ kernel, plain }) => kernel / plain)),
    nativeRatio: median(times.map(({ kernel, native }) => kernel / native)),
  };
}

/** Member-months a second on the wall. */
export type OnThreads = { readonly one: number; readonly two: number; readonly speedup: number };

export async function measureThreads(
  worker: URL,
  people: Pick<Size, "members" | "months">,
  rounds: number,
): Promise<OnThreads> {
  const trials = Math.max(leastThreadTrials, trialsFor(threadWork, people.members, people.months));
  const size = { ...people, trials };
  const plan = grownSample(size);
  const [one, two] = [openThreads(worker, 1), openThreads(worker, 2)];
  const times: (readonly [one: number, two: number])[] = [];
  // The first round wakes them up.
  for (let round = 0; round <= rounds; round++) times.push([await threadTime(one, plan), await threadTime(two, plan)]);
  await Promise.all([one.close(), two.close()]);
  const counted = times.slice(1);
  const perSecond = (at: 0 | 1) => (memberMonths(size) / median(counted.map((time) => time[at]))) * 1000;
  return {
    one: perSecond(0),
    two: perSecond(1),
    speedup: median(counted.map(([alone, together]) => alone / together)),
  };
}

/** Seconds of the processor that the loop in C takes for a size, without its preparation. */
export function secondsInC({ plain }: Twins, size: Size, rounds: number): number {
  const image = imageOf(readyKernel(grownSample(size)));
  const run = { from: 0, to: size.trials, shard: shardOf(size), repeats: rounds };
  return median(plain.time(image, run)) / 1e9;
}

/** How much more two copies of the loop in C do side by side than one alone: what this machine's second processor is worth. */
export async function measureTwoInC({ plain }: Twins, people: Pick<Size, "members" | "months">, rounds: number) {
  const size = { ...people, trials: trialsFor(threadWork, people.members, people.months) };
  const image = imageOf(readyKernel(grownSample(size)));
  const run = { from: 0, to: size.trials, shard: shardOf(size) };
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const alone = await plain.timeOfCopies(image, run, 1);
    ratios.push((2 * alone) / (await plain.timeOfCopies(image, run, 2)));
  }
  return median(ratios);
}

/** The power of each factor with which time grows while the others stand still. */
export function measureGrowth(rounds: number): Readonly<Record<keyof Size, Fit & { sizes: readonly number[] }>> {
  const usual = { members: 24, months: 60, trials: 400 };
  const along = (factor: keyof Size, sizes: readonly number[], start: Size = usual) => {
    const points = sizes.map((value) => {
      const size = { ...start, [factor]: value };
      const kernel = readyKernel(grownSample(size));
      const repeats = Math.ceil(growthWork / memberMonths(size));
      const once = () =>
        Array.from({ length: repeats }, () => kernelTime(kernel, size)).reduce((sum, time) => sum + time, 0) / repeats;
      once();
      return [value, median(Array.from({ length: rounds }, once))] as const;
    });
    return { ...powerLaw(points), sizes };
  };
  return {
    trials: along("trials", [250, 500, 1_000, 2_000, 4_000]),
    months: along("months", [12, 24, 48, 96, 120]),
    members: along("members", [24, 50, 100, 200, 500, 1_000, 2_000], { ...usual, trials: 40 }),
  };
}

export async function measureRun(size: Size, rounds: number): Promise<RunTime> {
  await runTime(size);
  const times: RunTime[] = [];
  for (let round = 0; round < rounds; round++) times.push(await runTime(size));
  const usual = (which: keyof RunTime) => median(times.map((time) => time[which]));
  return {
    compile: usual("compile"),
    simulate: usual("simulate"),
    summarise: usual("summarise"),
    onTheWall: usual("onTheWall"),
  };
}

/** Once: it takes seconds, and does the same every time. */
export const measureRecommendation = recommendTime;
