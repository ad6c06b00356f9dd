/** A program of its own, so that nothing else is counted: `peak-memory.mjs THREADS MEMBERS MONTHS TRIALS` prints megabytes. */
import { existsSync, readFileSync } from "node:fs";
import { grownSample } from "./grown-sample.ts";
import { openThreads, threadTime } from "./thread-time.ts";

/** Linux hands the high-water mark that Node reports down from parent to child: what this program alone had is in its status. */
function peakKilobytes(): number {
  const status = "/proc/self/status";
  const own = existsSync(status) ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, "utf8"))?.[1] : undefined;
  return own === undefined ? process.resourceUsage().maxRSS : Number(own);
}

const [threads = 1, members = 1, months = 1, trials = 1] = process.argv.slice(2).map(Number);
const pool = openThreads(new URL("simulator-worker.mjs", import.meta.url), threads);
await threadTime(pool, grownSample({ members, months, trials }));
await pool.close();
process.stdout.write(`${peakKilobytes() / 1000}\n`);
