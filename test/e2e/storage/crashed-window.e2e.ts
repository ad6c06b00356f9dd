import type { ElectronApplication } from "@playwright/test";
import { figure, progress, tally } from "../../support/tally.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { expect, test } from "../world.ts";

const crashes = figure("CREWCAST_WINDOW_CRASHES", 4);
const preferences = { language: "en", theme: "light" } as const;
/** A third crash within a minute asks a person. */
const crashesPerStart = 2;

/** Playwright's page does not outlive a crash; the window's own does. A crashed one never answers. */
const inWindow = (app: ElectronApplication, script: string): Promise<number> =>
  app.evaluate(({ webContents }, code) => {
    const answer = webContents.getAllWebContents()[0]!.executeJavaScript(code) as Promise<number>;
    const silence = new Promise<number>((done) => setTimeout(() => done(0), 1_000));
    return Promise.race([answer.catch(() => 0), silence]);
  }, script);

const saved = "Number(document.documentElement.dataset.savedRevision ?? 0)";

test(`${crashes} times the window crashes while somebody types, and comes back with all that was saved`, async ({
  world,
}) => {
  test.setTimeout(60_000 + crashes * 30_000);
  world.tolerate(/./);
  let direction: "ArrowRight" | "ArrowLeft" = "ArrowRight";
  for (let crash = 0; crash < crashes; crash += crashesPerStart) {
    progress("A10", crash, crashes);
    const { app, page, quit } = await world.open({ preferences });
    const overview = new GrowthSlider(page);
    await overview.slider.waitFor({ state: "attached" });
    let acknowledged = (await overview.now()).saved;
    direction = (await overview.growth()) < 1.25 ? "ArrowRight" : "ArrowLeft";
    await overview.press(direction, 2);
    await overview.untilSaved(acknowledged + 2);
    acknowledged += 2;
    await overview.press(direction, 2);
    for (let time = 0; time < crashesPerStart; time++) {
      acknowledged = Math.max(acknowledged, await inWindow(app, saved));
      await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]!.forcefullyCrashRenderer());
      await expect.poll(() => inWindow(app, saved), { timeout: 20_000 }).toBeGreaterThanOrEqual(acknowledged);
    }
    await quit();
  }
  tally("A10", crashes);
});
