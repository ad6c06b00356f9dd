/** Listens to what a running process asks of the kernel about its files. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Times in milliseconds on the wall clock. `path` is what was written, synced or given its name. */
export type FileCall = { kind: "write" | "sync" | "rename"; path: string; begun: number; ended: number };

const kinds: Readonly<Record<string, FileCall["kind"]>> = {
  write: "write",
  writev: "write",
  pwrite64: "write",
  pwritev: "write",
  fsync: "sync",
  fdatasync: "sync",
  rename: "rename",
  renameat: "rename",
  renameat2: "rename",
};

export const canListen = process.platform === "linux" && spawnSync("strace", ["-p", "0"]).error === undefined;

/** `1732258800.123456 fsync(45</folder/file>) = 0 <0.000020>`; calls that failed are no calls. */
function parse(line: string): readonly FileCall[] {
  const [, at, name, words, took] = /^(\d+\.\d+) (\w+)\((.*)\)\s+= \d+ <([\d.]+)>$/.exec(line) ?? [];
  const kind = kinds[name ?? ""];
  if (at === undefined || words === undefined || took === undefined || kind === undefined) return [];
  const path = kind === "rename" ? /"([^"]*)"[^"]*$/.exec(words)?.[1] : /^\d+<([^>]*)>/.exec(words)?.[1];
  const begun = Number(at) * 1000;
  return path === undefined ? [] : [{ kind, path, begun, ended: begun + Number(took) * 1000 }];
}

/** Resolves once every thread of the process is listened to; `stop` gives what was heard, in order. */
export async function listenToFiles(pid: number): Promise<{ stop(): Promise<readonly FileCall[]> }> {
  const folder = mkdtempSync(join(tmpdir(), "crewcast-calls-"));
  // One file for each thread, so that no call is torn apart by another thread's.
  const output = ["-ff", "-o", join(folder, "thread"), "-ttt", "-T", "-y", "-s", "0"];
  const strace = spawn("strace", [...output, "-e", `trace=${Object.keys(kinds).join(",")}`, "-p", String(pid)]);
  const ended = new Promise((done) => strace.once("exit", done));
  await new Promise<void>((done, fail) => {
    strace.stderr.on("data", (text) => String(text).includes("attached") && done());
    strace.once("exit", () => fail(new Error("strace could not attach")));
  });
  return {
    async stop() {
      strace.kill("SIGINT");
      await ended;
      const lines = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"));
      rmSync(folder, { recursive: true });
      return lines.flatMap(parse).sort((a, b) => a.begun - b.begun);
    },
  };
}
