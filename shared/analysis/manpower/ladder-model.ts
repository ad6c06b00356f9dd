/**
 * The theory's view of a team: its ladder as a graded model. Leaving is that of an ordinary person, without drivers, colleagues
 * or load, and every level has seats for all. What a simulation says beyond this, its feedback says.
 */
import { monthsBetween } from "../../base/month.ts";
import { coefficientsOf } from "../../catalogue/coefficients.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Member } from "../../domain/member.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { bandOfTenure, baseHazards } from "../../simulation/base-hazard.ts";
import type { Matrix } from "../survival/matrix.ts";
import type { GradedModel } from "./markov.ts";

/** By position of the level, from the order of the baseline. */
export type Ladder = {
  /** Chance of leaving in a month. */
  readonly leaving: readonly number[];
  readonly typicalMonths: readonly number[];
  /** Position of the level that people rise to; −1 for none. */
  readonly next: readonly number[];
};

export function ladderOf(baseline: Baseline, scenario: Scenario): Ladder {
  const { levels, members } = baseline;
  const { total } = baseHazards(coefficientsOf(scenario));
  const hazardOf = ({ joined }: Member) => {
    const tenure = Math.max(0, monthsBetween(joined, scenario.start));
    return total[bandOfTenure[Math.min(tenure, bandOfTenure.length - 1)]!]!;
  };
  const leavingOf = (people: readonly Member[]) =>
    1 - Math.exp(-people.reduce((sum, member) => sum + hazardOf(member), 0) / people.length);
  const settled = 1 - Math.exp(-total.at(-1)!);
  return {
    leaving: levels.map(({ id }) => {
      const holders = members.filter(({ levelId }) => levelId === id);
      return holders.length > 0 ? leavingOf(holders) : settled;
    }),
    typicalMonths: levels.map(({ typicalMonths }) => typicalMonths),
    next: levels.map(({ nextLevelIds: [first] }) => levels.findIndex(({ id }) => id === first)),
  };
}

/** Where newcomers begin: as the plan hires, or, where it hires nobody, in the places of those who are there. */
export function recruitmentOf({ levels, members }: Baseline, { changes }: Scenario): number[] {
  const hires = changes.flatMap((change) => (change.type === "hire" && change.enabled ? [change] : []));
  const hiredAt = (id: string) => hires.reduce((sum, { levelId, count }) => sum + (levelId === id ? count : 0), 0);
  const heldAt = (id: string) => members.filter(({ levelId }) => levelId === id).length;
  const people = levels.map(({ id }) => (hires.length > 0 ? hiredAt(id) : heldAt(id)));
  const all = people.reduce((sum, count) => sum + count, 0);
  return people.map((count) => (all > 0 ? count / all : 1 / levels.length));
}

/** The textbook's promotion: a month on a level is as good as any other, and one in `typicalMonths` leads up. */
export const promotedByChance = ({ leaving, typicalMonths, next }: Ladder): Matrix =>
  leaving.map((left, from) =>
    leaving.map((_, to) => {
      const risen = next[from]! >= 0 ? 1 / typicalMonths[from]! : 0;
      return (1 - left) * ((to === from ? 1 - risen : 0) + (to === next[from] ? risen : 0));
    }),
  );

/** The engine's promotion, as a graded model of more grades: each level cut into its months of seniority. */
export type SeniorityModel = GradedModel & {
  /** The level of each grade. */
  readonly levelOf: readonly number[];
  /** The grade of someone on a level for so many months. */
  readonly gradeAt: (level: number, months: number) => number;
};

/** People rise in the month in which their typical time is over: at once, and not by chance. */
export function promotedBySeniority(ladder: Ladder, recruitment: readonly number[]): SeniorityModel {
  const { leaving, typicalMonths, next } = ladder;
  const lastMonth = typicalMonths.map((months, level) => (next[level]! >= 0 ? months : 0));
  const firstGrade = lastMonth.map((_, level) =>
    lastMonth.slice(0, level).reduce((sum, months) => sum + months + 1, 0),
  );
  const gradeAt = (level: number, months: number) => firstGrade[level]! + Math.min(lastMonth[level]!, months);
  const grades = lastMonth.flatMap((last, level) =>
    Array.from({ length: last + 1 }, (_, months) => ({ level, months })),
  );
  const follows = ({ level, months }: (typeof grades)[number]) => {
    const isRising = next[level]! >= 0 && months === lastMonth[level];
    return isRising ? gradeAt(next[level]!, 1) : gradeAt(level, months + 1);
  };
  return {
    transition: grades.map((grade) => grades.map((_, to) => (to === follows(grade) ? 1 - leaving[grade.level]! : 0))),
    recruitment: grades.map(({ level, months }) => (months === 0 ? recruitment[level]! : 0)),
    levelOf: grades.map(({ level }) => level),
    gradeAt,
  };
}
