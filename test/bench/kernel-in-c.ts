/** Builds `kernel.c` with the system's compiler and runs it on images of the kernel's memory. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Run = { readonly from: number; readonly to: number; readonly shard?: number; readonly repeats?: number };

export type KernelInC = {
  /** Nanoseconds of the processor for each repetition. */
  time(image: Uint8Array, run: Run): readonly number[];
  /** Nanoseconds of the clock on the wall until so many copies side by side are through, each with all of it. */
  timeOfCopies(image: Uint8Array, run: Run, copies: number): Promise<number>;
  /** What the trials leave behind: figures, then counts. */
  simulate(image: Uint8Array, run: Run): Uint8Array;
  remove(): void;
};

const source = (folder: string) => join(folder, "test/bench/kernel.c");
/** Without contraction: a fused multiplication and addition would round once where the kernel rounds twice. */
const settings = ["-std=c17", "-O3", "-ffp-contract=off"];

function outputOf(command: string, words: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr}`);
  return stdout;
}

export const hasCompiler = (): boolean => spawnSync("cc", ["--version"]).status === 0;

/** `project` is the folder that holds `test/`; `more` are further settings of the compiler. */
export function buildKernelInC(project: string, more: readonly string[] = []): KernelInC {
  const folder = mkdtempSync(join(tmpdir(), "crewcast-kernel-"));
  const program = join(folder, "kernel");
  const image = join(folder, "image");
  const results = join(folder, "results");
  outputOf("cc", [...settings, ...more, "-o", program, source(project), "-lm"]);

  function run(bytes: Uint8Array, { from, to, shard = to - from, repeats = 1 }: Run, into: readonly string[]): string {
    writeFileSync(image, bytes);
    return outputOf(program, [image, ...[from, to, shard, repeats].map(String), ...into]);
  }

  return {
    time: (bytes, asked) => run(bytes, asked, []).trim().split("\n").map(Number),
    async timeOfCopies(bytes, { from, to, shard = to - from, repeats = 1 }, copies) {
      writeFileSync(image, bytes);
      const words = [image, ...[from, to, shard, repeats].map(String)];
      const began = performance.now();
      await Promise.all(
        Array.from({ length: copies }, () => {
          const copy = spawn(program, words, { stdio: "ignore" });
          return new Promise((resolve, reject) => copy.once("error", reject).once("close", resolve));
        }),
      );
      return (performance.now() - began) * 1e6;
    },
    simulate(bytes, asked) {
      run(bytes, asked, [results]);
      return new Uint8Array(readFileSync(results));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
