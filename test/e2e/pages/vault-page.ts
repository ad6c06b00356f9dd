import { type Locator } from "@playwright/test";
import { vault } from "../../../shared/i18n/en/vault.ts";
import { FramePage } from "./frame-page.ts";

/** Settings → Privacy and the lock screen, in English. */
export class VaultPage extends FramePage {
  readonly lockTitle: Locator = this.page.getByRole("heading", { name: vault.lockScreen.title });
  readonly passphrase: Locator = this.page.getByLabel(vault.passphrase, { exact: true });
  readonly unlockButton: Locator = this.page.getByRole("button", { name: vault.lockScreen.unlock });
  readonly recoveryKey: Locator = this.page.locator("output.vault-key");

  async openPrivacy(): Promise<void> {
    await this.page.keyboard.press("Control+,");
    await this.page.getByRole("tab", { name: "Privacy" }).click();
  }

  /** Sets a passphrase and comes back in a window that has begun anew. */
  async protect(passphrase: string): Promise<string> {
    await this.openPrivacy();
    await this.page.getByRole("button", { name: vault.panel.protect }).click();
    await this.page.getByLabel(vault.newPassphrase, { exact: true }).fill(passphrase);
    await this.page.getByRole("button", { name: vault.protect.submit, exact: true }).click();
    return this.keepRecoveryKey();
  }

  /** Reads the key that is shown once, and says that it is safe; the window begins anew. */
  async keepRecoveryKey(): Promise<string> {
    await this.recoveryKey.waitFor({ timeout: 30_000 });
    const groups = await this.recoveryKey.locator("span").allInnerTexts();
    await this.page.getByText(vault.recovery.kept).click();
    await this.page.getByRole("button", { name: vault.recovery.done, exact: true }).click();
    await this.recoveryKey.waitFor({ state: "detached" });
    await this.page.locator("html[data-saved-revision]").waitFor();
    return groups.join("-");
  }

  async unlock(passphrase: string): Promise<void> {
    await this.lockTitle.waitFor();
    await this.passphrase.fill(passphrase);
    await this.page.keyboard.press("Enter");
  }
}
