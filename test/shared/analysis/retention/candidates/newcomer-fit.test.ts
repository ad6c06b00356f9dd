import createHighs, { type Highs } from "highs";
import { beforeAll, describe, expect, it } from "vitest";
import { newcomerFit } from "../../../../../shared/analysis/retention/candidates/newcomer-fit.ts";
import { addMonths } from "../../../../../shared/base/month.ts";
import { mixOf } from "../../../../../shared/domain/mix.ts";
import {
  aBaseline,
  aMember,
  aScenario,
  aSegment,
  anActivity,
  effortOf,
  nobodyLeaves,
  start,
} from "../../../../support/builders.ts";

const analyst = mixOf({ analyst: 1 });
const seller = mixOf({ sales: 1 });
/** Work that only analysts are any good at, far more of it than the one analyst can do. */
const baseline = aBaseline({
  members: [aMember({ id: "a", mix: analyst })],
  activities: [anActivity({ id: "w", affinity: { sales: 0.01, support: 0.01, analyst: 1 } })],
  segments: [aSegment({ id: "a", openingAccounts: 100, effort: effortOf({ w: 5 }) })],
});
const plan = { baseline, scenario: aScenario({ months: 30, trials: 2, coefficients: nobodyLeaves }) };
const newcomer = (mix: typeof analyst, own = {}) => ({
  member: aMember({ id: "new", mix, joined: addMonths(start, 2), ...own }),
});

describe("what a newcomer closes of the gap", () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await createHighs();
  });

  it("is about one person of their own type at full speed, and hardly any of another's", () => {
    const [first, later] = newcomerFit(plan, newcomer(analyst), highs);
    expect(first!.without.analyst - first!.with.analyst).toBeCloseTo(1, 1);
    expect(later!.month - first!.month).toBe(12);
    const [wrong] = newcomerFit(plan, newcomer(seller), highs);
    expect(wrong!.without.analyst - wrong!.with.analyst).toBeLessThan(0.1);
  });

  it("is nothing known where the plan ends before they are at full speed", () => {
    expect(newcomerFit(plan, newcomer(analyst, { joined: addMonths(start, 29) }), highs)).toEqual([]);
  });
});
