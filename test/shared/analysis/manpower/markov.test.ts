import { describe, expect, it } from "vitest";
import {
  type GradedModel,
  chanceOfReaching,
  fundamentalMatrix,
  headcountByGrade,
  meanStayMonths,
  recruitsToHold,
  stationaryStructure,
  steadyState,
  wastageOf,
} from "../../../../shared/analysis/manpower/markov.ts";
import golden from "../../../golden/markov-manpower.json" with { type: "json" };

const model: GradedModel = { transition: golden.P, recruitment: golden.recruit_dist };

/** Equal to the reference within 1e-8 of the figure, or of 1 where the figure is smaller. */
function expectEqual(ours: readonly number[] | undefined, reference: readonly number[]): void {
  expect(ours).toHaveLength(reference.length);
  reference.forEach((value, index) => {
    expect(Math.abs(ours![index]! - value)).toBeLessThan(1e-8 * Math.max(1, Math.abs(value)));
  });
}

describe("a graded team, against an independent calculation", () => {
  it("loses the stated part of each grade", () => {
    expectEqual(wastageOf(model), golden.monthly_leave);
  });

  it("spends the expected months in each grade", () => {
    expectEqual(fundamentalMatrix(model)?.flat(), golden.fundamental_matrix.flat());
    expectEqual(meanStayMonths(model), golden.expected_months_total);
  });

  it("reaches each grade with the expected chance", () => {
    expectEqual(chanceOfReaching(model)?.flat(), golden.prob_ever_reach.flat());
  });

  it.each(Object.entries(golden.constant_recruit_0p5))(
    "under a steady intake stands so in month %s",
    (month, people) => {
      expectEqual(headcountByGrade(model, golden.n0, { perMonth: 0.5 }, 36)[Number(month)], people);
    },
  );

  it.each(Object.entries(golden.fixed_growth_1pct))("growing 1 % a month stands so in month %s", (month, people) => {
    expectEqual(headcountByGrade(model, golden.n0, { monthlyGrowth: 0.01 }, 36)[Number(month)], people);
  });

  it("settles to the steady state, whatever it began with", () => {
    const settled = steadyState(model, 0.5);
    expectEqual(settled, golden.steady_state_constant_recruit_0p5);
    expectEqual(headcountByGrade(model, [0, 0, 0, 40], { perMonth: 0.5 }, 3_000).at(-1), settled!);
  });

  it("of fixed size settles to the stationary structure", () => {
    const structure = stationaryStructure(model);
    expectEqual(structure, golden.stationary_structure_fixed_size);
    const held = headcountByGrade(model, golden.n0, { monthlyGrowth: 0 }, 3_000).at(-1)!;
    expectEqual(
      held,
      structure!.map((share) => share * 16),
    );
  });

  it("keeps its size with the recruits that its mean stay asks for", () => {
    const needed = recruitsToHold(model, 20)!;
    const sum = steadyState(model, needed)!.reduce((total, people) => total + people, 0);
    expect(Math.abs(sum - 20)).toBeLessThan(1e-8);
  });
});

it("has no mean stay where a grade is never left", () => {
  const forever: GradedModel = {
    transition: [
      [0.9, 0.1],
      [0, 1],
    ],
    recruitment: [1, 0],
  };
  expect(fundamentalMatrix(forever)).toBeUndefined();
  expect(steadyState(forever, 1)).toBeUndefined();
  expect(recruitsToHold(forever, 10)).toBeUndefined();
});
