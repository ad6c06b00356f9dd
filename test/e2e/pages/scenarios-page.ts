import type { Locator } from "@playwright/test";
import { frame } from "../../../shared/i18n/en/frame.ts";
import { scenarios } from "../../../shared/i18n/en/scenarios.ts";
import { FramePage } from "./frame-page.ts";

/** The list of all scenarios, in English. */
export class ScenariosPage extends FramePage {
  readonly grid: Locator = this.page.getByRole("grid", { name: scenarios.caption });
  readonly detail: Locator = this.page.getByRole("complementary", { name: scenarios.detail.title });
  readonly picker: Locator = this.page.getByRole("button", { name: /^Scenario: / });

  async open(): Promise<void> {
    await this.command("Scenarios");
    await this.title(frame.screens.scenarios.name).waitFor();
  }

  row(name: string): Locator {
    return this.grid.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name, exact: false }) });
  }

  async deed(name: keyof typeof scenarios.actions): Promise<void> {
    const bar = this.page.getByRole("toolbar", { name: scenarios.actions.label });
    await bar.getByRole("button", { name: scenarios.actions[name], exact: true }).click();
  }

  async show(filter: keyof typeof scenarios.filters): Promise<void> {
    await this.page.getByRole("radio", { name: scenarios.filters[filter], exact: true }).click();
  }

  /** Of the scenario on screen, as it is shown. */
  async freeze(occasion: string): Promise<void> {
    await this.command("Freeze this");
    await this.page.getByRole("textbox", { name: scenarios.freeze.occasion }).fill(occasion);
    await this.page.getByRole("button", { name: scenarios.freeze.submit, exact: true }).click();
    await this.page.getByRole("dialog").waitFor({ state: "detached" });
  }
}
