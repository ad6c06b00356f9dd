import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shell } from "../../../shared/i18n/en/shell.ts";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import { commandLine, electronPath, environment, expect, type OpenApp, test } from "../world.ts";

const startAgain = (folder: string, args: readonly string[] = []) =>
  spawn(electronPath(), commandLine(folder, args), { env: environment(), stdio: "ignore", detached: true });
const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
const logOf = (folder: string) =>
  readdirSync(join(folder, "logs"))
    .map((name) => readFileSync(join(folder, "logs", name), "utf8"))
    .join("");
const savedRevision = "document.documentElement.dataset.savedRevision ?? ''";
/** Resolves once the page no longer answers: a loop that was asked for begins when the page finds the time. */
async function hang(page: OpenApp["page"]): Promise<void> {
  await page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    }, 0);
  });
  const answers = () =>
    Promise.race([
      page.evaluate(() => true).catch(() => true),
      new Promise<boolean>((done) => setTimeout(() => done(false), 500)),
    ]);
  await expect.poll(answers).toBe(false);
}
/** Asks the main process, for the page that Playwright knew may be gone; a page that is just crashing never answers. */
const inPage = (app: OpenApp["app"], code: string) =>
  app.evaluate(({ webContents }, text) => {
    const answer = webContents.getAllWebContents()[0]!.executeJavaScript(text) as Promise<unknown>;
    return Promise.race([answer.catch(() => ""), new Promise((done) => setTimeout(() => done(""), 1_000))]);
  }, code);

test("hands a second start over to the first, and believes none of its arguments", async ({ world }) => {
  const { app, page } = await world.open();
  const hostile = [
    "https://example.com/x.crewcast",
    "--load-extension=/tmp",
    "javascript:alert(1)",
    "../../etc/passwd",
    "a".repeat(10_000),
  ];
  expect(await ended(startAgain(world.folder, hostile))).toBe(0);
  expect(app.windows()).toHaveLength(1);
  expect(page.url()).toBe("app://crewcast/index.html");
  const take = () => page.evaluate(() => (window as unknown as { desktop: Desktop }).desktop.takeHandedFile({}));
  expect(await take()).toEqual({ ok: true, value: undefined });
});

test("lets exactly one of ten simultaneous starts in", async ({ world }) => {
  test.setTimeout(120_000);
  const starts = Array.from({ length: 10 }, () => startAgain(world.folder));
  const codes = starts.map(() => undefined as number | null | undefined);
  starts.forEach((child, index) => child.once("exit", (code) => (codes[index] = code)));
  await expect.poll(() => codes.filter((code) => code !== undefined).length, { timeout: 60_000 }).toBe(9);
  await new Promise((done) => setTimeout(done, 2_000));
  const alive = starts.filter((_, index) => codes[index] === undefined);
  expect(alive).toHaveLength(1);
  for (const child of alive) process.kill(-child.pid!, "SIGKILL");
});

test("starts again after a kill that left its lock behind", async ({ world }) => {
  const first = await world.open();
  await first.page.locator("html[data-saved-revision]").waitFor();
  await first.kill();
  const { page } = await world.open();
  const session = await page.evaluate(() => (window as unknown as { desktop: Desktop }).desktop.openSession({}));
  expect(session).toMatchObject({
    ok: true,
    value: { record: { snapshot: { revision: expect.any(Number) as unknown as number } } },
  });
});

test("brings a crashed window back, and asks a person after the third crash within a minute", async ({ world }) => {
  world.tolerate(/./);
  const { app, page } = await world.open();
  await page.locator("html[data-saved-revision]").waitFor();
  await app.evaluate(({ dialog }) => {
    Object.assign(globalThis, { asked: 0 });
    dialog.showMessageBox = () => {
      Object.assign(globalThis, { asked: 1 });
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
  });
  const asked = () => app.evaluate(() => (globalThis as unknown as { asked: number }).asked);
  for (let crash = 1; crash <= 3; crash++) {
    await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]!.forcefullyCrashRenderer());
    await expect.poll(() => inPage(app, savedRevision), { timeout: 30_000 }).not.toBe("");
    expect(await asked()).toBe(crash === 3 ? 1 : 0);
  }
  expect(logOf(world.folder)).toContain("window-gone-");
});

test("lets a page finish saving and close itself, without asking twice", async ({ world }) => {
  const { app, page } = await world.open();
  // Chromium hears a page's wish to stay only after somebody has touched it.
  await page.keyboard.press("Tab");
  await page.evaluate(() => {
    let isSaved = false;
    addEventListener("beforeunload", (event) => {
      if (isSaved) return;
      event.preventDefault();
      setTimeout(() => {
        isSaved = true;
        window.close();
      }, 400);
    });
  });
  const end = ended(app.process());
  const asked = performance.now();
  await app.evaluate(({ app: electron }) => electron.quit());
  expect(await end).toBe(0);
  expect(performance.now() - asked).toBeGreaterThan(350);
});

test("can be closed while the page hangs", async ({ world }) => {
  const { app, page } = await world.open();
  // Only a page that listens for its closing is waited for.
  await page.locator("html[data-saved-revision]").waitFor();
  await hang(page);
  const end = ended(app.process());
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close());
  await end;
  expect(logOf(world.folder)).toContain("window-closed-while-hung");
});

/** Takes the place of the system's message boxes, which nobody here could answer. */
const hearMessages = (app: OpenApp["app"]) =>
  app.evaluate(({ dialog }) => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    dialog.showMessageBox = (...words: unknown[]) => {
      said.push(JSON.stringify(words.at(-1)));
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
  });
const messages = (app: OpenApp["app"]) => app.evaluate(() => (globalThis as unknown as { said: string[] }).said);

test("survives twenty faults in the main process, says so once, and writes down nothing personal", async ({
  world,
}) => {
  const { app, page } = await world.open({ preferences: { language: "en", theme: "light" } });
  await hearMessages(app);
  const canary = "田中太郎-7f3a9c51e2";
  await app.evaluate((_electron, secret) => {
    for (let fault = 0; fault < 20; fault++) {
      setTimeout(() => {
        if (fault % 2 === 0) throw new TypeError(`${secret} ${fault}`);
        void Promise.reject(Object.assign(new Error(secret), { path: `/home/${secret}` }));
      }, fault * 5);
    }
  }, canary);
  await expect(() => {
    const log = logOf(world.folder);
    expect(log.match(/uncaught-exception/g)).toHaveLength(10);
    expect(log.match(/unhandled-rejection/g)).toHaveLength(10);
  }).toPass({ timeout: 20_000 });
  const answer = await page.evaluate(() => (window as unknown as { desktop: Desktop }).desktop.openSession({}));
  expect(answer.ok).toBe(true);
  await expect.poll(() => messages(app)).toHaveLength(1);
  const [message = ""] = await messages(app);
  expect(message).toContain(shell.fault.title);
  const log = logOf(world.folder);
  expect(message).not.toMatch(/田中|7f3a9c51e2|home/);
  expect(log.match(/uncaught-exception|unhandled-rejection/g)).toHaveLength(20);
  expect(log).not.toMatch(/田中|7f3a9c51e2|home/);
});

test("brings back a window that no longer answers after a fault in the main process", async ({ world }) => {
  world.tolerate(/./);
  const { app, page } = await world.open({ preferences: { language: "en", theme: "light" } });
  await page.locator("html[data-saved-revision]").waitFor();
  await hearMessages(app);
  await hang(page);
  await app.evaluate(
    () =>
      void setTimeout(() => {
        throw new TypeError("a bug");
      }),
  );
  await expect.poll(() => messages(app), { timeout: 30_000 }).toHaveLength(1);
  await expect.poll(() => inPage(app, savedRevision), { timeout: 30_000 }).not.toBe("");
  expect(logOf(world.folder)).toContain("window-restarted-after-fault");
});

test("remembers where its window was, but not where nobody can see it", async ({ world }) => {
  const bounds = (app: OpenApp["app"]) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBounds());
  const place = { x: 80, y: 60, width: 1100, height: 700, maximised: false };
  writeFileSync(join(world.folder, "window.json"), JSON.stringify(place));
  const first = await world.open();
  expect(await bounds(first.app)).toMatchObject({ width: 1100, height: 700 });
  await first.quit();
  writeFileSync(join(world.folder, "window.json"), JSON.stringify({ ...place, x: 9_000 }));
  const second = await world.open();
  expect(await bounds(second.app)).toMatchObject({ width: 1280, height: 800 });
});
