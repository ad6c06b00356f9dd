import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { present } from "../../../shared/i18n/en/present.ts";
import { presentExports } from "../../../shared/i18n/en/present-exports.ts";
import { plantedTalk } from "../../support/planted-talk.ts";
import { findInFile } from "../../support/sweep.ts";
import { tally } from "../../support/tally.ts";
import { FramePage } from "../pages/frame-page.ts";
import { seed } from "../seeded-workspaces.ts";
import { expect, type OpenApp, test } from "../world.ts";

const { workspace, deck, planted, names } = plantedTalk();
const talk = { ...workspace, decks: [deck] };
const kinds = { pptx: "talk.pptx", pdf: "talk.pdf", png: "talk.zip", xlsx: "plans.xlsx", csv: "tables.zip" } as const;
type Kind = keyof typeof kinds;

async function openExports({ app, page }: OpenApp) {
  await new FramePage(page).untilProjected();
  await page.keyboard.press("9");
  const open = page.getByRole("button", { name: presentExports.open });
  await open.click({ timeout: 150_000 });
  const dialog = page.getByRole("dialog", { name: presentExports.title });
  const save = dialog.getByRole("button", { name: presentExports.save });
  const choose = (filePath: string | undefined) =>
    app.evaluate(({ dialog: chooser }, chosen) => {
      chooser.showSaveDialog = () => Promise.resolve({ canceled: chosen === undefined, filePath: chosen ?? "" });
    }, filePath);
  async function pick(kind: Kind, path: string) {
    await choose(path);
    await dialog.getByText(presentExports.formats[kind].name, { exact: true }).click();
    await save.click();
  }
  return { dialog, save, choose, open, pick };
}

/** What a picture says beside its points: sizes, colours, and nothing that anybody wrote. */
function chunksOf(png: Uint8Array): readonly string[] {
  const bytes = Buffer.from(png);
  const kindsFound = new Set<string>();
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
    kindsFound.add(bytes.toString("latin1", at + 4, at + 8));
  return [...kindsFound];
}

test("writes a talk in every kind of file: nothing that was planted while names are hidden, names where they are shown", async ({
  world,
  folder,
}) => {
  test.setTimeout(240_000);
  await seed(folder, talk);
  const opened = await world.open({ preferences: { language: "en", theme: "light" } });
  const { dialog, save, choose, open, pick } = await openExports(opened);
  const { page, quit } = opened;

  await choose(undefined);
  await save.click();
  await expect(save).not.toHaveAttribute("aria-disabled", "true");
  await expect(dialog.getByText(/^Saved as/)).toBeHidden();

  for (const [kind, name] of Object.entries(kinds) as [Kind, string][]) {
    const path = join(world.folder, name);
    await pick(kind, path);
    await expect(dialog.getByText(`Saved as “${name}”.`)).toBeVisible({ timeout: 90_000 });
    const found = findInFile(name, readFileSync(path), planted);
    tally("D2", planted.length, found.length);
    expect(found, name).toEqual([]);
  }
  await page.keyboard.press("Escape");
  await page.getByText(present.names.show, { exact: true }).click();
  await open.click();
  const shown = join(world.folder, "shown.pdf");
  await pick("pdf", shown);
  await expect(dialog.getByText("Saved as “shown.pdf”.")).toBeVisible({ timeout: 90_000 });
  const found = findInFile("shown.pdf", readFileSync(shown), names).join("\n");
  expect(found).toContain("as read");
  expect(found).toContain("what is said about it");
  await quit();

  const partsOf = (name: string) => unzipSync(readFileSync(join(world.folder, name)));
  const slides = Object.keys(partsOf("talk.pptx")).filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part));
  expect(slides).toHaveLength(10);
  const pictures = Object.entries(partsOf("talk.zip"));
  expect(pictures).toHaveLength(10);
  // No slide stands in for another.
  expect(new Set(pictures.map(([, png]) => Buffer.from(png).toString("base64"))).size).toBe(10);
  for (const [name, png] of pictures) {
    expect(name).toMatch(/^slide-\d\d\.png$/);
    expect(["IHDR", "sRGB", "gAMA", "cHRM", "pHYs", "IDAT", "IEND"]).toEqual(
      expect.arrayContaining([...chunksOf(png)]),
    );
  }
  expect(Object.keys(partsOf("tables.zip"))).toHaveLength(5);
  expect(existsSync(join(world.folder, "talk.pptx.tmp"))).toBe(false);
});

test("leaves nothing half-written where an export is stopped or the disk refuses it, and says which", async ({
  world,
  folder,
}) => {
  test.setTimeout(240_000);
  await seed(folder, talk);
  const opened = await world.open({ preferences: { language: "en", theme: "light" } });
  const { dialog, pick } = await openExports(opened);
  const { app, quit } = opened;

  const stopped = join(world.folder, "stopped.zip");
  await pick("png", stopped);
  await dialog.getByRole("button", { name: presentExports.stop }).click();
  await expect(dialog.getByText(presentExports.stopped)).toBeVisible();
  expect(existsSync(stopped)).toBe(false);
  // The window in which slides were drawn is gone with it.
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

  const nowhere = join(world.folder, "no such folder", "talk.pdf");
  await pick("pdf", nowhere);
  await expect(dialog.getByRole("alert").or(dialog.locator(".banner[data-tone=error]")).first()).toBeVisible({
    timeout: 90_000,
  });
  expect(existsSync(nowhere)).toBe(false);
  await quit();
});
