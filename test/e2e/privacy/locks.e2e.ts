import { vault } from "../../../shared/i18n/en/vault.ts";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { VaultPage } from "../pages/vault-page.ts";
import { expect, test, type World } from "../world.ts";

const preferences = { language: "en", theme: "light" } as const;
const passphrase = "seven quiet lighthouses";

async function aProtectedApp(world: World) {
  const opened = await world.open({ preferences });
  await new GrowthSlider(opened.page).slider.waitFor({ state: "attached" });
  const page = new VaultPage(opened.page);
  const recoveryKey = await page.protect(passphrase);
  return { ...opened, vaultPage: page, recoveryKey };
}

/** Locks by the shortcut; a new window comes, in a process of its own. */
async function lockNow({ app, page }: Awaited<ReturnType<typeof aProtectedApp>>) {
  const before = await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]!.getOSProcessId());
  const next = app.waitForEvent("window");
  // The page is gone before the key is up.
  await page.keyboard.press("Control+l").catch(() => undefined);
  const locked = new VaultPage(await next);
  await locked.lockTitle.waitFor();
  const after = await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]!.getOSProcessId());
  expect(after).not.toBe(before);
  return locked;
}

test("asks for the passphrase after a restart, and shows the work again once it is given", async ({ world }) => {
  const first = await aProtectedApp(world);
  await first.page.keyboard.press("1");
  const slider = new GrowthSlider(first.page);
  await slider.slider.waitFor({ state: "attached" });
  const { saved } = await slider.now();
  await slider.press("ArrowRight", 3);
  await slider.untilSaved(saved + 3);
  const growth = await slider.growth();
  await first.quit();

  const { page } = await world.open();
  const locked = new VaultPage(page);
  await locked.unlock("not the passphrase");
  await expect(page.getByText(/That is not the passphrase/)).toBeVisible();
  await expect(locked.passphrase).toBeFocused();
  await locked.unlock(passphrase);
  const again = new GrowthSlider(page);
  await again.slider.waitFor({ state: "attached" });
  expect(await again.growth()).toBe(growth);
});

test("saves the last edit, then ends the window, and answers nothing while locked", async ({ world }) => {
  const opened = await aProtectedApp(world);
  await opened.page.keyboard.press("1");
  const slider = new GrowthSlider(opened.page);
  await slider.slider.waitFor({ state: "attached" });
  await slider.press("ArrowRight", 4);
  const growth = await slider.growth();
  const locked = await lockNow(opened);

  const answers = await locked.page.evaluate(async () => {
    const { desktop } = window as unknown as { desktop: Desktop };
    const asked = [desktop.openSession({}), desktop.listWorkspaces({}), desktop.listBackups({})] as const;
    return (await Promise.all(asked)).map((answer) => (answer.ok ? "answered" : answer.error.code));
  });
  expect(answers).toEqual(["vault/locked", "vault/locked", "vault/locked"]);

  await locked.unlock(passphrase);
  const again = new GrowthSlider(locked.page);
  await again.slider.waitFor({ state: "attached" });
  expect(await again.growth()).toBe(growth);
});

test("opens with the recovery key, and has the new passphrase from then on", async ({ world }) => {
  const first = await aProtectedApp(world);
  await first.quit();
  const second = await world.open();
  await second.page.getByRole("button", { name: vault.lockScreen.forgotten }).click();
  await second.page
    .getByLabel(vault.recoveryKey, { exact: true })
    .fill(first.recoveryKey.toLowerCase().replaceAll("-", " "));
  await second.page.getByLabel(vault.newPassphrase, { exact: true }).fill("nine loud windmills");
  await second.page.keyboard.press("Enter");
  await second.page.locator("html[data-saved-revision]").waitFor();
  await second.quit();
  const third = await world.open();
  await new VaultPage(third.page).unlock("nine loud windmills");
  await third.page.locator("html[data-saved-revision]").waitFor();
});

test("asks for nothing once protection is removed", async ({ world }) => {
  const first = await aProtectedApp(world);
  await first.vaultPage.openPrivacy();
  await first.page.getByRole("button", { name: vault.panel.remove }).click();
  const dialog = first.page.getByRole("dialog", { name: vault.remove.title });
  await dialog.getByLabel(vault.currentPassphrase, { exact: true }).fill(passphrase);
  await dialog.getByRole("button", { name: vault.remove.submit }).click();
  await dialog.waitFor({ state: "detached", timeout: 30_000 });
  await first.page.locator("html[data-saved-revision]").waitFor();
  await first.quit();
  const { page } = await world.open();
  await page.locator("html[data-saved-revision]").waitFor();
  await expect(new VaultPage(page).lockTitle).toHaveCount(0);
});
