import { describe, expect, it } from "vitest";
import { isClearlyMore, nextTalks } from "../../../../../shared/analysis/retention/next-talks/next-talks.ts";
import { addMonths } from "../../../../../shared/base/month.ts";
import { attritionCauseIds } from "../../../../../shared/catalogue/attrition-causes.ts";
import type { Baseline } from "../../../../../shared/domain/baseline.ts";
import type { CheckIn } from "../../../../../shared/domain/check-in.ts";
import {
  aBaseline,
  aMember,
  anAccount,
  anActivity,
  aScenario,
  aSegment,
  effortOf,
  start,
} from "../../../../support/builders.ts";

/** Everything asked, and everything seen to be in order. */
const toldAll = (memberId: string, ageMonths: number): CheckIn => ({
  ...{ id: `told-${memberId}`, memberId, held: addMonths(start, -ageMonths), followUps: [] },
  answers: Object.fromEntries(attritionCauseIds.map((cause) => [cause, { pressure: 0, basis: "observed" as const }])),
});

const ids = ["aoki", "baba", "chiba", "doi", "endo", "fuji"];

/** Six people alike; each looks after as many accounts of their own as `accountsOf` says. */
const teamWith = (accountsOf: (id: string) => number, checkIns: readonly CheckIn[]): Baseline =>
  aBaseline({
    members: ids.map((id) => aMember({ id, joined: addMonths(start, -18) })),
    activities: [anActivity({ id: "care" })],
    segments: [
      aSegment({
        id: "a",
        openingAccounts: 60,
        monthlyChurnShare: 0.01,
        effort: effortOf({ care: 14 }),
      }),
    ],
    accounts: ids.flatMap((ownerId) =>
      Array.from({ length: accountsOf(ownerId) }, (_, index) => anAccount({ id: `${ownerId}-${index}`, ownerId })),
    ),
    checkIns: [...checkIns],
  });

const scenario = aScenario({ months: 24 });
const few = { worlds: 300 };

describe("whom to talk to next", () => {
  it("begins with the one who looks after half the revenue and was never asked, and ends with the one who told everything last month", () => {
    const asked = ids.filter((id) => id !== "doi").map((id) => toldAll(id, id === "fuji" ? 1 : 9));
    const { talks } = nextTalks(
      teamWith((id) => (id === "doi" ? 30 : 6), asked),
      scenario,
    );
    expect(talks[0]!.memberId).toBe("doi");
    expect(talks[0]!.place).toEqual({ from: 1, to: 1 });
    expect(talks[0]!.lastHeld).toBeUndefined();
    expect(talks.at(-1)!.memberId).toBe("fuji");
    expect(isClearlyMore(talks.at(-2)!.value, talks.at(-1)!.value)).toBe(true);
  });

  it("does not ask by risk: whoever said yesterday that everything presses can tell nothing new", () => {
    const pressed = { ...toldAll("aoki", 0) };
    const all = attritionCauseIds.map((cause) => [cause, { pressure: 1, basis: "observed" as const }]);
    const talk = { ...pressed, answers: Object.fromEntries(all) as CheckIn["answers"] };
    const { talks } = nextTalks(
      teamWith(() => 10, [talk]),
      scenario,
    );
    const last = talks.at(-1)!;
    expect(last.memberId).toBe("aoki");
    expect(last.openShare).toBe(0);
    expect(Math.abs(last.value.value)).toBeLessThanOrEqual(4 * last.value.standardError + 1e-12);
  });

  it("says that people alike are level, even where nobody was ever asked", () => {
    const { talks } = nextTalks(
      teamWith(() => 10, []),
      scenario,
    );
    expect(talks.map(({ memberId }) => memberId).toSorted()).toEqual(ids);
    for (const { byMeasure } of talks) {
      const [first] = talks;
      const [one, other] = [first!.byMeasure.leavers.part, byMeasure.leavers.part];
      expect(Math.abs(one.value - other.value)).toBeLessThan(4 * Math.hypot(one.standardError, other.standardError));
    }
    expect(talks.filter(({ place }) => place.from === 1 && place.to === ids.length).length).toBeGreaterThan(2);
  });

  it("leaves out whoever is known to leave, and gives the same answer twice", () => {
    const team = teamWith(() => 10, []);
    const members = team.members.map((member) =>
      member.id === "chiba" ? { ...member, leaves: addMonths(start, 3) } : member,
    );
    const [one, other] = [1, 2].map(() => nextTalks({ ...team, members }, scenario, few));
    expect(one!.talks.map(({ memberId }) => memberId)).not.toContain("chiba");
    expect(one).toEqual(other);
  });

  it("takes from the plan what silence is worth and how far answers may lie", () => {
    const silent: CheckIn = { id: "silent", memberId: "aoki", held: start, answers: {}, followUps: [] };
    const team = teamWith(() => 10, [silent]);
    const openOf = (coefficients: Readonly<Record<string, number>>) => {
      const { talks } = nextTalks(
        team,
        { ...scenario, coefficients: { ...scenario.coefficients, ...coefficients } },
        few,
      );
      return talks.find(({ memberId }) => memberId === "aoki")!.openShare;
    };
    expect(openOf({ silenceWorth: 0 })).toBe(1);
    expect(openOf({ silenceWorth: 1 })).toBeLessThan(openOf({}));
    expect(openOf({})).toBeLessThan(1);
    const { talks } = nextTalks(team, { ...scenario, coefficients: { answerSpread: 0 } }, few);
    for (const { value } of talks) expect(value.value).toBeCloseTo(0, 12);
  });
});
