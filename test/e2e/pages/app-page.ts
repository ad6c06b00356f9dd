import { type Page } from "@playwright/test";

/** What every screen has in common. Pages of single screens extend it. */
export class AppPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The revision last acknowledged as saved; the page writes it on its root element. */
  async savedRevision(): Promise<number> {
    return Number((await this.page.locator("html").getAttribute("data-saved-revision")) ?? 0);
  }

  async untilSaved(revision: number): Promise<void> {
    const isSaved = (wanted: number) => Number(document.documentElement.dataset["savedRevision"] ?? 0) >= wanted;
    await this.page.waitForFunction(isSaved, revision, { timeout: 30_000 });
  }

  /** Waits until a projection of the open workspace is on the screen, and of all its trials. */
  async untilProjected(): Promise<void> {
    await this.page.locator("html[data-projection-revision]").waitFor();
    await this.page.locator('[data-settling="true"]').waitFor({ state: "detached" });
  }
}
