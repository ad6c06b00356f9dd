// @ts-check
// Pictures of the real app on the sample: `node build/screenshots.mjs` for the README's, or with a size and a folder
// (`1920x1080 some/folder`) for looking at. A new screen is one more line.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { appBundles, buildAll } from "./build.mjs";
import { setUp } from "./setup.mjs";
import { root, runProgram, say } from "./setup/run.mjs";
import { withDisplay } from "./testing/display.mjs";
import { createWorld, openApp, pictureOn } from "./testing/open-app.mjs";

/** Each screen, the key that goes there, and which of its views is shown where it has several.
 * @type {Record<string, { key: string, view?: number }>} */
const screens = {
  overview: { key: "1" },
  team: { key: "2", view: 1 },
  career: { key: "3", view: 0 },
  retention: { key: "4", view: 0 },
  capacity: { key: "5" },
};

const [size = "1280x800", folder = join(root, "build/screenshots")] = process.argv.slice(2);
const [width = 1280, height = 800] = size.split("x").map(Number);

/** @param {string} electron @param {NodeJS.ProcessEnv} env @param {"ja" | "en"} language @param {"light" | "dark"} theme */
async function takePictures(electron, env, language, theme) {
  const world = createWorld({ language, theme });
  const { app, page } = await openApp(electron, world.folder, env);
  await app.evaluate(
    ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    { width, height },
  );
  await pictureOn(page, { inFull: true });
  for (const [screen, { key, view }] of Object.entries(screens)) {
    await page.keyboard.press(key);
    if (view !== undefined) await page.getByRole("tab").nth(view).click();
    // Long enough for the next steps to be weighed, the heavy questions answered, and every movement to end.
    await page.waitForTimeout(6_000);
    const path = join(resolve(folder), `${screen}-${language}-${theme}.png`);
    await page.screenshot({ path, animations: "disabled", caret: "hide" });
    say(`  ${path}`);
  }
  await app.close();
  world.remove();
}

await runProgram(async () => {
  const { executable } = await setUp({ forTests: true });
  await buildAll({ only: appBundles, log: say });
  mkdirSync(resolve(folder), { recursive: true });
  await withDisplay(async (env) => {
    for (const language of /** @type {const} */ (["ja", "en"])) {
      for (const theme of /** @type {const} */ (["light", "dark"]))
        await takePictures(executable, env, language, theme);
    }
  });
});
