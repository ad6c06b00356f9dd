import { describe, expect, it } from "vitest";
import { createPictureTimes } from "../../../renderer/simulator/picture-times.ts";

function aRun(trials: number) {
  let clock = 0;
  const isDue = createPictureTimes(() => clock, trials);
  return (at: number, done: number) => {
    clock = at;
    return isDue(done);
  };
}

describe("pictures of a run on its way", () => {
  it("begin soon, once there are trials enough for one", () => {
    const isDue = aRun(10_000);
    expect([isDue(10, 400), isDue(50, 99), isDue(65, 120)]).toEqual([false, false, true]);
  });

  it("come again with four times the trials, and not too often", () => {
    const isDue = aRun(10_000);
    isDue(50, 200);
    expect([isDue(100, 900), isDue(240, 700), isDue(250, 900), isDue(500, 1_000)]).toEqual([false, false, true, false]);
  });

  it("are left out where the whole will soon be there", () => {
    const isDue = aRun(1_000);
    expect([isDue(52, 440), isDue(60, 600)]).toEqual([true, false]);
    expect([aRun(1_000)(60, 600), aRun(1_000)(60, 400)]).toEqual([false, true]);
  });
});
