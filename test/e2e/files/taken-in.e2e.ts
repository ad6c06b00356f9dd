import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyOf } from "../../../shared/domain/edits/recipe.ts";
import { readWorkspaceFile, writeScenarioFile, writeWorkspaceFile } from "../../../shared/format/workspace-file.ts";
import { common } from "../../../shared/i18n/en/common.ts";
import { errors } from "../../../shared/i18n/en/errors.ts";
import { merge } from "../../../shared/i18n/en/merge.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { violations } from "../axe.ts";
import { DataPage } from "../pages/data-page.ts";
import { FilesPage } from "../pages/files-page.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { ScenariosPage } from "../pages/scenarios-page.ts";
import { expect, test } from "../world.ts";

const inEnglish = { preferences: { language: "en", theme: "system" } } as const;
const sample = sampleWorkspace("en");

/** Another organisation that shares nobody with the sample. */
function elsewhere() {
  const workspace = copyOf(sample);
  workspace.name = "Kazama";
  workspace.scenarios = workspace.scenarios.slice(0, 1).map((plan) => ({ ...plan, growthRatio: 1.4 }));
  workspace.activeScenarioId = workspace.scenarios[0]!.id;
  return workspace;
}

test("a file dropped on the window is looked into, and opens beside what was open", async ({ world }) => {
  const { page, app } = await world.open(inEnglish);
  const files = new FilesPage(page, app);
  const growth = new GrowthSlider(page);
  await growth.press("ArrowRight", 2);
  await growth.untilSaved(3);
  const path = join(world.folder, "kazama.crewcast");
  writeFileSync(path, writeWorkspaceFile(elsewhere()));

  await files.drop(path);
  await expect(files.preview.getByText("A workspace: Kazama")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await files.preview.getByRole("button", { name: common.cancel }).click();
  expect(await growth.growth()).toBeCloseTo(1.1);

  await files.drop(path);
  await files.choose("beside");
  const data = new DataPage(page);
  await data.untilOpen("Kazama");
  expect(await growth.growth()).toBeCloseTo(1.4);
  await expect(files.undo).toBeDisabled();
  await data.switchTo(sample.name);
  expect(await growth.growth()).toBeCloseTo(1.1);
  await expect(files.undo).toBeEnabled();
});

test("what is no file of ours is refused by name when dropped, and the window stays where it is", async ({ world }) => {
  const { page, app } = await world.open(inEnglish);
  const files = new FilesPage(page, app);
  await files.undo.waitFor();
  const address = page.url();
  const [broken, web] = [join(world.folder, "broken.crewcast"), join(world.folder, "page.html")];
  writeFileSync(broken, "not one of ours");
  writeFileSync(web, "<h1>Elsewhere</h1>");

  await files.drop(broken);
  await expect(page.getByText(errors["file/not-crewcast"].replace("{{name}}", "broken.crewcast"))).toBeVisible();
  await files.drop(web);
  await expect(files.undo).toBeVisible();
  expect(page.url()).toBe(address);
});

test("a scenario from a file is fitted to the facts here, and one undo takes it away", async ({ world }) => {
  const { page, app } = await world.open(inEnglish);
  const files = new FilesPage(page, app);
  const list = new ScenariosPage(page);
  await files.undo.waitFor();
  const theirs = copyOf(sample);
  const [one, other] = theirs.baseline.members;
  const here = one!.name;
  Object.assign(one!, { id: "somebody", name: "Not Here" });
  const plan = { ...theirs.scenarios[0]!, id: "plan", name: "From a colleague" };
  plan.changes = [one!, other!].map(({ id }) => ({
    ...{ id: `${id}-leaves`, type: "leave", memberId: id },
    ...{ month: plan.start, enabled: true, tags: [] },
  }));
  const path = join(world.folder, "plan.crewcast");
  writeFileSync(path, writeScenarioFile(plan, theirs.baseline));

  await files.drop(path);
  await expect(files.preview.getByText("One scenario: From a colleague")).toBeVisible();
  await expect(files.preview.getByText("1 planned change is left out.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await files.preview.getByRole("button", { name: /Here: Not Here/ }).click();
  await page.getByRole("option", { name: here }).click();
  await expect(files.preview.getByText(merge.open.allFits)).toBeVisible();
  await files.preview.getByRole("button", { name: merge.open.add }).click();
  await expect(list.picker).toHaveAccessibleName("Scenario: From a colleague");
  await files.undo.click();
  await expect(list.picker).not.toHaveAccessibleName("Scenario: From a colleague");
});

test("a frozen scenario travels with the facts it was shown on", async ({ world }) => {
  test.slow();
  const { page, app } = await world.open(inEnglish);
  const files = new FilesPage(page, app);
  const list = new ScenariosPage(page);
  await list.untilProjected();
  await list.freeze("Board meeting");
  await list.open();
  await list.show("frozen");
  await list.row("Board meeting").dblclick();
  await expect(page.getByText("Frozen for “Board meeting”")).toBeVisible();
  const [whole, path] = [join(world.folder, "whole.crewcast"), join(world.folder, "shown.crewcast")];
  await files.answerDialogs(path, path);
  await files.exportScenario("shown");
  await files.answerDialogs(whole, whole);
  await files.exportCopy();
  const facts = readWorkspaceFile(readFileSync(whole, "utf8"), "").keptFacts?.[0]?.facts;

  const data = new DataPage(page);
  await data.make("Kazama");
  await files.drop(path);
  await expect(files.preview.getByText(/Shown on .* for “Board meeting”, on the facts of then/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await files.preview.getByRole("button", { name: merge.open.add }).click();
  await expect(page.getByText("Frozen for “Board meeting”")).toBeVisible();
  await files.answerDialogs(whole, whole);
  await files.exportCopy();
  const taken = readWorkspaceFile(readFileSync(whole, "utf8"), "");
  expect(taken.keptFacts?.map((kept) => kept.facts)).toEqual([facts]);
  expect(taken.baseline.members).toEqual([]);
});
