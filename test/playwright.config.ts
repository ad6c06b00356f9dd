import { resolve } from "node:path";
import { defineConfig } from "@playwright/test";

const results = resolve(import.meta.dirname, "../test-results");

/**
 * The real app, one fresh world per test. `node build/e2e.mjs` gives it an Electron (CREWCAST_ELECTRON), a display and,
 * where it can, a network with nothing on it.
 */
export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.e2e.ts",
  outputDir: resolve(results, "e2e"),
  // A machine with other things to do can take seconds to open a window; a test that hangs still ends.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // One: a projection uses every core, and two apps at once only make each other late.
  workers: Number(process.env["CREWCAST_E2E_WORKERS"] ?? 1),
  retries: 0,
  forbidOnly: process.env["CI"] !== undefined,
  reporter: [["list"], ["json", { outputFile: resolve(results, "e2e.json") }]],
  use: { trace: "off" },
});
