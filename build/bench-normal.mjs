// @ts-check
// Prints how the sense of normal does: false alarms, planted departures, and series of the Numenta Anomaly Benchmark where
// NUMENTA_FOLDER names a folder with its CSV files and windows.json (they are not part of this project).
import { resolve } from "node:path";
import { runnerImport } from "vite";

const root = resolve(import.meta.dirname, "..");
/** @type {{ module: typeof import("../test/bench/normal-bench.ts") }} */
const { module: bench } = await runnerImport(resolve(root, "test/bench/normal-bench.ts"));
const metrics = Number(process.env["METRICS"] ?? 200);
const folder = process.env["NUMENTA_FOLDER"];

console.log(bench.ordinaryTable(metrics));
console.log(`\n${bench.plantedTable(Math.round(metrics / 2))}`);
console.log(folder ? `\n${bench.numentaTable(folder)}` : "\nNUMENTA_FOLDER is not set: its series are left out.");
