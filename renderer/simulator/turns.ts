/** Turns of a thread that works for long: what was posted to it meanwhile is heard before the next begins. */
export function createTurns(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  let begin: (() => void) | undefined;
  port1.addEventListener("message", () => begin?.());
  port1.start();
  return () =>
    new Promise((turn) => {
      begin = turn;
      port2.postMessage(undefined);
    });
}
