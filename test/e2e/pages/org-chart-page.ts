import type { Locator, Page } from "@playwright/test";
import { team } from "../../../shared/i18n/en/team.ts";
import { teamChart } from "../../../shared/i18n/en/team-chart.ts";
import { AppPage } from "./app-page.ts";

/** The org chart, as its user sees it. */
export class OrgChartPage extends AppPage {
  readonly picture: Locator;
  readonly tree: Locator;
  /** The preview of a move that is being made. */
  readonly preview: Locator;
  readonly person: Locator;

  constructor(page: Page) {
    super(page);
    this.picture = page.getByRole("application", { name: teamChart.label });
    this.tree = page.getByRole("tree", { name: teamChart.tree });
    this.preview = page.locator(".org-chart-preview");
    this.person = page.getByRole("complementary", { name: teamChart.person.title });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press("2");
    await this.page.getByRole("tab", { name: team.views.chart }).click();
    await this.picture.waitFor();
  }

  /** Chooses somebody by name, and gives the middle of their card on the screen. */
  async find(name: string): Promise<{ readonly x: number; readonly y: number }> {
    const field = this.page.getByRole("searchbox", { name: teamChart.find.label });
    await field.fill(name);
    await this.person.getByRole("heading", { name, level: 2 }).waitFor();
    await field.press("Escape");
    return this.middleOfCard();
  }

  /** Where the chosen card is once the drawing has come to rest. */
  async middleOfCard(): Promise<{ readonly x: number; readonly y: number }> {
    const ring = this.page.locator(".org-chart-ring");
    let last = await ring.boundingBox();
    for (;;) {
      await this.page.waitForTimeout(100);
      const now = await ring.boundingBox();
      if (now && last && now.x === last.x && now.y === last.y)
        return { x: now.x + now.width / 2, y: now.y + now.height / 2 };
      last = now;
    }
  }

  async drag(from: string, to: string): Promise<void> {
    const target = await this.find(to);
    const start = await this.find(from);
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(start.x + 12, start.y + 12, { steps: 3 });
    await this.page.mouse.move(target.x, target.y, { steps: 8 });
  }

  /** Whom the chosen person reports to. */
  manager(): Locator {
    return this.person.locator(".facts-row", { hasText: teamChart.person.manager }).locator("dd");
  }
}
