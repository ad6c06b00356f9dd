/** When a whole document is worth writing: after a while of quiet, in long work now and then, and before the journal gets slow to read. */
export type Snapshots = { noteDeed(): void; stop(): void };

const quietMs = 30_000;
const longestMs = 5 * 60_000;
const mostDeeds = 500;

export function createSnapshots(journalLength: number, take: () => Promise<boolean>): Snapshots {
  let deeds = journalLength;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  let isTaking = false;

  function stop() {
    clearTimeout(quiet);
    clearTimeout(longest);
    longest = undefined;
  }

  async function takeNow() {
    if (isTaking) return;
    isTaking = true;
    stop();
    const deedsTaken = deeds;
    const taken = await take();
    isTaking = false;
    if (taken) deeds -= deedsTaken;
    // Deeds went on meanwhile, or the disk refused: there is still something to write.
    if (deeds > 0) wait();
  }

  function wait() {
    clearTimeout(quiet);
    quiet = setTimeout(() => void takeNow(), quietMs);
    longest ??= setTimeout(() => void takeNow(), longestMs);
  }

  // What the last session left without a snapshot gets one, and a backup with it, though nobody may touch anything.
  if (deeds > 0) wait();

  return {
    noteDeed() {
      deeds += 1;
      if (!isTaking) wait();
      if (deeds >= mostDeeds && deeds % 50 === 0) void takeNow();
    },
    stop,
  };
}
