import { spawn, spawnSync } from "node:child_process";
import { chownSync, readdirSync, readFileSync } from "node:fs";
import { groupOf } from "../processes.ts";
import { snapshotsIn } from "../snapshots-in.ts";
import { electronPath, environment, expect, isRoot, root, test } from "../world.ts";

/** Runs a command as somebody without rights: root itself gets no sandbox from Chromium. */
const asNobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"];
const runsAsNobody = (...command: readonly string[]) => spawnSync(asNobody[0]!, [...asNobody.slice(1), ...command]);

test("runs the page in Chromium's sandbox", async ({ folder }) => {
  test.skip(process.platform !== "linux", "not run: only Linux shows it in /proc");
  const [program = "", ...before] = isRoot ? asNobody : ["env"];
  test.skip(
    isRoot && runsAsNobody("test", "-x", electronPath(), "-a", "-r", root).status !== 0,
    "not run: root has no sandbox, and nobody else may read this clone",
  );
  test.skip(
    isRoot && runsAsNobody("unshare", "--user", "true").status !== 0,
    "not run: this system gives ordinary users no namespaces to make a sandbox of",
  );
  if (isRoot) chownSync(folder, 65534, 65534);
  const args = [...before, electronPath(), `--user-data-dir=${folder}`, root];
  const env = environment({ HOME: folder, XDG_CONFIG_HOME: folder });
  const child = spawn(program, args, { env, stdio: "ignore", detached: true });
  try {
    await expect.poll(() => snapshotsIn(folder), { timeout: 30_000 }).not.toEqual([]);
    const words = (pid: string) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, "utf8");
      } catch {
        return "";
      }
    };
    const pids = () => readdirSync("/proc").filter((name) => /^\d+$/.test(name) && groupOf(name) === child.pid);
    const pages = () => pids().filter((pid) => words(pid).includes("--type=renderer"));
    // A process that Chromium is just about to replace bears the name of the page for a moment.
    await expect.poll(pages).toHaveLength(1);
    const status = readFileSync(`/proc/${pages()[0]!}/status`, "utf8");
    expect(status).toMatch(/^Seccomp:\s+2$/m);
    expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
    expect(pids().filter((pid) => words(pid).includes("--no-sandbox"))).toEqual([]);
  } finally {
    process.kill(-child.pid!, "SIGKILL");
  }
});
