/** Bugs in the main process: written down, survived, and told to the person in front of the window. */
import type { Log } from "./log.ts";

/**
 * Every question of the window is answered on its own, and what was acknowledged is already on the disk, so stopping
 * everything would save nothing.
 */
export function surviveFaults(process: NodeJS.EventEmitter, log: Log, tell: () => void): void {
  const survive = (event: string) => (cause: unknown) => {
    log.failure(event, cause);
    tell();
  };
  process.on("uncaughtException", survive("uncaught-exception"));
  process.on("unhandledRejection", survive("unhandled-rejection"));
}

const quietMilliseconds = 10 * 60_000;

/** Twenty faults in a row are one piece of news. Telling must not become the twenty-first. */
export function onceInAWhile(tell: () => Promise<void>, monotonicNow: () => number): () => void {
  let last = -Infinity;
  return () => {
    if (monotonicNow() - last < quietMilliseconds) return;
    last = monotonicNow();
    tell().catch(() => undefined);
  };
}
