import type { Locator, Page } from "@playwright/test";
import { teamMembers } from "../../../shared/i18n/en/team-members.ts";
import { AppPage } from "./app-page.ts";

/** The members table in English, as someone at the keyboard knows it. */
export class MembersPage extends AppPage {
  readonly grid: Locator;
  /** The field that has the focus in the table. */
  readonly field: Locator;
  readonly bar: Locator;

  constructor(page: Page) {
    super(page);
    this.grid = page.locator("[role=grid], [role=treegrid]");
    this.field = page.locator(".sheet-input");
    this.bar = page.locator(".members-bar");
  }

  async open(): Promise<void> {
    await this.page.keyboard.press("2");
    await this.grid.waitFor({ timeout: 60_000 });
  }

  /** The cell of a person under a column that is in sight. */
  async cell(person: string, column: string): Promise<Locator> {
    const head = this.grid.getByRole("columnheader", { name: new RegExp(`^${column}`) });
    const index = await head.getAttribute("aria-colindex");
    const row = this.grid
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name: person, exact: true }) });
    return row.locator(`[aria-colindex="${index}"]`);
  }

  async goTo(person: string, column: string): Promise<void> {
    await (await this.cell(person, column)).click();
  }

  /** What is read out for the active cell. */
  active(): Promise<string | null | undefined> {
    return this.field.evaluate(
      (field) => document.getElementById(field.getAttribute("aria-activedescendant") ?? "")?.textContent,
    );
  }

  async pickView(from: string, to: string): Promise<void> {
    await this.bar.getByRole("button", { name: `${teamMembers.bar.view}: ${from}` }).click();
    await this.page.getByRole("menuitem", { name: to, exact: true }).click();
  }
}
