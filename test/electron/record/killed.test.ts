import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Rounds } from "../../support/abuse/rounds.ts";
import { figure, tally } from "../../support/tally.ts";

const kills = figure("CREWCAST_RECORD_KILLS", 90);
const fills = figure("CREWCAST_RECORD_FILLS", 16);
const secondsPerRound = 6;

const isRoot = process.platform === "linux" && process.getuid?.() === 0;
const canMount = isRoot && spawnSync("unshare", ["--mount", "true"]).status === 0;

let folder = "";
/** The record's own code in plain Node: no window, so that it can be killed often. */
let program = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "crewcast-killed-"));
  program = join(folder, "program/rounds.mjs");
  await build({
    ...{ root: resolve(import.meta.dirname, "../../.."), configFile: false, logLevel: "error", publicDir: false },
    ssr: { noExternal: true },
    build: {
      ...{ ssr: "test/support/abuse/rounds.ts", outDir: join(folder, "program"), target: "node20", minify: false },
      rolldownOptions: {
        external: [...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
        output: { format: "es", entryFileNames: "[name].mjs" },
      },
    },
  });
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(command: readonly [string, ...string[]], rounds: number): Rounds {
  const [name, ...args] = command;
  const { stdout, stderr } = spawnSync(name, args, { encoding: "utf8", timeout: rounds * secondsPerRound * 1_000 });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Rounds;
}

describe("the record, written by a process that is killed", () => {
  it(`loses no acknowledged edit in ${kills} rounds of kill -9`, { timeout: kills * secondsPerRound * 1_000 }, () => {
    const dataFolder = join(folder, "data");
    const done = run([process.execPath, program, "kill", dataFolder, String(kills)], kills);
    expect(done.lost).toBe(0);
    expect(done.acknowledged).toBeGreaterThan(kills);
    tally("A1r", kills, done.lost);
  });

  it.skipIf(!canMount)(
    `loses none in ${fills} rounds on a disk of 60 MB that runs full under it`,
    { timeout: fills * secondsPerRound * 1_000 },
    () => {
      const disk = mkdtempSync(join(folder, "disk-"));
      // Seen by nobody else, and gone with the program.
      const mount = 'mount -t tmpfs -o size=60m,mode=0700 tmpfs "$1" && exec "$2" "$3" fill "$1" "$4"';
      const words = ["sh", disk, process.execPath, program, String(fills)];
      const done = run(["unshare", "--mount", "sh", "-c", mount, ...words], fills);
      expect(done.lost).toBe(0);
      expect(done.refused).toBeGreaterThan(fills);
      expect(done.acknowledged).toBeGreaterThan(fills);
      tally("A3r", fills, done.lost);
    },
  );
});
