import { describe, expect, it } from "vitest";
import { bestTypeFor, typeBreaches } from "../../../../shared/analysis/decisions/type-breaches.ts";
import { hireBy } from "../../../../shared/analysis/shortfall/hire-by.ts";
import {
  aBaseline,
  aMember,
  aScenario,
  aSegment,
  anActivity,
  effortOf,
  nobodyLeaves,
} from "../../../support/builders.ts";

describe("the work of a type", () => {
  it("is what that type does best; work that two do equally well belongs to nobody", () => {
    expect(bestTypeFor({ affinity: { sales: 0.2, support: 0.9, analyst: 0.4 } })).toBe("support");
    expect(bestTypeFor({ affinity: { sales: 1, support: 1, analyst: 0.4 } })).toBeUndefined();
  });

  it("falls short where nobody of the type is there, while that of another holds", async () => {
    const baseline = aBaseline({
      members: [aMember({ id: "one" })],
      segments: [aSegment({ id: "a", openingAccounts: 40, effort: effortOf({ sell: 2, study: 2 }) })],
      activities: [
        anActivity({ id: "sell", affinity: { sales: 1, support: 0, analyst: 0 } }),
        anActivity({ id: "study", affinity: { sales: 0, support: 0, analyst: 1 } }),
      ],
    });
    const scenario = aScenario({ trials: 10, coefficients: nobodyLeaves });
    const { types } = await typeBreaches({ baseline, scenario }, { trials: 10 });
    const times = { leadTimeMonths: 2, leadTimeSpread: 0, rampMonths: 1 };
    expect(types.map(({ type, ahead }) => [type, hireBy(ahead, times, 0.8).kind])).toEqual([
      ["sales", "whenever"],
      ["analyst", "late"],
    ]);
  });
});
