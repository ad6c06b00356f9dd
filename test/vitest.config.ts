import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { kernel } from "../build/kernel-plugin.mjs";
import { page } from "../build/page-plugin.mjs";

const textOf = ({ moduleId }: TestSpecification) => readFileSync(moduleId, "utf8");
const wantsPage = (file: TestSpecification) => textOf(file).startsWith("// @vitest-environment");
/** It takes from the environment how much it tries, because it tries much. */
const triesMuch = (file: TestSpecification) => textOf(file).includes('figure("CREWCAST_');

/**
 * Vitest ends a worker, with all it has loaded, when the next file wants another environment: so each comes in one go.
 * What takes longest comes first in the second, so that both workers end at about the same time.
 */
class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files);
    const others = sorted.filter((file) => !wantsPage(file));
    return [...sorted.filter(wantsPage), ...others.filter(triesMuch), ...others.filter((file) => !triesMuch(file))];
  }
}

/** Node by default; a file that needs a page says so on its first line: `// @vitest-environment happy-dom`. */
export default defineConfig({
  root: resolve(import.meta.dirname, ".."),
  plugins: [kernel(), page()],
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    environment: "node",
    setupFiles: ["test/support/setup.ts"],
    // One core stays with the window, the compiler or whoever else is at work.
    maxWorkers: 2,
    // No test leaves anything behind in a module: what is loaded once serves all, which is a quarter of the time.
    isolate: false,
    // Pages make much that is thrown away at once; with room for it, it is swept up a quarter as often.
    execArgv: ["--max-semi-space-size=64"],
    sequence: { sequencer: ByEnvironment },
    // As for the app's own window: a busy machine takes its time, and what hangs still ends.
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    restoreMocks: true,
    unstubEnvs: true,
  },
});
