import type { Desktop } from "../../shared/ipc/desktop.ts";

declare global {
  interface Window {
    /** The bridge that the preload puts there: shared/ipc/desktop.ts. */
    readonly desktop: Desktop;
  }
}
