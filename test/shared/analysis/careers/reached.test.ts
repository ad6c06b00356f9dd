import { expect, it } from "vitest";
import { reachedOf } from "../../../../shared/analysis/careers/reached.ts";

it("counts futures in which it never happens as later than any month", () => {
  const { share, p10, p50, p90, by } = reachedOf([1, 0, 4, 2, 0], 10);
  expect([share, p10, p50, p90]).toEqual([0.7, 0, 2, undefined]);
  expect([...by].map((value) => Number(value.toFixed(6)))).toEqual([0.1, 0.1, 0.5, 0.7, 0.7]);
});
