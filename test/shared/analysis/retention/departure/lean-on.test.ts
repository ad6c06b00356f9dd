import { describe, expect, it } from "vitest";
import { leaningOf } from "../../../../../shared/analysis/retention/departure/lean-on.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";
import { aBaseline, aMember, anAccount, aScenario, aSegment } from "../../../../support/builders.ts";

describe("where a team leans on one person", () => {
  it("tries the departure of everyone who is there, the most left undone first", () => {
    const { baseline, scenarios } = sampleWorkspace("en");
    const scenario = { ...scenarios[0]!, months: 12, trials: 20 };
    const { people, tried, further } = leaningOf(baseline, scenario, { monthIndex: 0 });
    const isThere = ({ joined, leaves }: (typeof baseline.members)[number]) =>
      joined <= scenario.start && (leaves === undefined || leaves > scenario.start);
    expect(people.map(({ memberId }) => memberId).toSorted()).toEqual(
      baseline.members
        .filter(isThere)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(tried).toBe(people.length);
    expect(further).toBe(0);
    const hours = people.map((one) => one.tried!.leftOpenHours.difference.value);
    expect(hours).toEqual(hours.toSorted((one, other) => other - one));
    expect(hours[0]).toBeGreaterThan(10);
  });

  it("tries nobody of a team too large to try fairly, and lists what is in people's hands", () => {
    const members = Array.from({ length: 2_000 }, (_, index) => aMember({ id: `m${index}` }));
    const baseline = aBaseline({
      members,
      segments: [aSegment({ id: "a" })],
      accounts: [
        anAccount({ id: "small", ownerId: "m7" }),
        anAccount({ id: "large", ownerId: "m1999", arrJpy: 5_000_000 }),
      ],
    });
    const { people, tried, further } = leaningOf(baseline, aScenario({ months: 24 }), { monthIndex: 3 });
    expect(tried).toBe(0);
    expect(people).toHaveLength(40);
    expect(further).toBe(1_960);
    expect(people.slice(0, 2)).toEqual([
      { memberId: "m1999", accounts: 1, accountsArrJpy: 5_000_000, tried: undefined },
      { memberId: "m7", accounts: 1, accountsArrJpy: 1_000_000, tried: undefined },
    ]);
  });

  it("has nobody to try in an empty team", () => {
    const { people } = leaningOf(aBaseline(), aScenario(), { monthIndex: 0 });
    expect(people).toEqual([]);
  });
});
