import { leverEntry } from "../../../shared/catalogue/levers.ts";
import { retentionLevers as words } from "../../../shared/i18n/en/retention-levers.ts";
import { violations } from "../axe.ts";
import { AppPage } from "../pages/app-page.ts";
import { expect, test } from "../world.ts";

/** Everything is tried out on the same futures, which takes a while where processors are shared. */
const patience = { timeout: 90_000 };
const wanted = leverEntry("managerCheckIns").name.en;
const lacking = leverEntry("rightCustomers").name.en;

test("what a team lacks is adopted, what it has is started, people stay, and undo takes it all back", async ({
  world,
}) => {
  test.setTimeout(240_000);
  const { page } = await world.open({ preferences: { language: "en", theme: "system" } });
  await new AppPage(page).untilProjected();
  await page.keyboard.press("4");
  await page.getByRole("tab", { name: "What helps" }).click();

  const company = page.getByRole("region", { name: "Lost faith in the company" });
  await company.getByText(/more in the catalogue/u).click();
  await company.getByRole("button", { name: `Adopt “${lacking}”` }).click();
  const form = page.getByRole("dialog", { name: lacking });
  await form.getByLabel(words.form.owner).fill("The head of sales");
  expect(await violations(page)).toEqual([]);
  await form.getByRole("button", { name: words.form.adopt }).click();
  await expect(company.getByRole("listitem").filter({ hasText: lacking })).toContainText("The head of sales");

  const everything = page.getByRole("region", { name: words.groups.everything });
  const line = everything.getByRole("listitem").filter({ hasText: wanted });
  await expect(line).toContainText("people kept", patience);
  const kept = Number(/\+(\d+\.\d)/u.exec((await line.textContent()) ?? "")?.[1]);
  expect(kept).toBeGreaterThan(0);
  await line.getByRole("button", { name: /^Start/u }).click();
  await expect(line).toContainText("Running since");
  await expect(line.getByRole("button", { name: /^Stop/u })).toBeVisible();

  await page.keyboard.press("Control+z");
  await expect(line).toContainText(words.standing.idle);
  await page.keyboard.press("Control+z");
  await expect(company.getByRole("button", { name: `Adopt “${lacking}”` })).toHaveCount(1);
});
