import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { presentExports } from "../../../shared/i18n/en/present-exports.ts";
import { presentShow } from "../../../shared/i18n/en/present-show.ts";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import type { Stage } from "../../../shared/ipc/stage.ts";
import { stageMethods } from "../../../shared/ipc/stage.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { fewSlides } from "../../support/a-few-slides.ts";
import { tally } from "../../support/tally.ts";
import { FramePage } from "../pages/frame-page.ts";
import { expect, type OpenApp, test } from "../world.ts";

type Bridges = { desktop: Desktop; stage: Stage };

const { members, candidates = [], pastMembers = [] } = sampleWorkspace("en").baseline;
const names = [...members, ...candidates, ...pastMembers].flatMap(({ name }) => name ?? []);

/** All that a window holds, seen or only read aloud. */
async function namesIn(page: Page): Promise<readonly string[]> {
  const markup = await page.evaluate(() => `${document.title}\n${document.documentElement.outerHTML}`);
  const debug = await page.context().newCDPSession(page);
  const { nodes } = await debug.send("Accessibility.getFullAXTree");
  await debug.detach();
  const everything = `${markup}\n${JSON.stringify(nodes)}`;
  return names.filter((name) => everything.includes(name));
}

async function stageOf(app: OpenApp["app"]): Promise<Page> {
  const isStage = (page: Page) => page.url() === "app://crewcast/show.html";
  const found = app.windows().find(isStage) ?? (await app.waitForEvent("window", { predicate: isStage }));
  await found.locator(".audience").waitFor();
  return found;
}

const titleOf = (page: Page) => page.locator(".audience .slide-title").innerText();

test("gives a talk with a second window, keys in both, and no name in either", async ({ world }) => {
  test.setTimeout(120_000);
  const { app, page } = await world.open({ preferences: { language: "en", theme: "light" } });
  const frame = new FramePage(page);
  await frame.untilProjected();
  await page.keyboard.press("9");
  await frame.title("Present").waitFor();
  const start = page.getByRole("button", { name: presentShow.presenter });
  await start.waitFor({ timeout: 60_000 });

  // Over the whole window: keys, a jump, black, and the end.
  await page.keyboard.press("F5");
  const audience = page.locator(".audience");
  await audience.waitFor();
  const first = await titleOf(page);
  await page.keyboard.press("PageDown");
  await expect.poll(() => titleOf(page)).not.toBe(first);
  const second = await titleOf(page);
  for (const key of ["4", "Enter"]) await page.keyboard.press(key);
  await expect(page.getByRole("status").filter({ hasText: "Slide 4 of" })).toBeAttached();
  await page.keyboard.press("b");
  await expect(page.locator(".audience .slide")).toHaveCount(0);
  await page.keyboard.press("Home");
  await page.keyboard.press("Home");
  expect(await titleOf(page)).toBe(first);
  // On a single display something else is tried over the foot of the slide, by sliders that a key brings.
  for (const key of ["4", "Enter", "w"]) await page.keyboard.press(key);
  const sliders = page.getByRole("region", { name: presentShow.whatIf.title });
  await expect(sliders.getByRole("slider").first()).toBeFocused();
  for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowRight");
  await expect(page.locator(".audience .slide-lead")).toContainText("Only tried: ", { timeout: 60_000 });
  // Digits choose slides there too, and leaving the slide brings the plan back.
  for (const key of ["2", "Enter"]) await page.keyboard.press(key);
  await expect.poll(() => titleOf(page)).toBe(second);
  for (const key of ["4", "Enter"]) await page.keyboard.press(key);
  await expect(page.locator(".audience .slide-lead")).not.toContainText("Only tried: ");
  await page.keyboard.press("Escape");
  await expect(audience).toHaveCount(0);

  // With the presenter's view here and the slides in a window of their own.
  await start.click();
  const stage = await stageOf(app);
  expect(await titleOf(stage)).toBe(first);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => titleOf(stage)).toBe(second);
  await stage.keyboard.press("PageUp");
  await expect.poll(() => titleOf(stage)).toBe(first);
  await expect(page.locator(".presenter-place")).toHaveText(/^1 of/);
  for (const key of ["4", "Enter"]) await page.keyboard.press(key);
  await expect(page.locator(".what-if")).toBeVisible();

  for (const at of ["1", "2", "5", "6"]) {
    for (const key of [at, "Enter"]) await page.keyboard.press(key);
    await expect(stage.getByRole("status").filter({ hasText: `Slide ${at} of` })).toBeAttached();
    const shown = [...(await namesIn(page)), ...(await namesIn(stage))];
    tally("D2", 2 * names.length, shown.length);
    expect(shown).toEqual([]);
  }

  await stage.keyboard.press("Escape").catch(() => undefined);
  await expect(page.getByText(presentShow.audience.closed)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".presenter")).toHaveCount(0);

  // Whoever closes the first window in the middle of a talk leaves nothing on the projector.
  await start.click();
  const last = await stageOf(app);
  const isGone = last.waitForEvent("close");
  const hasEnded = new Promise((done) => app.process().once("exit", done));
  await app.evaluate(({ BrowserWindow }) => {
    const isFirst = (window: { readonly webContents: { getURL(): string } }) =>
      window.webContents.getURL().endsWith("index.html");
    setTimeout(() => BrowserWindow.getAllWindows().find(isFirst)?.close());
  });
  await isGone;
  await hasEnded;
});

test("keeps the second window as closed as the first: no workspace, no file, no network, no other page", async ({
  world,
}) => {
  world.tolerate(/./);
  const { app, page, quit } = await world.open({ preferences: { language: "en", theme: "light" } });
  await page.locator("html[data-saved-revision]").waitFor();
  const deck = fewSlides();
  await page.evaluate(
    (shown) =>
      (window as unknown as Bridges).desktop.openShow({
        deck: shown,
        place: { at: 0, isBlack: false },
        isProtected: true,
      }),
    deck,
  );
  const stage = await stageOf(app);

  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .map(({ webContents }) => webContents)
      .filter((contents) => contents.getURL().endsWith("show.html"))
      .map((contents) => (contents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences()),
  );
  expect(preferences).toMatchObject([
    { contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true, webviewTag: false },
  ]);

  const found = await stage.evaluate(async () => {
    const fails = (work: Promise<unknown>) =>
      work.then(
        () => "allowed",
        () => "refused",
      );
    return {
      leaks: ["require", "process", "desktop", "electron", "ipcRenderer"].filter((name) => name in window),
      questions: Object.keys((window as unknown as Bridges).stage),
      title: document.title,
      notes: document.documentElement.outerHTML.includes("Note 1"),
      page: await fails(fetch("app://crewcast/index.html")),
      network: await fails(fetch("https://example.com/")),
      databases: (await indexedDB.databases()).length,
    };
  });
  expect(found).toEqual({
    leaks: [],
    questions: stageMethods,
    title: "Crewcast",
    notes: false,
    page: "refused",
    network: "refused",
    databases: 0,
  });

  for (const address of ["app://crewcast/index.html", "https://example.com/", "data:text/html,x"]) {
    await stage.evaluate((to) => location.assign(to), address).catch(() => undefined);
    await stage.waitForTimeout(200);
    expect(stage.url()).toBe("app://crewcast/show.html");
  }
  await stage.evaluate(() => void window.open("app://crewcast/index.html"));
  expect(app.windows()).toHaveLength(2);

  // Even with the first window's bridge in its hands it would get no answer: the main process asks who is asking.
  const answer = await app.evaluate(async ({ ipcMain, BrowserWindow }) => {
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, (...args: unknown[]) => unknown> })
      ._invokeHandlers;
    const guest = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().endsWith("show.html"))!;
    const event = { sender: guest.webContents, senderFrame: guest.webContents.mainFrame };
    return handlers.get("desktop:openSession")!(event, {});
  });
  expect(answer).toEqual({ ok: false, error: { code: "ipc/refused" } });
  await quit();
});

const readsPdf = spawnSync("pdftotext", ["-v"]).error === undefined;
const letters = (text: string) => text.replace(/\s+/g, "");

test("takes the verdict into a PDF whose text can be read, and nobody's name", async ({ world }) => {
  test.skip(!readsPdf, "not run: needs pdftotext");
  test.setTimeout(120_000);
  const { app, page, quit } = await world.open({ preferences: { language: "en", theme: "light" } });
  const frame = new FramePage(page);
  await frame.untilProjected();
  await page.keyboard.press("9");
  const open = page.getByRole("button", { name: presentExports.open });
  await open.waitFor({ timeout: 60_000 });
  const verdict = await page.locator(".slide-lead").first().innerText();
  const path = join(world.folder, "talk.pdf");
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await open.click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(presentExports.formats.pdf.name, { exact: true }).click();
  await dialog.getByRole("button", { name: presentExports.save }).click();
  await expect(dialog.getByText("talk.pdf")).toBeVisible({ timeout: 60_000 });

  const { stdout } = spawnSync("pdftotext", [path, "-"], { encoding: "utf8" });
  expect(letters(stdout)).toContain(letters(verdict));
  expect(stdout.split("\f").length).toBeGreaterThan(10);
  expect(names.filter((name) => stdout.includes(name))).toEqual([]);
  await quit();
});

test("prints a talk as a PDF and draws its slides, in a window that nobody sees", async ({ world }) => {
  const { app, page, quit } = await world.open({ preferences: { language: "en", theme: "light" } });
  await page.locator("html[data-saved-revision]").waitFor();
  const files = await page.evaluate(
    async (deck) => {
      const { desktop } = window as unknown as Bridges;
      const opened = await desktop.openPress({ deck });
      if (!opened.ok) throw new Error(opened.error.code);
      const { press } = opened.value;
      const printed = await desktop.printDeck({ press });
      const drawn = await desktop.drawSlide({ press, at: 1 });
      await desktop.closePress({ press });
      const late = await desktop.printDeck({ press });
      return {
        pdf: printed.ok ? [...printed.value.bytes] : [],
        png: drawn.ok ? [...drawn.value.bytes.subarray(0, 24)] : [],
        late: late.ok ? "printed" : late.error.code,
      };
    },
    fewSlides(2, { title: "Kitanagi" }),
  );
  const pdf = Buffer.from(files.pdf).toString("latin1");
  expect(pdf).toMatch(/^%PDF-1/);
  // Two slides, each with a page of notes behind it.
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(4);
  expect(pdf).toContain("/MediaBox [0 0 960 540]");
  expect(pdf).toContain(`/Title <feff${Buffer.from("Kitanagi", "utf16le").swap16().toString("hex")}>`);
  expect(pdf.match(/\/Dest \[\d+ 0 R \/Fit\]/g)).toHaveLength(2);
  const png = Buffer.from(files.png);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
  expect(files.late).toBe("show/stopped");
  await expect.poll(() => app.windows().length).toBe(1);
  await quit();
});
