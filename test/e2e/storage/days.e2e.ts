import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { CDPSession, ElectronApplication, Page } from "@playwright/test";
import { figure, progress, tally } from "../../support/tally.ts";
import { FramePage } from "../pages/frame-page.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { expect, test } from "../world.ts";

/** Three days of work are about 20,000 deeds. */
const deeds = figure("CREWCAST_DEEDS", 240);
const longDay = 5_000;
const rests = 10;
/** Code is compiled, caches fill up: what is measured before is no trend. */
const warmUpShare = 0.5;
const preferences = { language: "en", theme: "light" } as const;

type Health = {
  readonly heapMb: number;
  readonly residentMb: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly files: number;
};

async function healthOf(app: ElectronApplication, cdp: CDPSession): Promise<Health> {
  // What is only kept in hand for later goes back first, in the window and in its workers: it comes and goes by a third.
  await cdp.send("Memory.simulatePressureNotification", { level: "critical" });
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await cdp.send("Memory.getDOMCounters");
  const pids = await app.evaluate((electron) => electron.app.getAppMetrics().map(({ pid }) => pid));
  const window = await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]!.getOSProcessId());
  const resident = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${window}/status`, "utf8"))?.[1]) / 1e3;
  const files = pids.reduce((sum, pid) => sum + readdirSync(`/proc/${pid}/fd`).length, 0);
  return { heapMb: usedSize / 1e6, residentMb: resident, nodes, listeners: jsEventListeners, files };
}

/** What a day is made of: mostly edits, some taken back, now and then another screen or the palette. */
async function work(page: Page, from: number, to: number): Promise<void> {
  const overview = new GrowthSlider(page);
  const frame = new FramePage(page);
  for (let deed = from; deed < to; deed++) {
    progress("A14", deed, deeds);
    const kind = deed % 20;
    if (kind === 0) {
      for (const screen of ["2", "3", "1"]) await page.keyboard.press(screen);
      await overview.slider.focus();
    } else if (kind === 10) {
      await page.keyboard.press("Control+k");
      await frame.palette.waitFor();
      await page.keyboard.press("Escape");
      await frame.palette.waitFor({ state: "detached" });
      await overview.slider.focus();
    } else if (kind === 5) await page.keyboard.press("Control+z");
    else if (kind === 6) await page.keyboard.press("Control+Shift+z");
    else await page.keyboard.press(kind % 2 === 0 ? "ArrowRight" : "ArrowLeft");
  }
  await overview.untilProjected();
  // The next steps are weighed for some seconds after each edit, with memory of their own; what lies below waits for a scroll.
  const weighing = page.locator('.overview-steps[aria-busy="true"], .skeleton:not(.overview-wide-pair .skeleton)');
  await expect(weighing).toHaveCount(0, { timeout: 60_000 });
}

/** The straight line through the looks (least squares): its rise from the first to the last, the error of that, and where it begins. */
function lineThrough(values: readonly number[]): { begin: number; rise: number; error: number } {
  const steps = values.length - 1;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, _, at) => sum + (at - steps / 2) ** 2, 0);
  const slope = values.reduce((sum, value, at) => sum + (at - steps / 2) * (value - mean), 0) / spread;
  const left = values.reduce((sum, value, at) => sum + (value - mean - slope * (at - steps / 2)) ** 2, 0);
  const error = Math.sqrt(left / (values.length - 2) / spread);
  return { begin: mean - (slope * steps) / 2, rise: slope * steps, error: error * steps };
}

const middleOf = (three: readonly number[]): number => [...three].sort((one, other) => one - other)[1]!;

const bytesBelow = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((bytes, { parentPath, name }) => bytes + statSync(join(parentPath, name)).size, 0);

test(`stays healthy through ${deeds} deeds`, async ({ world }) => {
  test.skip(process.platform !== "linux", "not run: reads /proc");
  test.setTimeout(120_000 + deeds * 1_000);
  const { app, page } = await world.open({ preferences });
  await new GrowthSlider(page).slider.waitFor({ state: "attached" });
  const cdp = await page.context().newCDPSession(page);
  const healths: Health[] = [];
  await work(page, 0, Math.floor(deeds * warmUpShare));
  const left = deeds * (1 - warmUpShare);
  for (let rest = 0; rest <= rests; rest++) {
    healths.push(await healthOf(app, cdp));
    if (rest < rests) await work(page, rest * 20, rest * 20 + Math.floor(left / rests));
  }
  const of = (what: keyof Health) => healths.map((health) => health[what]);
  // What is not asked back yet, or stands open at one moment, comes and goes from look to look: the middle of three a side.
  const first = (what: keyof Health) => middleOf(of(what).slice(0, 3));
  const last = (what: keyof Health) => middleOf(of(what).slice(-3));
  const heapSlope = lineThrough(of("heapMb")).rise / (left / 1_000);
  const resident = lineThrough(of("residentMb"));
  const grown = (what: keyof Health) => last(what) / first(what) - 1;
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  console.log(
    `heap ${first("heapMb").toFixed(1)} → ${last("heapMb").toFixed(1)} MB (${heapSlope.toFixed(2)} MB per 1,000 deeds), ` +
      `resident ${resident.begin.toFixed(0)} MB and ${resident.rise.toFixed(0)} ± ${resident.error.toFixed(0)} more, nodes ${percent(grown("nodes"))}, ` +
      `listeners ${percent(grown("listeners"))}, open files ${first("files")} → ${last("files")}`,
  );
  const worst = { heapSlope: 0.5, heap: 0.15, resident: 0.15, nodes: 0.05, listeners: 0.05 };
  const kept = [
    grown("heapMb") <= worst.heap,
    // Until there are a few hundred steps to undo, each is kept in memory: no trend to speak of in a short day.
    deeds < longDay || heapSlope <= worst.heapSlope,
    // What the threads are about to give back comes and goes by a third from look to look: a rise counts beyond three times its error.
    resident.rise - 3 * resident.error <= worst.resident * resident.begin,
    grown("nodes") <= worst.nodes,
    grown("listeners") <= worst.listeners,
    last("files") <= first("files") + 4,
    bytesBelow(join(world.folder, "workspaces")) < 50e6,
  ];
  tally("A14", deeds, kept.filter((isKept) => !isKept).length);
  expect(kept).toEqual(kept.map(() => true));
});
