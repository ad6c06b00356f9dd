import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memberTypeIds } from "../../../shared/catalogue/member-types.ts";
import { mixOf, withShare } from "../../../shared/domain/mix.ts";

const weight = fc.double({ min: 0, max: 1, noNaN: true });
const mixes = fc.record({ sales: weight, support: weight, analyst: weight }).map(mixOf);

describe("withShare", () => {
  it("always adds up to one and gives the moved type what was asked", () => {
    fc.assert(
      fc.property(mixes, fc.constantFrom(...memberTypeIds), weight, (mix, type, share) => {
        const moved = withShare(mix, type, share);
        expect(moved.sales + moved.support + moved.analyst).toBeCloseTo(1, 12);
        expect(moved[type]).toBeCloseTo(share, 12);
      }),
    );
  });

  it("lets the other two keep their proportion", () => {
    const moved = withShare({ sales: 0.2, support: 0.2, analyst: 0.6 }, "sales", 0.6);
    expect(moved.analyst / moved.support).toBeCloseTo(3, 12);
  });
});
