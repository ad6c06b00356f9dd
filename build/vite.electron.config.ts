import { builtinModules } from "node:module";
import { resolve } from "node:path";
import { defineConfig } from "vite";

/**
 * `--mode main`, `preload` or `stage-preload`: one CommonJS file each, because a sandboxed preload may load nothing else.
 * node18 is the oldest Node inside an Electron the app is run on (25).
 */
export default defineConfig(({ mode }) => ({
  root: resolve(import.meta.dirname, ".."),
  publicDir: false,
  define: { "process.env.NODE_ENV": '"production"' },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: "dist/electron",
    emptyOutDir: false,
    target: "node18",
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      input: { [mode]: `electron/${mode}.ts` },
      external: ["electron", ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
      output: { format: "cjs", entryFileNames: "[name].cjs", codeSplitting: false },
    },
  },
}));
