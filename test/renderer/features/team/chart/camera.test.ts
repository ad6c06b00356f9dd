import { describe, expect, it } from "vitest";
import {
  anchored,
  fit,
  kept,
  reveal,
  seesAll,
  toScreen,
  toWorld,
  zoom,
} from "../../../../../renderer/features/team/chart/camera.ts";

const screen = { width: 800, height: 400 };
const camera = { x: 100, y: 50, scale: 0.5 };

describe("the camera", () => {
  it("zooms with the point under the hand staying there", () => {
    const at = { x: 300, y: 120 };
    const under = toWorld(camera, at);
    const back = toScreen(zoom(camera, at, 1.7), under);
    expect(back.x).toBeCloseTo(at.x);
    expect(back.y).toBeCloseTo(at.y);
  });

  it("fits any chart, and never shows one larger than life", () => {
    expect(fit({ width: 100, height: 50 }, screen).scale).toBe(1);
    const large = { width: 20_000, height: 900 };
    expect(seesAll(fit(large, screen), large, screen)).toBe(true);
  });

  it("moves no further than it takes to bring a card into sight", () => {
    const seen = { x: 300, y: 200, width: 100, height: 60 };
    expect(reveal(camera, seen, screen)).toEqual(camera);
    const right = reveal(camera, { ...seen, x: 3_000 }, screen);
    expect(right.y).toBe(camera.y);
    expect(toScreen(right, { x: 3_100, y: 0 }).x).toBeCloseTo(screen.width - 28);
  });

  it("keeps a card where it is while the chart about it changes", () => {
    const [before, after] = [
      { x: 500, y: 100 },
      { x: 1_300, y: 260 },
    ];
    expect(toScreen(anchored(camera, before, after), after)).toEqual(toScreen(camera, before));
  });

  it("never loses the chart from sight, wherever a hand drags it", () => {
    const chart = { width: 1_000, height: 600 };
    const { x, y, scale } = kept({ x: 9e6, y: -9e6, scale: 1 }, chart, screen);
    expect(x).toBeLessThan(chart.width);
    expect(y + screen.height / scale).toBeGreaterThan(0);
  });
});
