import { expect, type Locator, type Page } from "@playwright/test";
import { retention } from "../../../shared/i18n/en/retention.ts";
import { retentionCheckIn as words } from "../../../shared/i18n/en/retention-check-in.ts";

/** Conversations about staying, as whoever writes them down sees them. */
export class CheckInPage {
  readonly page: Page;
  readonly people: Locator;
  readonly save: Locator;
  /** What a saved conversation changed. */
  readonly outcome: Locator;

  constructor(page: Page) {
    this.page = page;
    this.people = page.getByRole("listbox", { name: words.people.list });
    this.save = page.getByRole("button", { name: words.form.save });
    this.outcome = page.getByRole("region", { name: words.outcome.title });
  }

  async open(): Promise<void> {
    await this.page.getByRole("tab", { name: retention.views.checkIn }).click();
    await expect(this.people).toBeVisible({ timeout: 30_000 });
  }

  async begin(name: string): Promise<void> {
    await this.people.getByRole("option", { name }).click();
    await this.page.getByRole("button", { name: words.pane.begin }).click();
  }

  subject(name: string): Locator {
    return this.page.getByRole("group", { name, exact: true });
  }

  /** Tab until it has the focus: how far somebody without a mouse has to go. */
  async tabTo(wanted: Locator, most = 60): Promise<void> {
    for (let tab = 0; tab < most; tab++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`${most} tabs did not reach it.`);
  }
}
