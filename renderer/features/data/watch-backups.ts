import { useEffect } from "react";
import type { BackupsStore } from "./backups.store.ts";

/** A backup is made half a minute after an edit: looking this often tells of a failing one soon, and costs one small question. */
const calmMs = 60_000;
/** While somebody reads how long ago the last one was. */
const closeMs = 10_000;

/** Keeps what is known of the backups true while it is on screen. */
export function useBackupWatch(store: BackupsStore, isClose: boolean): void {
  useEffect(() => {
    const look = () => void store.getState().look();
    look();
    const timer = setInterval(look, isClose ? closeMs : calmMs);
    window.addEventListener("focus", look);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", look);
    };
  }, [store, isClose]);
}
