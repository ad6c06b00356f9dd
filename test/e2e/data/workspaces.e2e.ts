import { workspaces } from "../../../shared/i18n/en/workspaces.ts";
import { DataPage } from "../pages/data-page.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { expect, test } from "../world.ts";

const preferences = { language: "en", theme: "light" } as const;
const sample = "Kitanagi (sample)";

test("makes a second workspace, changes between the two, and finds both after a restart", async ({ world }) => {
  const first = await world.open({ preferences });
  const data = new DataPage(first.page);
  const growth = new GrowthSlider(first.page);
  await growth.press("ArrowRight", 2);
  await growth.untilSaved(3);
  await data.make("Kazama");
  await expect(first.page.getByRole("heading", { name: workspaces.firstSteps.title })).toBeVisible();
  await expect(first.page.getByText(/ask for the time of about [\d.]+ people/)).toBeVisible();
  await growth.press("ArrowLeft");
  await growth.untilSaved(2);
  await data.switchTo(sample);
  expect(await growth.growth()).toBeCloseTo(1.1);
  await expect(data.undo).toBeEnabled();
  await first.quit();

  const { page } = await world.open();
  const again = new DataPage(page);
  await again.untilOpen(sample);
  await again.switchTo("Kazama");
  expect(await new GrowthSlider(page).growth()).toBeCloseTo(0.95);
});

test("puts a workspace into the bin and back, and erases it only when asked twice", async ({ world }) => {
  const { page } = await world.open({ preferences });
  const data = new DataPage(page);
  await data.make("Kazama");
  await data.open();
  await data.list.getByRole("button", { name: `Remove “${sample}”` }).click();
  await expect(page.getByText(`“${sample}” is in the bin.`)).toBeVisible();
  await page.getByRole("button", { name: workspaces.list.putBack, exact: true }).click();
  await expect(data.list.getByText(sample)).toBeVisible();

  // The open one: the window goes on with the one that was used before it.
  await data.list.getByRole("button", { name: "Remove “Kazama”" }).click();
  await data.untilOpen(sample);
  await data.open();
  await data.bin.getByRole("button", { name: "Erase “Kazama”…" }).click();
  await page.getByRole("button", { name: workspaces.erase.keep }).click();
  await expect(data.bin.getByText("Kazama")).toBeVisible();
  await data.bin.getByRole("button", { name: "Erase “Kazama”…" }).click();
  await page.getByRole("button", { name: workspaces.erase.erase }).click();
  await expect(data.bin.getByText(workspaces.bin.empty)).toBeVisible();
});

test("duplicates what is open, and keeps the last workspace", async ({ world }) => {
  const { page } = await world.open({ preferences });
  const data = new DataPage(page);
  await data.open();
  await expect(data.list.getByRole("button", { name: `Remove “${sample}”` })).toHaveAttribute("aria-disabled", "true");
  await data.command("duplicate this");
  await data.untilOpen(`${sample} (copy)`);
});
