/** Builds `kernel.c` with the system's compiler and runs it on images of the kernel's memory. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Run = { readonly from: number; readonly to: number; readonly shard?: number; readonly repeats?: number };

export type KernelInC = {
  /** Nanoseconds of the processor for each repetition. */
  time(image: Uint8Array, run: Run): readonly number[];
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
    simulate(bytes, asked) {
      run(bytes, asked, [results]);
      return new Uint8Array(readFileSync(results));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
