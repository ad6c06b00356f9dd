import { spawn } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesInArchive, fusesIn, packApp } from "../packed-app.ts";
import { snapshotsIn } from "../snapshots-in.ts";
import { environment, expect, isRoot, test } from "../world.ts";

test.skip(process.platform !== "linux", "not run: packs for Linux");
test.describe.configure({ mode: "serial" });

let packed: Awaited<ReturnType<typeof packApp>> | undefined;
test.beforeAll(async () => (packed = await packApp()));
test.afterAll(() => packed?.remove());

/** Starts the packed app and lets it live until it ends, `enough` or ten seconds have passed. */
async function start(
  folder: string,
  { args = [], env = {} }: { args?: readonly string[]; env?: Readonly<Record<string, string>> },
  enough: () => boolean = () => false,
) {
  const words = [...(isRoot ? ["--no-sandbox"] : []), `--user-data-dir=${folder}`, ...args];
  const child = spawn(packed!.executable, words, {
    env: environment(env),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let said = "";
  child.stdout.on("data", (text) => (said += String(text)));
  child.stderr.on("data", (text) => (said += String(text)));
  let code: number | null | undefined;
  const ended = new Promise<void>((done) =>
    child.once("exit", (exitCode) => {
      code = exitCode;
      done();
    }),
  );
  for (let waited = 0; waited < 10_000 && code === undefined && !enough(); waited += 50) {
    await new Promise((done) => setTimeout(done, 50));
  }
  const endedByItself = code !== undefined;
  if (!endedByItself) process.kill(-child.pid!, "SIGKILL");
  await ended;
  return { code, said, endedByItself };
}

const hasRun = (folder: string) => () => snapshotsIn(folder).length > 0;

test("the packed app holds its bundles and nothing else", () => {
  const allowed =
    /^(package\.json|dist\/electron\/(main|preload|stage-preload)\.cjs|dist\/renderer\/((index|show)\.html|assets\/[\w.-]+\.(js|css|woff2|svg|png|wasm)))$/;
  const files = filesInArchive(join(packed!.folder, "resources/app.asar"));
  expect(files.filter((file) => !allowed.test(file))).toEqual([]);
  expect(files.length).toBeGreaterThan(5);
  expect(readdirSync(join(packed!.folder, "resources"))).toEqual(["app.asar"]);
});

test("the packed app has its fuses blown as configured", () => {
  const fuses = fusesIn(packed!.executable);
  expect(fuses).toMatchObject({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
  });
  expect(fuses.grantFileProtocolExtraPrivileges ?? false).toBe(false);
});

test("the packed app starts, and runs nobody else's code", async ({ folder }) => {
  const evil = join(folder, "evil.cjs");
  writeFileSync(evil, `require("node:fs").writeFileSync(${JSON.stringify(join(folder, "evil-ran"))}, "")`);
  const env = { NODE_OPTIONS: `--require=${evil}` };
  const { said, endedByItself } = await start(folder, { env }, hasRun(folder));
  expect(hasRun(folder)(), said).toBe(true);
  expect(endedByItself).toBe(false);
  await start(folder, { args: [evil], env: { ELECTRON_RUN_AS_NODE: "1" } }, hasRun(folder));
  expect(existsSync(join(folder, "evil-ran"))).toBe(false);
});

for (const word of ["--remote-debugging-port=0", "--inspect=0", "--inspect-brk=0"]) {
  test(`the packed app does not start with ${word}`, async ({ folder }) => {
    const { code, said } = await start(folder, { args: [word] }, hasRun(folder));
    expect(code).toBe(1);
    expect(said).not.toMatch(/listening on/i);
    expect(hasRun(folder)()).toBe(false);
  });
}
