/** Bugs go to the console, which the main process writes to its log. */
export function report(cause: unknown): void {
  console.error(cause);
}
