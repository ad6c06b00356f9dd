import { describe, expect, it } from "vitest";
import { queueMonth } from "../../../../shared/analysis/demand/queue-month.ts";
import { usualQueue } from "../../../../shared/domain/request-queue.ts";
import { golden } from "../../../support/golden.ts";

type Case = {
  c: number;
  A: number;
  aht: number;
  target: number;
  p_wait: number;
  service_level: number;
  asa: number;
  occupancy: number;
};
const { erlang_c: cases } = golden("erlang") as { erlang_c: readonly Case[] };

describe("queueMonth", () => {
  it.each(cases)("agrees with the known line of $c people under $A erlangs", ({ c, A, aht, target, ...known }) => {
    const openHours = 160;
    const line = queueMonth(A * openHours, {
      ...{ handleMinutes: aht, openHours, people: c, answeredShare: 0.8, withinMinutes: target },
    });
    expect(line.load).toBeCloseTo(A, 9);
    expect(line.waitShare).toBeCloseTo(known.p_wait, 9);
    expect(line.answeredShare).toBeCloseTo(known.service_level, 9);
    expect(line.meanWaitMinutes).toBeCloseTo(known.asa, 8);
    expect(line.occupancy).toBeCloseTo(known.occupancy, 9);
    expect(line.isOverloaded).toBe(false);
  });

  it("turns hours into requests: 168 hours of 20 minutes are 504 in a month, 3 in each of 168 open hours", () => {
    const { requests, perOpenHour, load } = queueMonth(168, usualQueue);
    expect([requests, perOpenHour, load]).toEqual([504, 3, 1]);
  });

  it("counts at least one more person than the work keeps busy, where nobody said how many", () => {
    expect(queueMonth(2 * 168, usualQueue).people).toBe(3);
    expect(queueMonth(2.4 * 168, usualQueue).people).toBe(3);
    expect(queueMonth(0, usualQueue)).toMatchObject({ people: 0, waitShare: 0, isOverloaded: false });
  });

  it("says that the line never settles where there are no more people than work for them", () => {
    const line = queueMonth(3 * 168, { ...usualQueue, people: 3 });
    expect(line).toMatchObject({ isOverloaded: true, meanWaitMinutes: Infinity, answeredShare: 0, waitShare: 1 });
  });

  it("settles under any load where people give up, and says how many do", () => {
    const line = queueMonth(3 * 168, { ...usualQueue, people: 2, patienceMinutes: 30 });
    expect(line.isOverloaded).toBe(true);
    expect(line.meanWaitMinutes).toBeLessThan(60);
    expect(line.lostShare).toBeGreaterThan(1 / 3 - 1e-9);
  });

  it.each([undefined, 45])("finds the fewest people for the target, patience %s", (patienceMinutes) => {
    const queue = { ...usualQueue, withinMinutes: 10, ...(patienceMinutes !== undefined && { patienceMinutes }) };
    const { needed, neededHours } = queueMonth(5.3 * 168, queue);
    const answered = (people: number) => queueMonth(5.3 * 168, { ...queue, people }).answeredShare;
    expect(answered(needed!.people)).toBeGreaterThanOrEqual(0.8);
    expect(answered(needed!.people - 1)).toBeLessThan(0.8);
    expect(needed!.answeredShare).toBe(answered(needed!.people));
    expect(neededHours).toBe(needed!.people * 168);
  });
});
