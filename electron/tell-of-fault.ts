/** After a fault: brings back a window that no longer answers, then says what happened and what is safe. */
import { type BrowserWindow, dialog } from "electron";
import type { Translate } from "../shared/i18n/translate.ts";
import type { Log } from "./log.ts";

const patienceMilliseconds = 5_000;

/** Whether the page still answers: a simulation runs beside it, so nothing keeps it busy for seconds. */
async function answers(window: BrowserWindow): Promise<boolean> {
  let waiting: NodeJS.Timeout | undefined;
  const silence = new Promise<false>((done) => (waiting = setTimeout(() => done(false), patienceMilliseconds)));
  const answer = window.webContents.executeJavaScript("0").then(
    () => true,
    () => false,
  );
  return Promise.race([answer, silence]).finally(() => clearTimeout(waiting));
}

export async function tellOfFault(window: BrowserWindow | undefined, log: Log, t: Translate): Promise<void> {
  if (window === undefined || window.isDestroyed()) return;
  if (!(await answers(window)) && !window.isDestroyed()) {
    log.note("window-restarted-after-fault");
    // Its end is noticed like any other crash, and the page is loaded again.
    window.webContents.forcefullyCrashRenderer();
  }
  if (window.isDestroyed()) return;
  await dialog.showMessageBox(window, {
    type: "warning",
    message: t("shell.fault.title"),
    detail: t("shell.fault.detail"),
    buttons: [t("shell.fault.goOn")],
  });
}
