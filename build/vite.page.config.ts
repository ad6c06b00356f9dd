import { resolve } from "node:path";
import { defineConfig } from "vite";
import { kernel } from "./kernel-plugin.mjs";

/** The page that calculates by itself: one script and one style, to be put into one file. See `build/page-plugin.mjs`. */
export default defineConfig({
  root: resolve(import.meta.dirname, ".."),
  publicDir: false,
  plugins: [kernel()],
  define: { "process.env.NODE_ENV": '"production"' },
  build: {
    outDir: "dist/page",
    emptyOutDir: true,
    target: "chrome114",
    sourcemap: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: "renderer/page/main.ts",
      output: { format: "iife", entryFileNames: "page.js", codeSplitting: false },
    },
  },
});
