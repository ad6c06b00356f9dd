import { builtinModules } from "node:module";
import { resolve } from "node:path";
import { defineConfig } from "vite";
import project from "../package.json" with { type: "json" };
import { kernel } from "./kernel-plugin.mjs";
import { page } from "./page-plugin.mjs";

/** The program and its simulator: modules for plain Node, with every package inside, so that they run wherever they are copied. */
export default defineConfig({
  root: resolve(import.meta.dirname, ".."),
  publicDir: false,
  plugins: [kernel(), page()],
  define: { CREWCAST_VERSION: JSON.stringify(project.version) },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: "dist/headless",
    emptyOutDir: true,
    target: "node20",
    minify: false,
    rolldownOptions: {
      input: { plan: "electron/headless/main.ts", "simulator-worker": "electron/headless/simulator-worker.ts" },
      external: [...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
      output: { format: "es", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" },
    },
  },
});
