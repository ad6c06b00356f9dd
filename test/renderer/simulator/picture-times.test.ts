import { describe, expect, it } from "vitest";
import { createPictureTimes } from "../../../renderer/simulator/picture-times.ts";

function aRun(trials: number, people = 24) {
  let clock = 0;
  const isDue = createPictureTimes(() => clock, { trials, people });
  return (at: number, done: number) => {
    clock = at;
    return isDue(done);
  };
}

describe("pictures of a run on its way", () => {
  it("begin soon, once there are trials enough for one", () => {
    const isDue = aRun(10_000);
    expect([isDue(10, 40), isDue(30, 99), isDue(45, 120)]).toEqual([false, false, true]);
    // The first trials alone show no pace.
    expect([aRun(10_000)(60, 120)]).toEqual([false]);
  });

  it("need fewer trials the larger the team is, for what is said of a team scatters less", () => {
    const [few, many] = [aRun(10_000, 24), aRun(10_000, 2_000)];
    few(40, 4);
    many(40, 4);
    expect([few(60, 8), many(60, 8)]).toEqual([false, true]);
  });

  it("come again with four times the trials, and not too often", () => {
    const isDue = aRun(10_000);
    isDue(40, 150);
    isDue(60, 250);
    expect([isDue(100, 900), isDue(250, 700), isDue(270, 1_100), isDue(500, 1_200)]).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it("are left out where the whole will soon be there, at the pace since the first trials came in", () => {
    const quick = aRun(1_000);
    expect([quick(60, 50), quick(70, 250)]).toEqual([false, false]);
    const slow = aRun(1_000);
    expect([slow(60, 50), slow(110, 250)]).toEqual([false, true]);
  });
});
