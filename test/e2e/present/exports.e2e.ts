import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { presentExports } from "../../../shared/i18n/en/present-exports.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { findInFile } from "../../support/sweep.ts";
import { FramePage } from "../pages/frame-page.ts";
import { expect, test } from "../world.ts";

const { members, candidates = [], pastMembers = [] } = sampleWorkspace("en").baseline;
const names = [...members, ...candidates, ...pastMembers].flatMap(({ name }) => name ?? []);
const kinds = { pptx: "talk.pptx", pdf: "talk.pdf", png: "talk.zip", xlsx: "plans.xlsx", csv: "tables.zip" } as const;

test("writes a talk in every kind of file, names hidden, and nothing when somebody thinks better of it", async ({
  world,
}) => {
  test.setTimeout(240_000);
  const { app, page, quit } = await world.open({ preferences: { language: "en", theme: "light" } });
  const choose = (filePath: string | undefined) =>
    app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === undefined, filePath: chosen ?? "" });
    }, filePath);
  await new FramePage(page).untilProjected();
  await page.keyboard.press("9");
  await page.getByRole("button", { name: presentExports.open }).click({ timeout: 150_000 });
  const dialog = page.getByRole("dialog", { name: presentExports.title });
  const save = dialog.getByRole("button", { name: presentExports.save });

  await choose(undefined);
  await save.click();
  await expect(save).not.toHaveAttribute("aria-disabled", "true");
  await expect(dialog.getByText(/^Saved as/)).toBeHidden();

  for (const [kind, name] of Object.entries(kinds) as [keyof typeof kinds, string][]) {
    const path = join(world.folder, name);
    await choose(path);
    await dialog.getByText(presentExports.formats[kind].name, { exact: true }).click();
    await save.click();
    await expect(dialog.getByText(`Saved as “${name}”.`)).toBeVisible({ timeout: 90_000 });
    expect(findInFile(name, readFileSync(path), names), name).toEqual([]);
  }
  await quit();

  const partsOf = (name: string) => Object.keys(unzipSync(readFileSync(join(world.folder, name))));
  expect(partsOf("talk.pptx").filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part)).length).toBeGreaterThan(5);
  expect(partsOf("talk.zip").every((part) => part.endsWith(".png"))).toBe(true);
  expect(partsOf("tables.zip")).toHaveLength(5);
  expect(readFileSync(join(world.folder, "talk.pdf")).toString("latin1", 0, 5)).toBe("%PDF-");
  expect(existsSync(join(world.folder, "talk.pptx.tmp"))).toBe(false);
});
