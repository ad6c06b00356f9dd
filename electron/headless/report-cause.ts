/** The user's sentence says what to do; the stack is for whoever was asked to look (`CREWCAST_DEBUG=1`). */
export function reportCause(cause: unknown): void {
  if (process.env["CREWCAST_DEBUG"]) console.error(cause);
}
