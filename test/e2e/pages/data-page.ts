import type { Locator } from "@playwright/test";
import { data } from "../../../shared/i18n/en/data.ts";
import { settings } from "../../../shared/i18n/en/settings.ts";
import { workspaces } from "../../../shared/i18n/en/workspaces.ts";
import { FramePage } from "./frame-page.ts";

/** Workspaces and the Data page of Settings, in English. */
export class DataPage extends FramePage {
  readonly workspaceMenu: Locator = this.page.getByRole("button", { name: new RegExp(`: ${workspaces.menu.label}$`) });
  readonly answer: Locator = this.page.locator(".data-answer .verdict-sentence");
  readonly bin: Locator = this.page.getByRole("region", { name: workspaces.bin.title });
  readonly list: Locator = this.page.getByRole("region", { name: workspaces.list.title, exact: true });
  readonly backups: Locator = this.page.getByRole("row").filter({ hasText: data.backups.look });

  async open(): Promise<void> {
    // Keys that come before the window listens are lost.
    await this.workspaceMenu.waitFor();
    await this.page.keyboard.press("Control+,");
    await this.page.getByRole("tab", { name: settings.pages.data }).click();
    await this.answer.waitFor();
  }

  /** Makes a workspace for one's own team and waits until the window shows it. */
  async make(name: string): Promise<void> {
    await this.workspaceMenu.click();
    await this.page.getByRole("menuitem", { name: workspaces.deeds.new }).click();
    const dialog = this.page.getByRole("dialog", { name: workspaces.new.title });
    await dialog.getByRole("textbox", { name: workspaces.new.name }).fill(name);
    await this.page.keyboard.press("Enter");
    await this.untilOpen(name);
  }

  async switchTo(name: string): Promise<void> {
    await this.workspaceMenu.click();
    await this.page.getByRole("menuitem", { name }).click();
    await this.untilOpen(name);
  }

  async untilOpen(name: string): Promise<void> {
    await this.page.getByRole("button", { name: `${name}: ${workspaces.menu.label}`, exact: true }).waitFor();
  }
}
