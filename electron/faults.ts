import type { Log } from "./log.ts";

/**
 * A bug in the main process is written down and survived: every question of the window is answered on its own, and what
 * was acknowledged is already on the disk, so stopping everything would save nothing.
 */
export function surviveFaults(process: NodeJS.EventEmitter, log: Log): void {
  process.on("uncaughtException", (cause: unknown) => log.failure("uncaught-exception", cause));
  process.on("unhandledRejection", (cause: unknown) => log.failure("unhandled-rejection", cause));
}
