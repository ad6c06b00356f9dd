import { readFileSync } from "node:fs";

/** The process group of a process; processes may end while we look. */
export function groupOf(pid: string): number | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(line.slice(line.lastIndexOf(")") + 2).split(" ")[2]);
  } catch {
    return undefined;
  }
}
