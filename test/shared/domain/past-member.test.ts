import { describe, expect, it } from "vitest";
import { asCauseFacts, causePartsOf, causePartsSchema, mainCauseOf } from "../../../shared/domain/past-member.ts";

describe("the causes of a leaving", () => {
  it("are nothing, one thing, or parts that add up to one", () => {
    expect(causePartsOf({})).toBeUndefined();
    expect(causePartsOf({ cause: "chaos" })).toEqual({ chaos: 1 });
    expect(causePartsOf({ causes: { chaos: 0.5, product: 0.49, other: 0 } })).toEqual({
      product: 0.49 / 0.99,
      chaos: 0.5 / 0.99,
    });
  });

  it("stand as parts where they were written as parts, whatever a single cause says beside them", () => {
    expect(mainCauseOf({ cause: "other", causes: { chaos: 0.7, product: 0.3 } })).toBe("chaos");
    expect(mainCauseOf({ causes: { chaos: 0.5, product: 0.5 } })).toBe("product");
    expect(mainCauseOf({})).toBeUndefined();
  });

  it("are kept as one cause where there is one, and in parts where there are several", () => {
    expect(asCauseFacts({})).toEqual({});
    expect(asCauseFacts({ chaos: 3, product: 0 })).toEqual({ cause: "chaos" });
    expect(asCauseFacts({ chaos: 2, product: 1 })).toEqual({ causes: { product: 0.3333, chaos: 0.6667 } });
  });

  it("are refused where they do not add up", () => {
    expect(causePartsSchema.safeParse({ chaos: 0.33, product: 0.33, other: 0.33 }).success).toBe(true);
    expect(causePartsSchema.safeParse({ chaos: 0.6, product: 0.3 }).success).toBe(false);
    expect(causePartsSchema.safeParse({}).success).toBe(false);
  });
});
