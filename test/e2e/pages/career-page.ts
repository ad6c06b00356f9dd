import { expect, type Locator, type Page } from "@playwright/test";
import { career } from "../../../shared/i18n/en/career.ts";
import { careerAhead } from "../../../shared/i18n/en/career-ahead.ts";

/** What lies ahead of people, as its user sees it. */
export class CareerPage {
  readonly page: Page;
  readonly verdict: Locator;
  readonly people: Locator;

  constructor(page: Page) {
    this.page = page;
    this.verdict = page.locator(".verdict-sentence");
    this.people = page.getByRole("listbox", { name: careerAhead.lanes.list });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press("3");
    await expect(this.people).toBeVisible({ timeout: 30_000 });
  }

  async openFlags(): Promise<void> {
    await this.page.getByRole("tab", { name: career.views.flags }).click();
    await expect(this.page.locator(".flags")).toBeVisible({ timeout: 30_000 });
  }

  /** Mean months of waiting that lie ahead of the person shown. */
  async waitMonths(): Promise<number> {
    const fact = this.page.locator(".facts-row", { hasText: careerAhead.person.wait });
    return Number(/(\d+) month/.exec((await fact.textContent()) ?? "")?.[1]);
  }
}
