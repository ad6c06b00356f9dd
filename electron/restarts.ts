/** Brings a crashed window back, unless it keeps crashing: then a person decides. */
const mostStops = 3;
const withinMilliseconds = 60_000;

export function createRestarts(act: { reopen(): void; giveUp(): void }, monotonicNow: () => number) {
  let stops: readonly number[] = [];
  return {
    stopped(): void {
      const now = monotonicNow();
      stops = [...stops.filter((at) => now - at < withinMilliseconds), now];
      if (stops.length < mostStops) {
        act.reopen();
      } else {
        stops = [];
        act.giveUp();
      }
    },
  };
}
