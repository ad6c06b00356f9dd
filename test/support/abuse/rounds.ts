/** Kills whoever works on a record, again and again, and looks at what is left each time. */
import { spawn } from "node:child_process";
import { closeSync, openSync, rmSync, truncateSync, writeSync } from "node:fs";
import { join } from "node:path";
import { chanceOf } from "../records.ts";
import { rootOf, textOf, work, workspacesIn } from "./work.ts";

export type Rounds = {
  readonly rounds: number;
  /** Edits that were acknowledged. */
  readonly acknowledged: number;
  /** Acknowledged, and not there afterwards or not as they were. */
  readonly lost: number;
  /** Writes that a full disk refused. */
  readonly refused: number;
};

const megabyte = 1_000_000;

/** Another program takes all the room there is. */
function fill(path: string): void {
  const chunk = Buffer.alloc(megabyte / 4);
  const file = openSync(path, "w");
  let taken = 0;
  try {
    for (;;) taken += writeSync(file, chunk);
  } catch {
    truncateSync(path, taken);
  } finally {
    closeSync(file);
  }
}

type Life = { readonly acknowledged: readonly number[]; readonly refused: number };

/** One life of the program: it works, the disk may run full under it, and it is killed at any moment. */
function live(dataFolder: string, reserve: number, seed: number, runFull: boolean): Promise<Life> {
  const chance = chanceOf(seed);
  const filler = join(dataFolder, "filler");
  const child = spawn(process.execPath, [process.argv[1]!, "work", dataFolder, String(reserve), String(seed)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const acknowledged: number[] = [];
  let refused = 0;
  let unfinished = "";
  let isDying = false;
  const killSoon = (milliseconds: number) => {
    if (isDying) return;
    isDying = true;
    setTimeout(() => child.kill("SIGKILL"), milliseconds);
  };
  function hear(line: string): void {
    const [what, revision] = line.split(" ");
    if (what === "saved") acknowledged.push(Number(revision));
    if (what === "refused") refused += 1;
    if (runFull && what === "saved" && acknowledged.length === 3) fill(filler);
    // From the first moment of work on, or once the disk has refused a few times.
    if (runFull ? refused >= 3 : what === "open") killSoon(chance() * 150);
  }
  child.stdout.on("data", (chunk: Buffer) => {
    const lines = (unfinished + chunk.toString()).split("\n");
    unfinished = lines.pop() ?? "";
    lines.forEach(hear);
  });
  // On a disk that was never quite full nobody is refused.
  const patience = setTimeout(() => {
    killSoon(0);
  }, 5_000);
  return new Promise((done) =>
    child.on("close", () => {
      clearTimeout(patience);
      rmSync(filler, { force: true });
      done({ acknowledged, refused });
    }),
  );
}

/** Acknowledged edits that are not there, or not what they were. */
async function lostIn(dataFolder: string, acknowledged: readonly number[]): Promise<number> {
  const workspaces = workspacesIn(dataFolder, 0);
  const { record } = await workspaces.current();
  const { snapshot, entries } = await record.read();
  await workspaces.shut();
  workspaces.release();
  const base = snapshot?.revision ?? 0;
  const isBaseWhole = snapshot === undefined || snapshot.root === rootOf(base);
  const whole = new Set(
    entries.filter(({ revision, text }) => text === textOf(revision)).map((entry) => entry.revision),
  );
  const isThere = (revision: number) => (revision <= base ? isBaseWhole : whole.has(revision));
  return acknowledged.filter((revision) => !isThere(revision)).length;
}

async function rounds(dataFolder: string, count: number, runFull: boolean): Promise<Rounds> {
  const sum = { rounds: count, acknowledged: 0, lost: 0, refused: 0 };
  for (let round = 0; round < count; round++) {
    // In turn the app's own guard stops the writing, or the disk does in the middle of it.
    const reserve = runFull && round % 2 === 0 ? 2 * megabyte : 0;
    const { acknowledged, refused } = await live(dataFolder, reserve, round + 1, runFull);
    sum.acknowledged += acknowledged.length;
    sum.refused += refused;
    sum.lost += await lostIn(dataFolder, acknowledged);
  }
  return sum;
}

const [deed, dataFolder = "", first, second] = process.argv.slice(2);
if (deed === "work") await work(dataFolder, Number(first), Number(second));
else process.stdout.write(JSON.stringify(await rounds(dataFolder, Number(first), deed === "fill")));
