import type { Locator, Page } from "@playwright/test";
import { overview } from "../../../shared/i18n/en/overview.ts";
import { AppPage } from "./app-page.ts";

/** The growth slider of the Overview: the quickest way to make many edits that can be told apart. */
export class GrowthSlider extends AppPage {
  readonly slider: Locator;

  constructor(page: Page) {
    super(page);
    this.slider = page.getByRole("slider", { name: overview.controls.growth });
  }

  async growth(): Promise<number> {
    return Number(await this.slider.inputValue());
  }

  /** One edit per press. */
  async press(key: "ArrowRight" | "ArrowLeft", times = 1): Promise<void> {
    await this.slider.focus();
    for (let time = 0; time < times; time++) await this.page.keyboard.press(key);
  }

  /** What is on screen and what is known to be safe, at one moment. */
  async now(): Promise<{ saved: number; growth: number }> {
    const [saved, growth] = await Promise.all([this.savedRevision(), this.growth()]);
    return { saved, growth };
  }
}
