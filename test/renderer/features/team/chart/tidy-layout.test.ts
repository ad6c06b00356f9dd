import { describe, expect, it } from "vitest";
import { type Box, type Corner, tidyLayout } from "../../../../../renderer/features/team/chart/tidy-layout.ts";

const gaps = { between: 10, below: 20 };
const box = (width: number, height: number, ...children: readonly Box[]): Box => ({ width, height, children });

let seed = 3;
const roll = (sides: number) => (seed = (seed * 48_271) % 2_147_483_647) % sides;

/** A tree of so many boxes in which anyone may be anyone's parent. */
function anyTree(size: number): Box {
  type Growing = { width: number; height: number; children: Growing[] };
  const boxes: Growing[] = [];
  for (let at = 0; at < size; at++) {
    const grown: Growing = { width: 10 + roll(90), height: 10 + roll(200), children: [] };
    if (at > 0) boxes[Math.max(0, at - 1 - roll(12))]!.children.push(grown);
    boxes.push(grown);
  }
  return boxes[0]!;
}

const overlaps = ([one, a]: readonly [Box, Corner], [other, b]: readonly [Box, Corner], gap: number) =>
  a.x < b.x + other.width + gap && b.x < a.x + one.width + gap && a.y < b.y + other.height && b.y < a.y + one.height;

describe("tidyLayout", () => {
  it("puts parents over the middle of their children", () => {
    const [a, b] = [box(20, 10), box(40, 10)];
    const top = box(30, 10, a, b);
    const places = tidyLayout(top, gaps);
    expect(places.get(a)).toEqual({ x: 0, y: 30 });
    expect(places.get(b)).toEqual({ x: 30, y: 30 });
    expect(places.get(top)).toEqual({ x: 15, y: 0 });
  });

  it("moves a small branch under a neighbour's overhang", () => {
    const tall = box(20, 100);
    const wide = box(20, 10, box(100, 10), box(100, 10));
    const places = tidyLayout(box(20, 10, tall, box(20, 10), wide), gaps);
    // The wide branch begins below the small one, and beside the tall one.
    const left = places.get(wide.children[0]!)!.x;
    expect(left).toBe(places.get(tall)!.x + tall.width + gaps.between);
  });

  it("never lets two boxes touch, whatever the tree", () => {
    for (let round = 0; round < 60; round++) {
      const places = [...tidyLayout(anyTree(1 + roll(80)), gaps)];
      const close = places.flatMap((one, at) =>
        places.slice(at + 1).filter((other) => overlaps(one, other, gaps.between - 1e-6)),
      );
      expect(close).toEqual([]);
      expect(Math.min(...places.map(([, { x }]) => x))).toBeCloseTo(0);
    }
  });

  it("keeps everyone's children below them, side by side in their order", () => {
    const places = tidyLayout(anyTree(300), gaps);
    for (const [parent, { y }] of places) {
      const below = parent.children.map((child) => places.get(child)!);
      expect(below.every((child) => child.y === y + parent.height + gaps.below)).toBe(true);
      expect(below.map(({ x }) => x)).toEqual(below.map(({ x }) => x).toSorted((one, other) => one - other));
    }
  });

  it("finishes with 100,000 boxes of a comb, which anything worse than linear would not do in time", () => {
    let comb = box(10, 10);
    for (let at = 0; at < 50_000; at++) comb = at % 2 ? box(10, 10, comb, box(10, 5)) : box(10, 10, box(10, 5), comb);
    expect(tidyLayout(comb, gaps).size).toBe(100_001);
  });

  it("takes a line of 20,000 boxes without running out of stack", () => {
    let chain = box(10, 10);
    for (let at = 0; at < 20_000; at++) chain = box(10, 10, chain);
    expect(tidyLayout(chain, gaps).size).toBe(20_001);
  });
});
