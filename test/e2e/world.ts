/** A world of its own for each test: a fresh data folder, the real app, and an ear for everything the page complains about. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { ChildProcess } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  _electron,
  test as base,
  type ConsoleMessage,
  type ElectronApplication,
  expect,
  type Page,
} from "@playwright/test";
import type { Preferences } from "../../shared/ipc/desktop.ts";
import { seed, withFewFutures } from "./seeded-workspaces.ts";

/** CREWCAST_APP names another build to drive than the one of this clone. */
export const root = resolve(process.env["CREWCAST_APP"] ?? join(import.meta.dirname, "../.."));
const startMilliseconds = 30_000;
const attachedFirst = join(import.meta.dirname, "attached-first.cjs");

export type Opening = {
  /** More words for the command line, such as a workspace file. */
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** A file that the main process runs before the app. */
  runFirst?: string;
  preferences?: Preferences;
};

export type OpenApp = {
  app: ElectronApplication;
  page: Page;
  /** Asks it to quit, as a person would, and waits until it has. */
  quit(): Promise<void>;
  /** kill -9 for the app and all its processes at once: nobody gets to say goodbye. */
  kill(): Promise<void>;
};

export type World = {
  /** The app's data folder; it outlives quitting and killing, and dies with the test. */
  folder: string;
  open(opening?: Opening): Promise<OpenApp>;
  /** Console errors and page errors so far. The test fails at its end for any that no pattern tolerates. */
  complaints: ReadonlySet<string>;
  tolerate(pattern: RegExp): void;
};

export const isRoot = process.getuid?.() === 0;

/** As root Chromium refuses to start with its sandbox, so only tests ever pass this. */
export const commandLine = (folder: string, args: readonly string[] = []): string[] => [
  ...(isRoot ? ["--no-sandbox"] : []),
  `--user-data-dir=${folder}`,
  root,
  ...args,
];

export const electronPath = (): string => {
  const path = process.env["CREWCAST_ELECTRON"];
  if (path === undefined) throw new Error("Set CREWCAST_ELECTRON to an Electron, or run `npm run e2e`.");
  return path;
};

/** Each worker opens its windows on a display of its own. */
const displays = process.env["CREWCAST_DISPLAYS"]?.split(" ") ?? [];
const display = displays[Number(process.env["TEST_PARALLEL_INDEX"])];
if (display) process.env["DISPLAY"] = display;

export function environment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return { ...(env as Record<string, string>), ...more };
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

const endOf = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (hasEnded(child)) done();
    else child.once("exit", () => done());
  });

/** Also what was said before anyone listened: a page can complain while it opens. */
async function listen(page: Page, complaints: Set<string>): Promise<void> {
  const hear = (message: ConsoleMessage) => message.type() === "error" && complaints.add(message.text());
  const notice = (error: Error) => complaints.add(error.stack ?? String(error));
  page.on("console", hear);
  page.on("pageerror", notice);
  (await page.consoleMessages()).forEach(hear);
  (await page.pageErrors()).forEach(notice);
}

async function openApp(folder: string, opening: Opening, complaints: Set<string>): Promise<OpenApp> {
  if (opening.preferences) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, "preferences.json"), JSON.stringify(opening.preferences));
  }
  const runFirst = [attachedFirst, ...(opening.runFirst ? [opening.runFirst] : [])];
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: [...runFirst.flatMap((file) => ["-r", file]), ...commandLine(folder, opening.args)],
    cwd: root,
    env: environment(opening.env),
    timeout: startMilliseconds,
  });
  const child = app.process();
  const page = await app.firstWindow({ timeout: startMilliseconds });
  await listen(page, complaints);
  const ended = endOf(child);
  return {
    app,
    page,
    async quit() {
      await app.close();
      await ended;
    },
    async kill() {
      // Playwright gives the app a process group of its own, so that one signal reaches every one of its processes.
      if (child.pid !== undefined && !hasEnded(child)) process.kill(-child.pid, "SIGKILL");
      await ended;
    },
  };
}

/**
 * What stands in the data folder before the app first starts. Stories begin on a second day, with the sample and few futures:
 * the app then rests when a test looks. `test.use({ before: "nothing" })` is for what a first start does, and for numbers.
 */
type Before = "the sample, with few futures" | "nothing";

export const test = base.extend<{ before: Before; folder: string; world: World }>({
  before: ["the sample, with few futures", { option: true }],
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "crewcast-"));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  world: async ({ before, folder }, use) => {
    const complaints = new Set<string>();
    const tolerated: RegExp[] = [];
    const opened: OpenApp[] = [];
    await use({
      folder,
      complaints,
      tolerate: (pattern) => void tolerated.push(pattern),
      async open(opening = {}) {
        const { language } = opening.preferences ?? {};
        const isFirst = opened.length === 0 && !existsSync(join(folder, "workspaces"));
        if (isFirst && language && before !== "nothing") await seed(folder, withFewFutures(language));
        const app = await openApp(folder, opening, complaints);
        opened.push(app);
        return app;
      },
    });
    for (const { kill } of opened) await kill();
    expect([...complaints].filter((text) => !tolerated.some((pattern) => pattern.test(text)))).toEqual([]);
  },
});

export { expect };
