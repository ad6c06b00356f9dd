import { describe, expect, it } from "vitest";
import { createPace } from "../../../electron/backups/pace.ts";

/** A clock that a test turns, and work that takes so long. */
function aDay(takes: number) {
  let now = 0;
  let runs = 0;
  const waiting: { at: number; work: () => void }[] = [];
  const { soon } = createPace(
    async () => {
      runs += 1;
      now += takes;
    },
    { now: () => now, set: (work, milliseconds) => void waiting.push({ at: now + milliseconds, work }) },
  );
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    runs: () => runs,
    async ask() {
      soon();
      await settle();
    },
    async turnTo(moment: number) {
      now = moment;
      for (const { at, work } of waiting.splice(0)) {
        if (at <= now) work();
        else waiting.push({ at, work });
      }
      await settle();
    },
  };
}

describe("the pace of backups", () => {
  it("is at once where copying is quick", async () => {
    const { ask, runs } = aDay(0);
    for (let time = 0; time < 5; time++) await ask();
    expect(runs()).toBe(5);
  });

  it("leaves nineteen parts of rest after one of long work, and forgets no wish", async () => {
    const { ask, runs, turnTo } = aDay(1000);
    await ask();
    await ask();
    await ask();
    expect(runs()).toBe(1);
    await turnTo(20_000);
    expect(runs()).toBe(1);
    await turnTo(21_000);
    expect(runs()).toBe(2);
  });
});
