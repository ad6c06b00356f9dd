import { describe, expect, it } from "vitest";
import { month } from "../../../../shared/base/month.ts";
import { attritionCauseIds, attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import { tenureBands } from "../../../../shared/catalogue/coefficient-tenure.ts";
import { coefficientsOf } from "../../../../shared/catalogue/coefficients.ts";
import { calibrate } from "../../../../shared/analysis/survival/calibrate.ts";
import { learntHazards, learntRates, totalsByBand } from "../../../../shared/analysis/survival/learnt-rates.ts";
import { teamHistory } from "../../../../shared/analysis/survival/team-history.ts";
import type { PastMember } from "../../../../shared/domain/past-member.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { baseHazards } from "../../../../shared/simulation/base-hazard.ts";
import { aBaseline, aMember } from "../../../support/builders.ts";
import { inventTeam } from "../../../support/invented-team.ts";
import { withoutHistory } from "../../../support/without-history.ts";

const sales = { sales: 1, support: 0, analyst: 0 };
const past = (own: Partial<PastMember> & { id: string }): PastMember => ({
  joined: month("2024-01"),
  left: month("2024-12"),
  departure: "resigned",
  mix: sales,
  ...own,
});
const asOf = month("2026-12");
const defaults = coefficientsOf({ coefficients: {} });

describe("a team's history", () => {
  it("counts both the month of joining and the last month", () => {
    const { people, personYears, leavers, staying } = calibrate(
      aBaseline({ asOf, pastMembers: [past({ id: "a" })], pastMembersSince: month("2024-01") }),
    );
    expect({ people, personYears, leavers }).toEqual({ people: 1, personYears: 1, leavers: 1 });
    expect(staying.map(({ time, survival }) => [time, survival])).toEqual([[12, 0]]);
  });

  it("takes people hired before the records begin in at the tenure they had then", () => {
    const { staying, personYears } = calibrate(
      aBaseline({
        asOf,
        members: [aMember({ id: "old", joined: month("2020-01") })],
        pastMembers: [past({ id: "a", joined: month("2023-01"), left: month("2024-12") })],
        pastMembersSince: month("2024-01"),
      }),
    );
    expect(personYears).toBe(1 + 3);
    // At 24 months only the leaver is at risk: the other came into sight at 48.
    expect(staying[0]).toMatchObject({ time: 24, atRisk: 1 });
  });

  it("begins after the first leaving on the list when nobody says from when on it is complete", () => {
    const pastMembers = [past({ id: "a", left: month("2024-06") }), past({ id: "b", left: month("2025-06") })];
    const { since, leavers, setAside } = calibrate(aBaseline({ asOf, pastMembers }));
    expect({ since, leavers, setAside }).toEqual({ since: "2024-07", leavers: 1, setAside: 1 });
  });

  it("counts a leaving that the company decided as going out of the model's sight, and still shows its share", () => {
    const pastMembers = [past({ id: "a", departure: "companyDecision" }), past({ id: "b", left: month("2025-06") })];
    const found = calibrate(aBaseline({ asOf, pastMembers, pastMembersSince: month("2024-01") }));
    expect(found).toMatchObject({ leavers: 1, companyDecisions: 1, unknownCauses: 1 });
    expect(found.learnt.leavers).toBeCloseTo(1, 12);
    const last = found.incidence.at(-1)!;
    expect([last.left.companyDecision.share, last.left.unknown.share]).toEqual([0.5, 0.5]);
  });

  it("says nothing where there is none", () => {
    const { verdict, overrides, backtest, learnt } = calibrate(withoutHistory(sampleWorkspace("en")).baseline);
    expect(verdict.reach).toBe("none");
    expect(overrides).toEqual({});
    expect(backtest.quarters).toEqual([]);
    expect(learnt.level.mean).toBe(1);
  });

  it("of nobody leaving is a history too, and lowers the rate", () => {
    const members = ["a", "b", "c", "d"].map((id) => aMember({ id, joined: month("2020-01") }));
    const { learnt, verdict } = calibrate(
      aBaseline({ asOf, members, pastMembers: [], pastMembersSince: month("2022-01") }),
    );
    expect(verdict.reach).toBe("tooLittle");
    expect(learnt.level.mean).toBeGreaterThan(0.5);
    expect(learnt.level.mean).toBeLessThan(1);
  });
});

describe("what is learnt", () => {
  const large = calibrate(inventTeam({ seed: 1, seats: 2_000, months: 60, level: 2, unrecordedMonths: 48 }));

  it("finds that people leave twice as often as the defaults say", () => {
    const standardError = 2 / Math.sqrt(large.learnt.leavers);
    expect(Math.abs(large.learnt.level.mean - 2)).toBeLessThan(4 * standardError);
    expect(large.verdict.reach).toBe("parts");
  });

  it("gives the engine exactly the learnt rates", () => {
    const values = coefficientsOf({ coefficients: large.overrides });
    const { byCause } = baseHazards(values);
    for (const { band, pattern, posterior } of large.learnt.rates) {
      const bandAt = tenureBands.findIndex(({ id }) => id === band);
      const engine = attritionCauseIds.reduce(
        (sum, cause, index) =>
          attritionCauses[cause].pattern === pattern ? sum + byCause[bandAt * attritionCauseIds.length + index]! : sum,
        0,
      );
      expect(Math.abs(engine / posterior.mean - 1)).toBeLessThan(1e-6);
    }
  });

  it("is the same with and without intervals", () => {
    const { spells } = teamHistory(inventTeam({ seed: 2, seats: 40, months: 36, level: 1.5 }), defaults);
    expect(learntHazards(spells, defaults)).toEqual(totalsByBand(learntRates(spells, defaults)));
  });

  it("splits career leaving as it was counted", () => {
    expect(large.careers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    const counted = large.careers.reduce((sum, { leavers }) => sum + leavers, 0);
    for (const { share, leavers } of large.careers) expect(share).toBeCloseTo(leavers / counted, 2);
  });

  it("moves a small team's level a little and says that it is too little", () => {
    const { learnt, verdict } = calibrate(inventTeam({ seed: 3, seats: 12, months: 24, level: 2 }));
    expect(verdict.reach).toBe("tooLittle");
    expect(verdict.ownShare).toBeLessThan(0.5);
    expect(verdict.needed).toBe(Math.ceil(learnt.priorLeavers));
    const alone = learnt.leavers / learnt.expected;
    expect(learnt.level.mean).toBeGreaterThan(Math.min(1, alone));
    expect(learnt.level.mean).toBeLessThan(Math.max(1, alone));
  });

  it("is the same level when nobody noted why people left", () => {
    const team = inventTeam({ seed: 5, seats: 300, months: 48, level: 1 });
    const forgotten = team.pastMembers!.map(({ cause: _, ...rest }) => rest);
    expect(calibrate({ ...team, pastMembers: forgotten }).learnt.level.mean).toBeCloseTo(
      calibrate(team).learnt.level.mean,
      10,
    );
  });

  it("holds the true level in its interval in about nine of ten teams", () => {
    const teams = 200;
    const held = Array.from({ length: teams }, (_, seed) => {
      const { low, high } = learntRates(
        teamHistory(inventTeam({ seed, seats: 60, months: 60, level: 1 }), defaults).spells,
        defaults,
      ).level;
      return low <= 1 && 1 <= high;
    }).filter(Boolean).length;
    // Truths at the centre of the prior are held more often than nine in ten, never less.
    expect(held / teams).toBeGreaterThan(0.9 - 4 * Math.sqrt((0.9 * 0.1) / teams));
  });
});

describe("the backtest", () => {
  const team = inventTeam({ seed: 7, seats: 400, months: 48, level: 2, unrecordedMonths: 60 });
  const { quarters, outside, gain } = calibrate(team).backtest;

  it("covers every month since the records begin once", () => {
    expect(quarters).toHaveLength(16);
    expect(quarters.map(({ months }) => months)).toEqual(new Array(16).fill(3));
    expect(quarters.reduce((sum, { observed }) => sum + observed, 0)).toBe(team.pastMembers!.length);
  });

  it("begins with the defaults and then knows better", () => {
    expect(quarters[0]!.byHistory).toEqual(quarters[0]!.byDefaults);
    expect(gain).toBeGreaterThan(0);
  });

  it("knows of a quarter nothing that happened in it or later", () => {
    const cut = quarters[8]!.from;
    const earlier = team.pastMembers!.map((person) =>
      person.left >= cut ? { ...person, cause: "other" as const, left: month("2026-12") } : person,
    );
    const blind = calibrate({ ...team, pastMembers: earlier }).backtest.quarters;
    for (const [index, quarter] of quarters.slice(0, 8).entries()) expect(blind[index]).toEqual(quarter);
  });

  it("is unbiased when the model is right: observed ÷ expected is 1 within chance", () => {
    const right = calibrate(inventTeam({ seed: 11, seats: 1_000, months: 48, level: 1 })).backtest.quarters;
    const observed = right.reduce((sum, quarter) => sum + quarter.observed, 0);
    const expected = right.reduce((sum, { byDefaults }) => sum + byDefaults.expected, 0);
    expect(Math.abs(observed - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });

  it("finds about one quarter in twenty outside its range once it has learnt", () => {
    const later = quarters
      .slice(4)
      .filter(({ observed, byHistory: { low, high } }) => observed < low || observed > high);
    const chance = 0.05;
    expect(later.length).toBeLessThan(12 * chance + 4 * Math.sqrt(12 * chance * (1 - chance)));
    expect(outside).toBeGreaterThanOrEqual(later.length);
  });
});
