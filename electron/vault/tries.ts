/**
 * Slows down whoever guesses at this keyboard. It cannot slow down somebody who took the disk along: that is what the
 * effort of each guess is for.
 */
import { join } from "node:path";
import { Fault } from "../../shared/base/errors.ts";
import type { RecordFiles } from "../record/files.ts";
import { writeWhole } from "../record/write-whole.ts";

const name = "tries";
const freeTries = 3;
const longestWaitSeconds = 30;

const waitAfter = (wrong: number) => (wrong < freeTries ? 0 : Math.min(longestWaitSeconds, 2 ** (wrong - freeTries)));

export type Tries = {
  waitSeconds(): number;
  /** Counts a try before it is made, so that ending the app in the middle of one gains nothing. Throws while it is too early. */
  begin(): Promise<void>;
  succeeded(): Promise<void>;
};

/** Only the number is kept, not the hour, which anybody can turn: after a restart the last wait begins again. */
export async function createTries(files: RecordFiles, folder: string, monotonicNow: () => number): Promise<Tries> {
  const stored = await files.read(join(folder, name)).then(
    (bytes) => Number(Buffer.from(bytes).toString("latin1")),
    () => 0,
  );
  let wrong = Number.isSafeInteger(stored) && stored > 0 ? stored : 0;
  let freeAt = monotonicNow() + waitAfter(wrong) * 1000;
  const waitSeconds = () => Math.max(0, Math.ceil((freeAt - monotonicNow()) / 1000));
  return {
    waitSeconds,
    async begin() {
      const seconds = waitSeconds();
      if (seconds > 0) throw new Fault({ code: "vault/wait", seconds });
      wrong++;
      freeAt = monotonicNow() + waitAfter(wrong) * 1000;
      // On a full disk the person must still get in: the number then lives as long as the app.
      await writeWhole(files, folder, name, Buffer.from(String(wrong))).catch(() => undefined);
    },
    async succeeded() {
      wrong = 0;
      freeAt = monotonicNow();
      await files.remove(join(folder, name)).catch(() => undefined);
    },
  };
}
