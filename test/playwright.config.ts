import { resolve } from "node:path";
import { defineConfig } from "@playwright/test";

const results = resolve(import.meta.dirname, "../test-results");

/**
 * What takes every core by itself runs with nothing beside it. What measures says only whether it is hopelessly slow here:
 * its figures count where it is run by name, with nothing beside it either.
 */
const aloneTests = ["**/stuck.e2e.ts", "**/starts.e2e.ts"];
const part = process.env["CREWCAST_E2E_PART"] ?? "all";

/**
 * The real app, one fresh world per test. `node build/e2e.mjs` gives it an Electron (CREWCAST_ELECTRON), a display and,
 * where it can, a network with nothing on it.
 */
export default defineConfig({
  testDir: "e2e",
  testMatch: part === "alone" ? aloneTests : "**/*.e2e.ts",
  testIgnore: part === "together" ? aloneTests : [],
  outputDir: resolve(results, "e2e", part),
  // A machine with other things to do can take seconds to open a window; a test that hangs still ends.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  // As many as `build/testing/run-playwright.mjs` has made displays for.
  workers: process.env["CREWCAST_DISPLAYS"]?.split(" ").length ?? 1,
  retries: 0,
  forbidOnly: process.env["CI"] !== undefined,
  reporter: [["list"], ["json", { outputFile: resolve(results, `e2e-${part}.json`) }]],
  use: { trace: "off" },
});
