/** Many questions pass at once, but none while everything stored is being sealed, opened or put away. */

export type Gate = ReturnType<typeof createGate>;

export function createGate() {
  let passing = 0;
  let emptied: (() => void) | undefined;
  let closed: Promise<unknown> | undefined;

  async function pass<T>(deed: () => Promise<T>): Promise<T> {
    while (closed) await closed;
    passing++;
    try {
      return await deed();
    } finally {
      if (--passing === 0) emptied?.();
    }
  }

  /** Waits for those inside, keeps out those who come, and lets them in afterwards. */
  async function alone<T>(deed: () => Promise<T>): Promise<T> {
    while (closed) await closed;
    const done = (async () => {
      if (passing > 0) await new Promise<void>((empty) => (emptied = empty));
      emptied = undefined;
      return deed();
    })();
    closed = done.catch(() => undefined).then(() => (closed = undefined));
    return done;
  }

  return { pass, alone };
}
