/** When the next backup may begin: at once, unless the last one took long. A twentieth of the time at most goes to copying. */
const restPerWork = 20;

type Timer = { set(work: () => void, milliseconds: number): void; now(): number };

export function createPace(work: () => Promise<unknown>, timer: Timer) {
  let isRunning = false;
  /** How often it was wished for, and how many of these wishes the last run knew. */
  let wishes = 0;
  let heard = 0;
  let freeFrom = -Infinity;

  async function run(): Promise<void> {
    isRunning = true;
    heard = wishes;
    const begun = timer.now();
    await work();
    freeFrom = timer.now() + restPerWork * (timer.now() - begun);
    isRunning = false;
    startIfWanted();
  }

  function startIfWanted(): void {
    if (isRunning || heard === wishes) return;
    const wait = freeFrom - timer.now();
    if (wait <= 0) void run();
    else timer.set(startIfWanted, wait);
  }

  function soon(): void {
    wishes += 1;
    startIfWanted();
  }

  return { soon };
}
