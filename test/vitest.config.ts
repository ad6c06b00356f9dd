import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { kernel } from "../build/kernel-plugin.mjs";
import { page } from "../build/page-plugin.mjs";

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
    testTimeout: 20_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
