import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyOf } from "../../../shared/domain/edits/recipe.ts";
import { readCrewcastFile, writeWorkspaceFile } from "../../../shared/format/workspace-file.ts";
import { merge } from "../../../shared/i18n/en/merge.ts";
import { violations } from "../axe.ts";
import { FilesPage } from "../pages/files-page.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { expect, test } from "../world.ts";

/** What a colleague's Crewcast would send back: growth and a customer's name changed in the copy that was handed out. */
function changedByAColleague(handedOut: string): string {
  const file = readCrewcastFile(handedOut, "");
  if (file.kind !== "workspace" || file.copy === undefined) throw new Error("No copy to begin from");
  const theirs = copyOf(file.workspace);
  theirs.scenarios.find(({ id }) => id === theirs.activeScenarioId)!.growthRatio = 1.75;
  theirs.baseline.accounts[0]!.name = "Renamed by a colleague";
  return writeWorkspaceFile(theirs, { id: "copy-theirs", lineage: "lineage-theirs", from: [file.copy.id] });
}

test("merges a colleague's copy, asks about what both changed, and undoes it", async ({ world }) => {
  const { page, app, quit } = await world.open({ preferences: { language: "en", theme: "system" } });
  const slider = new GrowthSlider(page);
  const files = new FilesPage(page, app);
  await slider.untilProjected();
  const [copy, returned] = [join(world.folder, "copy.crewcast"), join(world.folder, "returned.crewcast")];
  await files.answerDialogs(returned, copy);
  await files.exportCopy();
  writeFileSync(returned, changedByAColleague(readFileSync(copy, "utf8")));

  await slider.press("ArrowRight", 4);
  const mine = await slider.growth();
  await files.look();
  await expect(files.preview.getByText("A copy of this workspace. 2 things were changed in it since.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await files.choose("merge");

  await expect(files.merging.getByText(/1 question is for you to settle/)).toBeVisible();
  await expect(files.apply).toHaveAttribute("aria-disabled", "true");
  expect(await violations(page)).toEqual([]);
  // By keyboard: to the question, to the file's answer, and on.
  await files.merging.getByRole("button", { name: merge.nextOpen }).press("Enter");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await expect(files.merging.getByText("1 of 1 settled")).toBeVisible();
  await files.apply.press("Enter");
  await expect(files.merging).toBeHidden();
  await expect.poll(() => slider.growth()).toBe(1.75);

  await files.undo.click();
  await expect.poll(() => slider.growth()).toBe(mine);
  await files.redo.click();
  await expect.poll(() => slider.growth()).toBe(1.75);
  await quit();

  // What was merged is on the disk, and so is the state before it.
  const again = await world.open();
  await expect.poll(() => new GrowthSlider(again.page).growth()).toBe(1.75);
  await again.quit();
});

test("replaces what is open only when told to, and one undo brings it back", async ({ world }) => {
  const { page, app, quit } = await world.open({ preferences: { language: "en", theme: "light" } });
  const slider = new GrowthSlider(page);
  const files = new FilesPage(page, app);
  await slider.untilProjected();
  const path = join(world.folder, "copy.crewcast");
  await files.answerDialogs(path, path);
  await files.exportCopy();
  const before = await slider.growth();
  await slider.press("ArrowRight", 3);
  await files.look();
  await expect(
    files.preview.getByText("Nothing was changed in this copy since it was handed out from here."),
  ).toBeVisible();
  await files.choose("replace");
  await expect.poll(() => slider.growth()).toBe(before);
  await files.undo.click();
  await expect.poll(() => slider.growth()).not.toBe(before);
  await quit();
});
