import { type ElectronApplication, expect, type Locator, type Page } from "@playwright/test";
import { frame } from "../../../shared/i18n/en/frame.ts";
import { merge } from "../../../shared/i18n/en/merge.ts";
import { vault } from "../../../shared/i18n/en/vault.ts";
import { FramePage } from "./frame-page.ts";

type HandedPlan = "shown" | "plan";
type Way = keyof typeof merge.open.deeds;

/** Workspace files in and out, in English. */
export class FilesPage extends FramePage {
  readonly app: ElectronApplication;
  readonly preview: Locator = this.page.getByRole("dialog", { name: /^Open “/ });
  readonly merging: Locator = this.page.getByRole("dialog", { name: /^Merge “/ });
  readonly apply: Locator = this.merging.getByRole("button", { name: merge.apply, exact: true });

  constructor(page: Page, app: ElectronApplication) {
    super(page);
    this.app = app;
  }

  /** The person's answers to the system's own dialogs, which no test can press; all else is the real app. */
  async answerDialogs(open: string, save: string): Promise<void> {
    await this.app.evaluate(
      ({ dialog }, paths) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [paths.open] });
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: paths.save });
      },
      { open, save },
    );
  }

  async exportCopy(): Promise<void> {
    await this.command(frame.data.export);
    const dialog = this.page.getByRole("dialog", { name: vault.files.export });
    await dialog.getByRole("button", { name: vault.files.exportSubmit }).click();
    await expect(dialog).toBeHidden();
  }

  /** The scenario on screen alone; only a frozen one is asked what goes along. */
  async exportScenario(as?: HandedPlan): Promise<void> {
    await this.command(merge.export);
    const dialog = this.page.getByRole("dialog", { name: /^Export “/ });
    if (as) await dialog.getByRole("radio", { name: vault.scenarioFile[as] }).check({ force: true });
    await dialog.getByRole("button", { name: vault.files.exportSubmit }).click();
    await expect(dialog).toBeHidden();
  }

  /** From the computer's desktop onto the middle of the window, as the system hands it over. */
  async drop(path: string): Promise<void> {
    const debug = await this.page.context().newCDPSession(this.page);
    const at = { x: 640, y: 400, data: { items: [], files: [path], dragOperationsMask: 1 } };
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await debug.send("Input.dispatchDragEvent", { type, ...at });
    await debug.detach();
  }

  async look(): Promise<void> {
    await this.command(frame.data.open);
    await expect(this.preview).toBeVisible();
  }

  /** What should happen with the file that is being looked at. */
  async choose(way: Way): Promise<void> {
    await this.preview.getByRole("radio", { name: new RegExp(`^${merge.open[way]}`) }).check({ force: true });
    await this.preview.getByRole("button", { name: merge.open.deeds[way], exact: true }).click();
    await expect(this.preview).toBeHidden();
  }
}
