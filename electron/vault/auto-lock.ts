/**
 * Locks after some minutes in which nobody touched the window, at once when the computer sleeps or its screen is locked.
 * Counted on a clock that nobody can turn, and by the window's own input: not every system says how long it was idle.
 */
import { performance } from "node:perf_hooks";
import { setInterval } from "node:timers";

const lookMilliseconds = 5_000;

type Surroundings = {
  /** Undefined while there is nothing to lock. */
  minutes: () => number | undefined;
  lock: () => void;
  monotonicNow?: () => number;
};
type Power = { on(event: "suspend" | "lock-screen" | "resume", listener: () => void): unknown };

export function createAutoLock({ minutes, lock, monotonicNow = () => performance.now() }: Surroundings) {
  let touchedAt = monotonicNow();

  /** Time asleep is not counted everywhere, so waking looks at once. */
  function look(): void {
    const patience = minutes();
    if (patience !== undefined && monotonicNow() - touchedAt >= patience * 60_000) lock();
  }

  function lockNow(): void {
    if (minutes() !== undefined) lock();
  }

  return {
    touched: () => (touchedAt = monotonicNow()),
    look,
    watch(power: Power): void {
      power.on("suspend", lockNow);
      power.on("lock-screen", lockNow);
      power.on("resume", look);
      setInterval(look, lookMilliseconds).unref();
    },
  };
}
