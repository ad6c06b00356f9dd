/**
 * How far from the best a plan may be. Two ways, by how many deeds there are to choose from.
 *
 * A small set is closed: the program is asked for plans that nothing rules out yet. Its rows are one for every plan that was lived through and failed and, where there are
 * more than a few deeds, tangents of every survey, in the quantile of each month by itself and with much room for chance. What it finds is lived through as well, until nothing cheaper is
 * left: the plan is then the best of its set, as far as more and sooner never harms.
 *
 * A large set is looked at to first order: effects as straight lines around the plan that was found. What the program finds cheaper is lived through; its
 * bound is one of its own picture.
 */
import { type Search, type Tried, tryPlan } from "./approach.ts";
import type { DecisionSet, Item } from "./decision-set.ts";
import type { Effort } from "./improve.ts";
import { type Row, solveMaster } from "./master.ts";
import { type Survey, surveyAt } from "./tangents.ts";

/** Deeds to choose from in a set that can be closed. */
const mostToClose = 80;
/** In one so small no row but those of plans that failed is needed. */
const mostWithoutRows = 30;
/** A tangent measured in few futures may lie so much too low: points of coverage, and a part of what deeds add. */
const roomShare = 0.03;
const roomRatio = 1.5;
/** Points of coverage asked for beyond the target each time the program's plan turns out to be short. */
const stricter = 0.003;
const proofRounds = 4;
/** Deeds together cost a little more or less than the sum of what each costs: plans so much dearer by their sum are looked at as well. */
const dearer = 0.02;

export type Proof = {
  readonly best: Tried;
  /** By the expected costs of deeds: of the plan, and below which no plan is. */
  readonly costJpy: number;
  readonly boundJpy: number;
  /** Every cheaper plan of the set is ruled out. */
  readonly isClosed: boolean;
};

type CostOf = (item: Item) => number;
type SumOf = (tried: Tried) => number;

const deedsOf = ({ profiles, levers, months }: DecisionSet) => (profiles.length + levers.length) * months.length;

export const canBeClosed = (set: DecisionSet): boolean => deedsOf(set) <= mostToClose;

export function prove(
  search: Search,
  from: Tried,
  surveys: readonly Survey[],
  costOf: CostOf,
  sumOf: SumOf,
  effort: Effort,
) {
  return canBeClosed(search.judge.set)
    ? close(search, from, surveys, costOf, sumOf, effort)
    : lookAround(search, from, surveys, costOf, sumOf, effort);
}

async function close(
  search: Search,
  from: Tried,
  surveys: readonly Survey[],
  costOf: CostOf,
  sumOf: SumOf,
  effort: Effort,
): Promise<Proof | undefined> {
  const { highs, judge, facts, failed } = search;
  const known = [from.selection];
  let best = from;
  let boundJpy = Number.NEGATIVE_INFINITY;
  const isTiny = deedsOf(judge.set) <= mostWithoutRows;
  const rows = (isTiny ? [] : surveys).map(({ tangent }): Row => ({
    tangent,
    coverage: tangent.each.map((coverage) => coverage + roomShare),
    gainRatio: roomRatio,
  }));
  const needShare = facts.scenario.coverageTargetShare;
  const ended = (isClosed: boolean): Proof => ({
    best,
    boundJpy: isClosed ? sumOf(best) : boundJpy,
    costJpy: sumOf(best),
    isClosed,
  });
  for (;;) {
    await Promise.resolve();
    if (!search.isWanted()) return undefined;
    const solved = solveMaster(highs, {
      set: judge.set,
      rows,
      needShare,
      from: facts.from,
      costOf,
      failed,
      known,
      gapShare: 0.001,
    });
    if (!solved || solved.lackShare > 1e-6) return ended(true);
    boundJpy = Math.max(boundJpy, Math.min(solved.boundJpy, sumOf(best)));
    if (solved.boundJpy >= sumOf(best) + dearer * Math.abs(sumOf(best))) return ended(true);
    if (effort.left <= 0) return ended(false);
    effort.left -= 1;
    const next = await tryPlan(search, solved.selection);
    known.push(solved.selection);
    if (next && next.verdict.costJpy < best.verdict.costJpy) best = next;
  }
}

async function lookAround(
  search: Search,
  from: Tried,
  surveys: readonly Survey[],
  costOf: CostOf,
  sumOf: SumOf,
  effort: Effort,
): Promise<Proof | undefined> {
  const { highs, judge, facts, required, few } = search;
  const { tangent } = await surveyAt(judge, facts, from.selection, required, few, surveys.at(-1));
  const target = facts.scenario.coverageTargetShare;
  // What holds has no less than the target, whatever a few futures say.
  const rows = [{ tangent, coverage: tangent.band.map((share) => Math.max(share, target)), gainRatio: 1 }];
  let best = from;
  let boundJpy = sumOf(from);
  for (let round = 0; round < proofRounds && effort.left > 0; round++) {
    await Promise.resolve();
    if (!search.isWanted()) return undefined;
    const needShare = target + stricter * round;
    const solved = solveMaster(highs, {
      ...{ set: judge.set, rows, needShare, costOf, failed: [], known: [], gapShare: 0.01, isPruned: true },
      from: facts.from,
    });
    if (!solved || solved.lackShare > 1e-6 || solved.costJpy >= sumOf(best)) break;
    if (round === 0) boundJpy = Math.min(boundJpy, solved.boundJpy);
    effort.left -= 1;
    const next = await tryPlan(search, solved.selection);
    if (next && next.verdict.costJpy < best.verdict.costJpy) best = next;
    if (next) break;
  }
  return { best, boundJpy: Math.min(boundJpy, sumOf(best)), costJpy: sumOf(best), isClosed: false };
}
