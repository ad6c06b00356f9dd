import { describe, expect, it } from "vitest";
import { compilePlan } from "../../../shared/simulation/compile-plan.ts";
import { type Shards, createShards } from "../../../shared/simulation/shards.ts";
import { aBaseline, aMember, aScenario } from "../../support/builders.ts";

const plan = (trials: number) => compilePlan(aBaseline({ members: [aMember({ id: "m" })] }), aScenario({ trials }));
const sizeOf = ({ from, to }: { from: number; to: number }) => to - from;

function allOf(shards: Shards) {
  const ranges = [];
  for (let range = shards.next(); range; range = shards.next()) ranges.push(range);
  return ranges;
}

describe("shards", () => {
  it("cover every trial once and in order", () => {
    const ranges = allOf(createShards(plan(1003), 2));
    expect(ranges[0]!.from).toBe(0);
    expect(ranges.at(-1)!.to).toBe(1003);
    ranges.slice(1).forEach(({ from }, index) => expect(from).toBe(ranges[index]!.to));
  });

  it("shrink at once for a plan that takes longer than thought", () => {
    const shards = createShards(plan(10_000), 1);
    const first = shards.next()!;
    shards.learn(first, 1000);
    // 2 ms a trial, of which 6 ms hold three.
    expect([sizeOf(first), sizeOf(shards.next()!)]).toEqual([500, 3]);
  });

  it("grow by and by for a plan that is quicker than thought", () => {
    const shards = createShards(plan(10_000), 1);
    shards.learn(shards.next()!, 1000);
    const sizes = Array.from({ length: 3 }, () => {
      const range = shards.next()!;
      shards.learn(range, 0.01);
      return sizeOf(range);
    });
    expect(sizes).toEqual([3, 6, 12]);
  });

  it("leave something for everyone at the end", () => {
    const last = allOf(createShards(plan(900), 2))
      .slice(-2)
      .map(sizeOf);
    expect(Math.max(...last)).toBeLessThanOrEqual(8);
  });

  it("know how far the unbroken beginning reaches, in whatever order shards come in", () => {
    const shards = createShards(plan(30), 1, 10);
    const [first, second, third] = allOf(shards);
    const reached = [third!, first!, second!].map((range) => {
      shards.arrive(range);
      return shards.beginning;
    });
    expect(reached).toEqual([0, 10, 30]);
  });
});
