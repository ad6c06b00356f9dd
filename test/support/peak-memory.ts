import { readFileSync, writeFileSync } from "node:fs";

/**
 * Begins to watch this process's memory; what comes back tells by how many bytes it has risen at most since. Elsewhere
 * than on Linux the mark cannot be set back: what earlier tests of the same process took counts too.
 */
export function watchMemory(): () => number {
  const before = process.memoryUsage.rss();
  if (process.platform !== "linux") return () => process.resourceUsage().maxRSS * 1024 - before;
  // proc(5): 5 sets the peak back to what is taken now.
  writeFileSync("/proc/self/clear_refs", "5");
  return () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) * 1024 - before;
}
