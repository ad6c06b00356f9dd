import type { Page } from "@playwright/test";
import { removeMembers } from "../../../shared/domain/edits/remove-members.ts";
import { copyOf } from "../../../shared/domain/edits/recipe.ts";
import { writeWorkspaceFile } from "../../../shared/format/workspace-file.ts";
import { retention } from "../../../shared/i18n/en/retention.ts";
import { retentionCandidates } from "../../../shared/i18n/en/retention-candidates.ts";
import { retentionLeavers } from "../../../shared/i18n/en/retention-leavers.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { tally } from "../../support/tally.ts";
import { FilesPage } from "../pages/files-page.ts";
import { expect, test } from "../world.ts";

const sample = sampleWorkspace("en");
const { members, candidates = [], pastMembers = [] } = sample.baseline;
const names = [...members, ...candidates, ...pastMembers].flatMap(({ name }) => name ?? []);

/** All that the page holds, seen or not: every text, attribute, value and title, and what a screen reader is told. */
async function everythingIn(page: Page): Promise<string> {
  const markup = await page.evaluate(() => {
    const values = [...document.querySelectorAll("input, textarea")].map((field) => (field as HTMLInputElement).value);
    return [document.title, document.documentElement.outerHTML, ...values].join("\n");
  });
  const debug = await page.context().newCDPSession(page);
  const { nodes } = await debug.send("Accessibility.getFullAXTree");
  await debug.detach();
  return `${markup}\n${JSON.stringify(nodes)}`;
}

const namesIn = (everything: string) => names.filter((name) => everything.includes(name));

async function expectNoName(page: Page, where: string): Promise<void> {
  // Long enough for a list to be drawn and a movement to end.
  await page.waitForTimeout(400);
  const shown = namesIn(await everythingIn(page));
  tally("D2", names.length, shown.length);
  expect(shown, where).toEqual([]);
}

/** Every view of a screen, and the first thing in it that opens. */
async function expectNoNameInViews(page: Page, files: FilesPage, key: string, screen: string) {
  await page.keyboard.press(key);
  await files.title(screen).waitFor();
  const views = page.getByRole("tablist").first().getByRole("tab");
  for (const view of await views.all()) {
    await view.click();
    const name = await view.innerText();
    await expectNoName(page, `${screen}: ${name}`);
  }
}

/** What each choice of a row of radios brings up, and every list that drops down there. */
async function expectNoNameInParts(page: Page, label: string, where: string) {
  for (const part of await page.getByRole("radiogroup", { name: label }).getByRole("radio").all()) {
    await part.click();
    const name = await part.innerText();
    await expectNoName(page, `${where}: ${name}`);
    for (const list of await page.locator("#content button[aria-haspopup=listbox]:visible").all()) {
      await list.click();
      await page.getByRole("option").first().waitFor();
      await expectNoName(page, `${where}: ${name}: ${await list.innerText()}`);
      await page.keyboard.press("Escape");
    }
  }
}

test("shows no name anywhere while names are hidden: screens, lists, undo, a file and a merge", async ({ world }) => {
  test.setTimeout(360_000);
  const preferences = { language: "en", theme: "light", areNamesHidden: true } as const;
  const { page, app, quit } = await world.open({ preferences });
  const files = new FilesPage(page, app);
  await files.untilProjected();
  await expectNoName(page, "Overview");

  // A person's mix is changed, so that undo has something of a person to name.
  await files.turnTowardsAnalysis("m12");
  await files.undo.hover();
  await expectNoName(page, "Undo");

  for (const [key, screen] of [
    ["2", "Team"],
    ["3", "Career"],
    ["4", "Retention"],
  ] as const)
    await expectNoNameInViews(page, files, key, screen);
  await page.getByRole("tab", { name: retention.views.leavers }).click();
  await expectNoNameInParts(page, retentionLeavers.parts.label, "Leavers");
  await page.getByRole("radio", { name: retentionLeavers.parts.people }).click();
  await page.getByRole("button", { name: retentionLeavers.people.record }).hover();
  await expect(page.getByRole("tooltip")).toContainText(retentionLeavers.people.namesHidden);
  await page.getByRole("tab", { name: retention.views.candidates }).click();
  await expectNoNameInParts(page, retentionCandidates.sections.label, "Candidates");
  // A list that has the focus takes digits for itself.
  await page.getByRole("tab", { name: retention.views.candidates }).focus();
  await page.keyboard.press("5");
  await files.title("Capacity").waitFor();
  await expectNoName(page, "Capacity");
  for (const command of ["Scenarios", "Versions"]) {
    await files.command(command);
    await expectNoName(page, command);
    await page.keyboard.press("Escape");
  }
  await page.keyboard.press("Control+,");
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    await expectNoName(page, `Settings: ${await tab.innerText()}`);
  }
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Member");
  await expectNoName(page, "Palette");
  await page.keyboard.press("Escape");

  // A colleague's copy, in which somebody's pay was changed and somebody else is gone.
  const theirs = copyOf(sample);
  theirs.baseline.members[0]!.salaryJpy = 9_999_999;
  removeMembers([theirs.baseline.members[2]!.id])(theirs);
  const path = join(world.folder, "theirs.crewcast");
  writeFileSync(path, writeWorkspaceFile(theirs));
  await files.answerDialogs(path, path);
  await files.look();
  await expectNoName(page, "A file");
  await files.choose("merge");
  await expect(files.merging).toBeVisible();
  await expectNoName(page, "A merge");
  for (const tab of await files.merging.getByRole("tab").all()) {
    await tab.click();
    await expectNoName(page, `A merge: ${await tab.innerText()}`);
  }

  // The search would find them.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Shift+h");
  await page.keyboard.press("1");
  await files.title("Overview").waitFor();
  await expect.poll(async () => namesIn(await everythingIn(page)).length).toBeGreaterThan(0);
  await quit();
});
