/** When the next backup may begin: at once, unless the last one took long. A twentieth of the time at most goes to copying. */
const restPerWork = 20;

type Timer = { set(work: () => void, milliseconds: number): void; now(): number };

export function createPace(work: () => Promise<unknown>, timer: Timer) {
  let isRunning = false;
  let isWanted = false;
  let freeFrom = -Infinity;

  async function run(): Promise<void> {
    isRunning = true;
    isWanted = false;
    const begun = timer.now();
    await work();
    freeFrom = timer.now() + restPerWork * (timer.now() - begun);
    isRunning = false;
    if (isWanted) soon();
  }

  function soon(): void {
    isWanted = true;
    if (isRunning) return;
    const wait = freeFrom - timer.now();
    if (wait <= 0) void run();
    else timer.set(() => isWanted && !isRunning && void run(), wait);
  }

  return { soon };
}
