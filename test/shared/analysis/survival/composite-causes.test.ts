import { describe, expect, it } from "vitest";
import { aalenJohansen } from "../../../../shared/analysis/survival/aalen-johansen.ts";
import { calibrate } from "../../../../shared/analysis/survival/calibrate.ts";
import { careerShares } from "../../../../shared/analysis/survival/career-shares.ts";
import { kaplanMeier } from "../../../../shared/analysis/survival/kaplan-meier.ts";
import { onlyBy, type Spell } from "../../../../shared/analysis/survival/spell.ts";
import { teamHistory, within } from "../../../../shared/analysis/survival/team-history.ts";
import { addMonths, month } from "../../../../shared/base/month.ts";
import { coefficientsOf } from "../../../../shared/catalogue/coefficients.ts";
import { inventTeam } from "../../../support/invented-team.ts";

type Cause = "chaos" | "product";
const parts = { chaos: 0.75, product: 0.25 };
const composite: Spell<Cause>[] = [
  { start: 0, stop: 3, cause: "chaos", parts },
  { start: 0, stop: 5, cause: "product" },
  { start: 0, stop: 5, cause: undefined },
  { start: 0, stop: 8, cause: "chaos", parts },
  { start: 0, stop: 9, cause: undefined },
];
const defaults = coefficientsOf({ coefficients: {} });

describe("a leaving with several causes", () => {
  it("is one leaving, and its parts add up to the share that has left", () => {
    const survival = kaplanMeier(composite);
    for (const [index, { present, left }] of aalenJohansen(composite, ["chaos", "product"]).entries()) {
      expect(present.share).toBeCloseTo(survival[index]!.survival, 12);
      expect(present.share + left.chaos.share + left.product.share).toBeCloseTo(1, 12);
    }
  });

  it("counts for each cause in its part", () => {
    const [first] = aalenJohansen(composite, ["chaos", "product"]);
    expect(first!.left.chaos.share).toBeCloseTo(0.75 / 5, 12);
    expect(first!.left.product.share).toBeCloseTo(0.25 / 5, 12);
  });

  it("is expected to look like leavings whose cause was drawn by the parts, with an error no smaller than theirs", () => {
    // All four ways in which the two composite leavings could have had one cause each, weighed by how likely they are.
    const [at3, at8] = [composite[0]!, composite[3]!];
    const ways = (["chaos", "product"] as const).flatMap((early) =>
      (["chaos", "product"] as const).map((late) => ({
        weight: parts[early] * parts[late],
        steps: aalenJohansen(
          composite.map((spell) =>
            spell === at3
              ? { ...spell, cause: early, parts: undefined }
              : spell === at8
                ? { ...spell, cause: late, parts: undefined }
                : spell,
          ),
          ["chaos", "product"],
        ),
      })),
    );
    const mean = ways.reduce((sum, { weight, steps }) => sum + weight * steps.at(-1)!.left.chaos.share, 0);
    const variance = ways.reduce(
      (sum, { weight, steps }) => sum + weight * steps.at(-1)!.left.chaos.standardError ** 2,
      0,
    );
    const { share, standardError } = aalenJohansen(composite, ["chaos", "product"]).at(-1)!.left.chaos;
    expect(share).toBeCloseTo(mean, 12);
    expect(standardError ** 2).toBeGreaterThan(0.9 * variance);
  });

  it("goes with its main cause where one cause is looked at alone", () => {
    expect(onlyBy("product", composite).map(({ cause }) => cause)).toEqual([
      undefined,
      "product",
      undefined,
      undefined,
      undefined,
    ]);
    expect(aalenJohansen(onlyBy("chaos", composite), ["chaos"])[0]!.left.chaos.share).toBeCloseTo(1 / 5, 12);
  });
});

describe("a team's history with several causes each", () => {
  const team = inventTeam({ seed: 9, seats: 120, months: 48, level: 1.5 });
  const halves = {
    ...team,
    pastMembers: team.pastMembers!.map(({ cause: _, ...past }) => ({ ...past, causes: { operator: 0.5, chaos: 0.5 } })),
  };

  it("tells the same about how often people leave as with one cause each", () => {
    const [found, single] = [calibrate(halves), calibrate(team)];
    expect(found.learnt.level).toEqual(single.learnt.level);
    expect(found.staying).toEqual(single.staying);
    expect(found.backtest.quarters.map(({ observed }) => observed)).toEqual(
      single.backtest.quarters.map(({ observed }) => observed),
    );
  });

  it("splits leavers over patterns and careers by the parts", () => {
    const { learnt, leavers } = calibrate(halves);
    const of = (pattern: string) =>
      learnt.rates.filter((cell) => cell.pattern === pattern).reduce((sum, cell) => sum + cell.leavers, 0);
    expect(of("chaos")).toBeCloseTo(leavers / 2, 9);
    expect(of("career")).toBeCloseTo(leavers / 2, 9);
    const { spells } = teamHistory(halves, defaults);
    const operator = careerShares(spells, defaults).find(({ cause }) => cause === "operator")!;
    expect(operator.leavers).toBeCloseTo(leavers / 2, 9);
  });

  it("forgets parts of a leaving that is still to come", () => {
    const { spells, until } = teamHistory(halves, defaults);
    const earlier = within(spells, month("2000-01"), addMonths(until, -24));
    expect(earlier.some(({ cause }) => cause === undefined)).toBe(true);
    for (const { cause, parts: kept } of earlier) expect(kept === undefined).toBe(cause === undefined);
  });
});
