import { resolve } from "node:path";
import babel from "@rolldown/plugin-babel";
import react, { reactCompilerPreset } from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { kernel } from "./kernel-plugin.mjs";
import { page } from "./page-plugin.mjs";

/** The two compilers take most of the time, and are worth it. */
const checks = { bundlerTimings: false };

/**
 * The window: served from app://crewcast/, so every address starts at the root. React's compiler remembers what a component
 * made of the same inputs, so that a new projection draws only what it changed.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, "../renderer"),
  base: "/",
  plugins: [react(), babel({ include: [/\.tsx$/], presets: [reactCompilerPreset()] }), kernel(), page()],
  // The solver asks for Node's modules where it runs in Node.
  worker: { format: "es", plugins: () => [kernel()], rolldownOptions: { checks, external: ["node:module"] } },
  build: {
    outDir: resolve(import.meta.dirname, "../dist/renderer"),
    emptyOutDir: true,
    target: "chrome114",
    sourcemap: false,
    // Fonts and images stay files: the page's policy allows no data: addresses for them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    // The schemas' library and what tells it to make no code, in one file: it is run before any file that declares a schema.
    rolldownOptions: {
      checks,
      // The page that only shows slides has nothing of the workspace in it.
      input: ["index.html", "show.html"].map((page) => resolve(import.meta.dirname, "../renderer", page)),
      output: { codeSplitting: { groups: [{ name: "schemas", test: /node_modules[\\/]zod[\\/]|page-policy\.ts$/ }] } },
    },
  },
});
