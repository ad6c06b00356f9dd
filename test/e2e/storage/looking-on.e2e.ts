import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { frame } from "../../../shared/i18n/en/frame.ts";
import { storage as english } from "../../../shared/i18n/en/storage.ts";
import { teamMembers } from "../../../shared/i18n/en/team-members.ts";
import { storage as japanese } from "../../../shared/i18n/ja/storage.ts";
import { violations } from "../axe.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { expect, test } from "../world.ts";

/** What another computer that works on this folder leaves in it, heard of just now. */
function holdElsewhere(folder: string): string {
  const lock = join(folder, "workspaces", "lock");
  writeFileSync(lock, "another-computer\n4711\n1");
  utimesSync(lock, new Date(), new Date());
  return lock;
}

test("a workspace open on another computer can be looked at, and worked on once it is closed there", async ({
  world,
}) => {
  const preferences = { language: "en", theme: "system" } as const;
  const first = await world.open({ preferences });
  const before = new GrowthSlider(first.page);
  await before.slider.waitFor({ state: "attached" });
  await before.press("ArrowRight", 3);
  const growth = await before.growth();
  await first.quit();

  const lock = holdElsewhere(world.folder);
  const { page } = await world.open({ preferences });
  const overview = new GrowthSlider(page);
  await expect(page.getByText(english.lookingOn.body)).toBeVisible();
  await expect(page.getByText(english.lookingOn.status)).toBeVisible();
  expect(await overview.growth()).toBe(growth);
  await expect(overview.slider).toBeDisabled();
  await overview.untilProjected();
  expect(await violations(page)).toEqual([]);

  // What edits says why it is off; another plan can be looked at all the same.
  const tryStep = page.getByRole("button", { name: /^Try it: / }).first();
  await expect(tryStep).toHaveAttribute("aria-disabled", "true");
  await tryStep.hover();
  await expect(page.getByRole("tooltip")).toHaveText(frame.still);
  const verdict = page.locator("#content .verdict").first();
  const ofThisPlan = await verdict.textContent();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Hire ahead");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /Hire ahead/ }).first()).toBeVisible();
  // With its own figures, not those of the plan before.
  await expect.poll(() => verdict.textContent()).not.toBe(ofThisPlan);
  await page.keyboard.press("2");
  await expect(page.getByRole("button", { name: teamMembers.bar.add, exact: true })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await page.keyboard.press("1");

  // The other one is still there: the window says so again.
  await page.getByRole("button", { name: english.lookingOn.goOn }).click();
  await expect(overview.slider).toBeDisabled();

  rmSync(lock);
  await page.getByRole("button", { name: english.lookingOn.goOn }).click();
  await expect(overview.slider).toBeEnabled();
  await expect(page.getByText(english.lookingOn.body)).toHaveCount(0);
  const { saved } = await overview.now();
  await overview.press("ArrowRight");
  await overview.untilSaved(saved + 1);
});

test("it says so in Japanese as well", async ({ world }) => {
  const preferences = { language: "ja", theme: "dark" } as const;
  const first = await world.open({ preferences });
  await first.page.locator("html[data-saved-revision]").waitFor();
  await first.quit();
  holdElsewhere(world.folder);
  const { page } = await world.open({ preferences });
  await expect(page.getByText(japanese.lookingOn.body)).toBeVisible();
  await expect(page.getByRole("button", { name: japanese.lookingOn.goOn })).toBeVisible();
});
