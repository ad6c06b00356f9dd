/** How far a long run is, on standard error: a line that rewrites itself in a terminal, one line per tenth elsewhere. */

/** Shorter runs are over before anyone could read about them. */
const quietMilliseconds = 1_000;

export type ProgressOptions = {
  readonly isTerminal: boolean;
  readonly wanted: boolean;
  readonly now: () => number;
  readonly write: (text: string) => void;
  readonly say: (share: number) => string;
};

export type Progress = { readonly report: (done: number) => void; readonly end: () => void };

export function startProgress(total: number, { isTerminal, wanted, now, write, say }: ProgressOptions): Progress {
  if (!isTerminal && !wanted) return { report: () => undefined, end: () => undefined };
  const started = now();
  let lastTenth = 0;
  let isShown = false;
  return {
    report(done) {
      const share = done / total;
      if (!wanted && now() - started < quietMilliseconds) return;
      if (isTerminal) {
        isShown = true;
        write(`\r\u001B[K${say(share)}`);
        return;
      }
      const tenth = Math.floor(share * 10);
      if (tenth > lastTenth) write(`${say(tenth / 10)}\n`);
      lastTenth = tenth;
    },
    end() {
      if (isShown) write("\r\u001B[K");
    },
  };
}
