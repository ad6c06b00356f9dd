import { expect, type Locator, type Page } from "@playwright/test";
import { explain } from "../../../shared/i18n/en/explain.ts";
import { overview } from "../../../shared/i18n/en/overview.ts";
import { GrowthSlider } from "./growth-slider.ts";

/** The first screen, as its user sees it. */
export class OverviewPage extends GrowthSlider {
  readonly verdict: Locator;
  readonly fan: Locator;

  constructor(page: Page) {
    super(page);
    this.verdict = page.locator(".verdict-sentence");
    this.fan = page.getByRole("img", { name: /^Coverage from/ });
  }

  /** Median coverage of the last month in percent, as the picture is read out. */
  async coverageAtTheEnd(): Promise<number> {
    const label = (await this.fan.getAttribute("aria-label")) ?? "";
    return Number(/(\d+)% at the end/.exec(label)?.[1]);
  }

  /** Hires one person of the chosen type, from the plan's first month. */
  async addHire(): Promise<void> {
    await this.page
      .getByRole("group", { name: overview.controls.addHire })
      .getByRole("button", { name: overview.controls.add })
      .click();
  }

  async openWhy(of: string): Promise<Locator> {
    await this.page.getByRole("button", { name: of }).first().click();
    const dialog = this.page.getByRole("dialog");
    await expect(dialog.getByText(explain.inputs)).toBeVisible();
    return dialog;
  }
}
