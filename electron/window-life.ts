import { app, type BrowserWindow, dialog } from "electron";
import type { Translate } from "../shared/i18n/translate.ts";
import { pageUrl } from "./address.ts";
import { closeEvenWhenHung } from "./closing.ts";
import type { Log } from "./log.ts";
import { createRestarts } from "./restarts.ts";

export function keepWindowAlive(window: BrowserWindow, log: Log, words: () => Translate): void {
  const failed = (cause: unknown) => log.failure("window-not-loaded", cause);
  const reopen = () => void window.loadURL(pageUrl).catch(failed);

  async function letPersonDecide(): Promise<void> {
    const t = words();
    const { response } = await dialog.showMessageBox(window, {
      type: "error",
      message: t("shell.windowKeepsStopping.title"),
      detail: t("shell.windowKeepsStopping.detail"),
      buttons: [t("shell.windowKeepsStopping.retry"), t("shell.windowKeepsStopping.quit")],
    });
    if (response === 0) reopen();
    else app.exit();
  }

  const giveUp = () => void letPersonDecide().catch(failed);
  const restarts = createRestarts({ reopen, giveUp }, () => performance.now());
  window.webContents.on("render-process-gone", (_event, { reason, exitCode }) => {
    log.note(`window-gone-${reason}`, { exitCode });
    if (reason !== "clean-exit" && !window.isDestroyed()) restarts.stopped();
  });
  window.webContents.on("unresponsive", () => log.note("window-unresponsive"));
  closeEvenWhenHung(window, () => log.note("window-closed-while-hung"));
}
