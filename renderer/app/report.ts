/** Bugs go to the console, which the main process writes to its log. */
export function report(cause: unknown): void {
  // eslint-disable-next-line no-console -- the one place where the window may speak to the log
  console.error(cause);
}
