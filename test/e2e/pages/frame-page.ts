import { type Locator } from "@playwright/test";
import { AppPage } from "./app-page.ts";

/** The frame around the screens, in English. */
export class FramePage extends AppPage {
  readonly undo: Locator = this.page.getByRole("button", { name: "Undo", exact: true });
  readonly redo: Locator = this.page.getByRole("button", { name: "Redo", exact: true });
  readonly palette: Locator = this.page.getByRole("dialog", { name: "Search and commands" });
  readonly status: Locator = this.page.getByRole("contentinfo", { name: "Status" });

  /** Turns a member towards analysis a little, in the triangle of Team. */
  async turnTowardsAnalysis(personId: string): Promise<void> {
    await this.page.keyboard.press("2");
    await this.page.getByRole("tab").nth(1).click();
    await this.page.locator(`[data-person="${personId}"]`).focus();
    await this.page.keyboard.press("Shift+ArrowUp");
  }

  /** The one heading that names the screen. */
  title(name: string): Locator {
    return this.page.getByRole("heading", { level: 1, name, exact: true });
  }

  /** Opens the palette, types, and takes the first command found. */
  async command(words: string): Promise<void> {
    await this.page.keyboard.press("Control+k");
    await this.palette.getByRole("textbox").pressSequentially(words);
    await this.palette.getByRole("menuitem").first().waitFor();
    await this.page.keyboard.press("Enter");
    await this.palette.waitFor({ state: "detached" });
  }
}
