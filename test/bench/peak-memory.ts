/** A program of its own, so that nothing else is counted: `peak-memory.mjs THREADS MEMBERS MONTHS TRIALS` prints megabytes. */
import { grownSample } from "./grown-sample.ts";
import { openThreads, threadTime } from "./thread-time.ts";

const [threads = 1, members = 1, months = 1, trials = 1] = process.argv.slice(2).map(Number);
const pool = openThreads(new URL("simulator-worker.mjs", import.meta.url), threads);
await threadTime(pool, grownSample({ members, months, trials }));
await pool.close();
process.stdout.write(`${process.resourceUsage().maxRSS / 1000}\n`);
