/**
 * Locking ends the window, and with it the process that held everything on screen. The window saves what is not saved
 * before it goes, as at any closing; where that fails it stays and says so, and the next look locks it.
 */
import type { BrowserWindow } from "electron";
import type { WindowPlace } from "../window-place.ts";
import { placeOf } from "../window.ts";

const patienceMilliseconds = 15_000;

type Surroundings = {
  window: () => BrowserWindow | undefined;
  isUnlocked: () => boolean;
  /** Forgets the keys and closes what was open with them. */
  lock: () => Promise<void>;
  /** A new window, where the old one was. */
  reopen: (at: WindowPlace) => Promise<void>;
  report: (cause: unknown) => void;
};

export function createWindowLock({ window, isUnlocked, lock, reopen, report }: Surroundings) {
  let isLocking = false;

  function start(): void {
    if (isLocking || !isUnlocked()) return;
    const old = window();
    if (old === undefined) return void lock().catch(report);
    isLocking = true;
    const place = placeOf(old);
    const closed = () => {
      clearTimeout(giveUp);
      lock()
        .catch(report)
        .then(() => reopen(place))
        .catch(report)
        .finally(() => (isLocking = false));
    };
    const giveUp = setTimeout(() => {
      isLocking = false;
      if (!old.isDestroyed()) old.off("closed", closed);
    }, patienceMilliseconds);
    old.once("closed", closed);
    old.close();
  }

  return {
    start,
    /** No window for a moment is not the end of the app then. */
    isLocking: () => isLocking,
  };
}
