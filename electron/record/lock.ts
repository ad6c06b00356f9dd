/** One writer per data folder, also where Electron's own lock cannot see: a synced folder, another user. */
import { rmSync } from "node:fs";
import { open, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { Fault } from "../../shared/base/errors.ts";
import { isDiskFull } from "./space.ts";

type Holder = { host: string; pid: number; started: string };

type LockKind = {
  /** Of the file. */
  readonly name: string;
  /** Another computer that shares the folder does not count. */
  readonly isOfThisComputer: boolean;
};

const ofTheRecord: LockKind = { name: "lock", isOfThisComputer: false };

const beatMilliseconds = 30_000;
/** Longer without a beat, and the holder on another computer is taken for gone. */
const silenceMilliseconds = 4 * beatMilliseconds;
/** A lock without its words is being written this very moment, or was cut off by a crash. */
const writingMilliseconds = 5_000;

/** When a process began, in the kernel's own count; a process number alone is used again after a restart. */
async function startOf(pid: number): Promise<string> {
  const line = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return line.slice(line.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function isHeld(path: string, { isOfThisComputer }: LockKind, now: number): Promise<boolean> {
  const [host, pid, started] = (await readFile(path, "utf8").catch(() => "")).split("\n");
  const age = Math.abs(now - (await stat(path)).mtimeMs);
  if (pid === undefined || started === undefined) return age < writingMilliseconds;
  if (host !== hostname()) return !isOfThisComputer && age < silenceMilliseconds;
  // Where a process does not tell its beginning, a number used again would keep every window shut for as long as it lives.
  if (isOfThisComputer && started === "" && age >= silenceMilliseconds) return false;
  return isRunning(Number(pid)) && (await startOf(Number(pid))) === started;
}

export async function holdLock(folder: string, kind = ofTheRecord): Promise<{ release(): void }> {
  const path = join(folder, kind.name);
  const me: Holder = { host: hostname(), pid: process.pid, started: await startOf(process.pid) };
  let isSigned = false;
  /** A full disk still takes a name, only no words: what is on it can be read, and the words follow with a later beat. */
  async function sign(): Promise<void> {
    await writeFile(path, `${me.host}\n${me.pid}\n${me.started}`, { flag: "r+" }).then(
      () => (isSigned = true),
      (cause: unknown) => {
        if (!isDiskFull(cause)) throw cause;
      },
    );
  }
  for (let attempt = 0; ; attempt++) {
    try {
      const file = await open(path, "wx", 0o600);
      await file.close();
      break;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
      if (attempt > 0 || (await isHeld(path, kind, Date.now()))) throw new Fault({ code: "record/in-use" }, { cause });
      await rm(path, { force: true });
    }
  }
  await sign();
  const stayAlive = async () => {
    if (!isSigned) await sign();
    await utimes(path, new Date(), new Date());
  };
  const beat = setInterval(() => void stayAlive().catch(() => undefined), beatMilliseconds);
  beat.unref();
  return {
    release() {
      clearInterval(beat);
      rmSync(path, { force: true });
    },
  };
}
