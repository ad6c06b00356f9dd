import { describe, expect, it } from "vitest";
import {
  ladderOf,
  promotedByChance,
  promotedBySeniority,
  recruitmentOf,
} from "../../../../shared/analysis/manpower/ladder-model.ts";
import { headcountByGrade, meanStayMonths, steadyState } from "../../../../shared/analysis/manpower/markov.ts";
import { addMonths, month, monthsBetween } from "../../../../shared/base/month.ts";
import golden from "../../../golden/markov-manpower.json" with { type: "json" };
import { aBaseline, aChange, aLevel, aMember, aScenario, constantLeaving, start } from "../../../support/builders.ts";
import { meanOf, perTrial, run, tolerance } from "../../../support/running.ts";

const grades = [18, 30, 48, 60];

it("promotion by chance is the transition matrix of the reference", () => {
  const ladder = { leaving: golden.monthly_leave, typicalMonths: grades, next: [1, 2, 3, -1] };
  promotedByChance(ladder)
    .flat()
    .forEach((chance, index) => {
      expect(Math.abs(chance - golden.P.flat()[index]!)).toBeLessThan(1e-8);
    });
});

/** Salaries of which each month's cost tells how many people stand on each level. */
const apart = 64;
const levels = [
  aLevel({ id: "junior", typicalMonths: 6, nextLevelIds: ["csm"], salaryJpy: 12 }),
  aLevel({ id: "csm", rank: 2, typicalMonths: 9, nextLevelIds: ["lead"], salaryJpy: 12 * apart }),
  aLevel({ id: "lead", rank: 3, salaryJpy: 12 * apart ** 2 }),
];
const members = [
  ...Array.from({ length: 6 }, (_, index) =>
    aMember({ id: `j${index}`, levelId: "junior", joined: addMonths(start, -index) }),
  ),
  ...Array.from({ length: 5 }, (_, index) =>
    aMember({ id: `c${index}`, levelId: "csm", joined: addMonths(start, -2 * index) }),
  ),
  aMember({ id: "l", levelId: "lead" }),
].map((member) => ({ ...member, promotionAmbition: 1 }));
const baseline = aBaseline({ levels, members });
const months = 30;
const scenario = aScenario({
  months,
  trials: 3_000,
  coefficients: { ...constantLeaving(0.3), employerCost: 1, hireCostJpy: 0 },
  changes: Array.from({ length: months }, (_, at) =>
    aChange({
      id: `hire${at}`,
      type: "hire",
      month: addMonths(start, at),
      count: 1,
      mix: { sales: 1, support: 0, analyst: 0 },
      levelId: at % 3 === 0 ? "csm" : "junior",
      fteShare: 1,
      leadTimeMonths: 0,
      segmentIds: [],
      honestInterview: false,
    }),
  ),
});

describe("a team without feedback, simulated", () => {
  const ladder = ladderOf(baseline, scenario);
  const model = promotedBySeniority(ladder, recruitmentOf(baseline, scenario));
  const reader = run(baseline, scenario);

  /** The theory month by month: people who begin that month stand beside those whom the model moved. */
  const today = model.levelOf.map(() => 0);
  for (const { levelId, joined } of members) {
    const level = levels.findIndex(({ id }) => id === levelId);
    today[model.gradeAt(level, monthsBetween(joined, start))]! += 1;
  }
  const byMonth: number[][] = [];
  let people = today;
  for (let at = 0; at < months; at++) {
    const begun = model.gradeAt(at % 3 === 0 ? 1 : 0, 0);
    people = people.map((count, grade) => count + (grade === begun ? 1 : 0));
    byMonth.push(
      levels.map((_, level) => people.reduce((sum, n, grade) => sum + (model.levelOf[grade] === level ? n : 0), 0)),
    );
    people = headcountByGrade(model, people, { perMonth: 0 }, 1)[1]!;
  }

  it.each([0, 1, 5, 6, 7, 12, 18, 24, 29])("has in month %i as many people on each level as the theory says", (at) => {
    levels.forEach((_, level) => {
      const held = perTrial(
        reader,
        (trial) => Math.floor(reader.monthly("costJpy", at, trial) / apart ** level) % apart,
      );
      expect(Math.abs(meanOf(held) - byMonth[at]![level]!)).toBeLessThanOrEqual(tolerance(held) + 1e-9);
    });
  });
});

describe("a ladder as theory sees it", () => {
  it("leaves as ordinary people of that tenure do, and as settled ones where nobody stands", () => {
    const veterans = aBaseline({
      levels,
      members: [aMember({ id: "a", levelId: "junior", joined: month("2015-01") })],
    });
    const [junior, csm] = ladderOf(veterans, aScenario()).leaving;
    expect(junior).toBe(csm);
    const fresh = aBaseline({ levels, members: [aMember({ id: "a", levelId: "junior", joined: start })] });
    expect(ladderOf(fresh, aScenario()).leaving[0]).toBeLessThan(junior!);
  });

  it("recruits where the plan hires, and where people stand if it hires nobody", () => {
    expect(recruitmentOf(baseline, scenario)).toEqual([2 / 3, 1 / 3, 0]);
    expect(recruitmentOf(baseline, aScenario())).toEqual([6 / 12, 5 / 12, 1 / 12]);
  });

  it("keeps people equally long whether they rise by chance or by seniority, if every level loses alike", () => {
    const ladder = ladderOf(baseline, scenario);
    const recruitment = recruitmentOf(baseline, scenario);
    const byChance = { transition: promotedByChance(ladder), recruitment };
    const bySeniority = promotedBySeniority(ladder, recruitment);
    const stay = 1 / ladder.leaving[0]!;
    for (const months of [...meanStayMonths(byChance)!, ...meanStayMonths(bySeniority)!])
      expect(months).toBeCloseTo(stay, 8);
    const total = (counts: readonly number[] | undefined) => counts!.reduce((sum, count) => sum + count, 0);
    expect(total(steadyState(byChance, 2))).toBeCloseTo(total(steadyState(bySeniority, 2)), 8);
  });
});
