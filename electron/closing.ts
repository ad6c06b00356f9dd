/** A window closes itself once all is saved. One that no longer answers is closed for it. */
import type { BrowserWindow } from "electron";

const patienceMilliseconds = 5_000;

export function closeEvenWhenHung(window: BrowserWindow, hung: () => void): void {
  let waiting: NodeJS.Timeout | undefined;
  const answered = () => clearTimeout(waiting);
  window.on("close", () => {
    answered();
    waiting = setTimeout(() => {
      hung();
      window.destroy();
    }, patienceMilliseconds);
  });
  // The page heard the request and is saving: it will close again by itself, or stay and say why.
  window.webContents.on("will-prevent-unload", answered);
  window.on("closed", answered);
}
