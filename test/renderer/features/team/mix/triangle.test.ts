import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { densityOf } from "../../../../../renderer/features/team/mix/density.ts";
import { arrowKeys, stepMix } from "../../../../../renderer/features/team/mix/step-mix.ts";
import { type Point, mixAt, planeIn, pointOf } from "../../../../../renderer/features/team/mix/triangle.ts";
import { memberTypeIds } from "../../../../../shared/catalogue/member-types.ts";
import { type Mix, mixOf } from "../../../../../shared/domain/mix.ts";

const plane = planeIn({ width: 640, height: 520 });
const weight = fc.double({ min: 0.001, max: 1, noNaN: true });
const mixes = fc.record({ sales: weight, support: weight, analyst: weight }).map(mixOf);
const points = fc.record({
  x: fc.double({ min: -400, max: 1_000, noNaN: true }),
  y: fc.double({ min: -400, max: 900, noNaN: true }),
});

const sum = ({ sales, support, analyst }: Mix) => sales + support + analyst;
const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);

/** Every mix of whole hundredths. */
const grid = Array.from({ length: 101 }, (_, sales) =>
  Array.from({ length: 101 - sales }, (_, support) => mixOf({ sales, support, analyst: 100 - sales - support })),
).flat();

describe("the triangle of mixes", () => {
  it("puts a mix where the same mix is found again, to the hundredth", () => {
    fc.assert(
      fc.property(mixes, (mix) => {
        const found = mixAt(plane, pointOf(plane, mix));
        for (const type of memberTypeIds) expect(Math.abs(found[type] - mix[type])).toBeLessThan(0.0151);
        expect(sum(found)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("takes the nearest mix there is for any point outside", () => {
    fc.assert(
      fc.property(points, (point) => {
        const found = mixAt(plane, point);
        const nearest = Math.min(...grid.map((mix) => distance(point, pointOf(plane, mix))));
        expect(sum(found)).toBeCloseTo(1, 9);
        expect(Math.min(found.sales, found.support, found.analyst)).toBeGreaterThanOrEqual(0);
        // Within one step of the grid.
        expect(distance(point, pointOf(plane, found))).toBeLessThan(
          nearest + distance(plane.sales, plane.support) / 99,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("stays inside the picture, whatever its size", () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 2_000 }), fc.integer({ min: 200, max: 1_200 }), (width, height) => {
        for (const { x, y } of Object.values(planeIn({ width, height }))) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        }
      }),
    );
  });
});

describe("an arrow key", () => {
  it("keeps the mix a mix, and moves its point the way it shows", () => {
    fc.assert(
      fc.property(mixes, fc.constantFrom(...arrowKeys), (mix, key) => {
        const next = stepMix(mix, key, 0.05);
        expect(sum(next)).toBeCloseTo(1, 9);
        expect(Math.min(next.sales, next.support, next.analyst)).toBeGreaterThanOrEqual(-1e-12);
        const [from, to] = [pointOf(plane, mix), pointOf(plane, next)];
        if (key === "ArrowUp") expect(to.y).toBeLessThanOrEqual(from.y);
        if (key === "ArrowDown") expect(to.y).toBeGreaterThanOrEqual(from.y);
        if (key === "ArrowLeft") expect(to.x).toBeLessThanOrEqual(from.x);
        if (key === "ArrowRight") expect(to.x).toBeGreaterThanOrEqual(from.x);
      }),
    );
  });
});

describe("the density of many people", () => {
  it("counts everyone once, in a small triangle that holds them", () => {
    fc.assert(
      fc.property(fc.array(mixes, { minLength: 1, maxLength: 80 }), (all) => {
        const cells = densityOf(plane, all);
        expect(cells.reduce((people, { share }) => people + share, 0)).toBeCloseTo(1, 9);
        const isIn = (point: Point, [a, b, c]: readonly [Point, Point, Point]) => {
          const side = (p: Point, q: Point) => (q.x - p.x) * (point.y - p.y) - (q.y - p.y) * (point.x - p.x);
          const sides = [side(a, b), side(b, c), side(c, a)];
          return sides.every((value) => value <= 1e-6) || sides.every((value) => value >= -1e-6);
        };
        for (const mix of all) expect(cells.some(({ corners }) => isIn(pointOf(plane, mix), corners))).toBe(true);
      }),
    );
  });
});
