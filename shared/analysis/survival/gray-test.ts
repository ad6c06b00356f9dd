/**
 * Do groups of people leave for a cause equally often by any time, whatever else takes them away? Gray, Ann. Statist. 16 (1988),
 * with ρ = 0: like a log-rank test on the subdistribution hazard. Where causes compete, a log-rank test would ask another
 * question, whether those still there leave for it equally often.
 */
import { gammaCdf } from "./gamma-distribution.ts";
import { type Matrix, dot, inverse, times } from "./matrix.ts";
import { type RiskRow, riskTable } from "./risk-table.ts";
import type { Spell } from "./spell.ts";

export type GroupTest = { readonly statistic: number; readonly degreesOfFreedom: number; readonly p: number };

/** One group at a time: at risk, gone for the cause and for others, still there just before and just after. */
type State = {
  readonly atRisk: number;
  readonly own: number;
  readonly others: number;
  readonly before: number;
  readonly after: number;
  /** Left for the cause before this time. */
  readonly left: number;
};

type Moment = {
  readonly states: readonly State[];
  readonly own: number;
  /** Left for the cause by now, all groups taken as one, and of all people as many as there would be had nobody left. */
  readonly leftByNow: number;
  readonly people: number;
  /** [score][group] how an unexpected leaver of the group, weighted to those people, moves the score. */
  readonly moves: Matrix;
  /** Its sum over the leavers so far, as a hazard: what a change of the curve before does to all later scores. */
  readonly sum: Matrix;
};

function statesBy<Cause extends string>(
  groups: readonly (readonly Spell<Cause>[])[],
  cause: Cause,
): readonly State[][] {
  const tables = groups.map((spells) => new Map(riskTable(spells).map((row) => [row.time, row])));
  const ended = new Set(
    tables.flatMap((table) => [...table.values()].filter(({ events }) => events > 0).map(({ time }) => time)),
  );
  const now = groups.map(() => ({ there: 1, left: 0 }));
  return [...ended]
    .sort((one, other) => one - other)
    .map((time) =>
      groups.map((spells, group): State => {
        const row: RiskRow<Cause> | undefined = tables[group]!.get(time);
        const { there: before, left } = now[group]!;
        const atRisk = row?.atRisk ?? spells.filter(({ stop }) => stop >= time).length;
        const own = row?.byCause.get(cause) ?? 0;
        const others = (row?.events ?? 0) - own;
        const after = atRisk > 0 ? (before * (atRisk - own - others)) / atRisk : before;
        now[group] = { there: after, left: atRisk > 0 ? left + (before * own) / atRisk : left };
        return { atRisk, own, others, before, after, left };
      }),
    );
}

const square = (size: number, of: (row: number, column: number) => number): number[][] =>
  Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => of(row, column)));

/** As many people as there would be had nobody left. */
const whole = ({ atRisk, before }: State) => (atRisk > 0 ? atRisk / before : 0);

function momentsOf(times: readonly (readonly State[])[]): readonly Moment[] {
  let leftBefore = 0;
  let before = square(times[0]?.length ?? 0, () => 0);
  return times.map((states): Moment => {
    const wholes = states.map(whole);
    const people = wholes.reduce((sum, part) => sum + part, 0);
    const own = states.reduce((sum, state) => sum + state.own, 0);
    const moves = square(
      states.length,
      (row, group) => (row === group ? wholes[row]! : 0) - (wholes[row]! * wholes[group]!) / people,
    );
    const hazard = own / (people * (1 - leftBefore));
    const sum = square(states.length, (row, group) => before[row]![group]! + moves[row]![group]! * hazard);
    leftBefore += own / people;
    before = sum;
    return { states, own, leftByNow: leftBefore, people, moves, sum };
  });
}

/** Leavers of each group less those expected, were all groups alike. */
function scoresOf(moments: readonly Moment[], groups: number): number[] {
  const scores = new Array<number>(groups).fill(0);
  for (const { states, own } of moments) {
    const risks = states.map((state) => whole(state) * (1 - state.left));
    const all = risks.reduce((sum, risk) => sum + risk, 0);
    if (own > 0) states.forEach((state, group) => (scores[group]! += state.own - (own * risks[group]!) / all));
  }
  return scores;
}

/** Of several leaving at once, one is none the less random for the others. */
const ofTied = (count: number, among: number) => (count > 1 ? 1 - (count - 1) / (among - 1) : 1);

function covarianceOf(moments: readonly Moment[], groups: number): number[][] {
  const total = moments.at(-1)!.sum;
  const covariance = square(groups, () => 0);
  const addSquare = (moved: readonly number[], variance: number) =>
    moved.forEach((one, row) =>
      moved.forEach((other, column) => (covariance[row]![column]! += one * other * variance)),
    );
  for (const { states, own, leftByNow, people, moves, sum } of moments) {
    states.forEach(({ atRisk, others, before, after }, group) => {
      if (atRisk === 0) return;
      const later = total.map((row, score) => row[group]! - sum[score]![group]!);
      // Everyone here who has not left for the cause, of those who are there.
      const kept = after > 0 ? (1 - leftByNow) / after : 0;
      if (own > 0) {
        const variance = (ofTied(own, people * before) * before * own) / (people * atRisk);
        const held = after > 0 ? 1 - kept : 1;
        addSquare(
          later.map((rest, score) => moves[score]![group]! + held * rest),
          variance,
        );
      }
      if (others > 0 && after > 0)
        addSquare(
          later.map((rest) => kept * rest),
          (ofTied(others, atRisk) * before ** 2 * others) / atRisk ** 2,
        );
    });
  }
  return covariance;
}

/** Everyone watched from the first day. Undefined where fewer than two groups have anybody, or nobody left for the cause. */
export function grayTest<Cause extends string>(
  groups: readonly (readonly Spell<Cause>[])[],
  cause: Cause,
): GroupTest | undefined {
  const some = groups.filter(({ length }) => length > 0);
  const moments = momentsOf(statesBy(some, cause));
  if (some.length < 2 || !moments.some(({ own }) => own > 0)) return undefined;
  // Scores add up to 0: the last follows from the others.
  const degreesOfFreedom = some.length - 1;
  const scores = scoresOf(moments, some.length).slice(0, degreesOfFreedom);
  const precision = inverse(
    covarianceOf(moments, some.length)
      .slice(0, -1)
      .map((row) => row.slice(0, -1)),
  );
  if (precision === undefined) return undefined;
  const statistic = dot(scores, times(precision, scores));
  return { statistic, degreesOfFreedom, p: 1 - gammaCdf(statistic / 2, degreesOfFreedom / 2) };
}
