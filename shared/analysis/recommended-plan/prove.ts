/**
 * How far from the best a plan may be. The program is asked for plans that no row rules out any more: rows of every tangent, in the quantile of
 * each month by itself and with room for chance, and one row for every plan that was lived through and failed. What it finds is lived through as well,
 * until nothing cheaper is left, or the effort ends; then its bound says how much cheaper a plan could still be.
 */
import type { Item } from "./decision-set.ts";
import { type Search, type Tried, tryPlan } from "./approach.ts";
import type { Effort } from "./improve.ts";
import { type Row, solveMaster } from "./master.ts";
import type { Survey } from "./tangents.ts";

/** A tangent measured in few futures may lie so much too low: points of coverage, and a part of what deeds add. */
const roomShare = 0.015;
const gainRatio = 1.15;
/** Deeds together cost a little more or less than the sum of what each costs: plans so much dearer by their sum are looked at as well. */
const dearer = 0.02;
const gapShare = 0.001;

export type Proof = {
  readonly best: Tried;
  /** No plan that the program knows of costs less, by the expected costs of its deeds. */
  readonly boundJpy: number;
  /** The same of the plan itself. */
  readonly costJpy: number;
  /** Every cheaper plan is ruled out. */
  readonly isClosed: boolean;
};

export async function prove(
  search: Search,
  from: Tried,
  surveys: readonly Survey[],
  costOf: (item: Item) => number,
  sumOf: (tried: Tried) => number,
  effort: Effort,
): Promise<Proof | undefined> {
  const { highs, judge, facts, failed } = search;
  const known = [from.selection];
  let best = from;
  let boundJpy = Number.NEGATIVE_INFINITY;
  const rows = surveys.map(({ tangent }): Row => ({
    tangent,
    coverage: tangent.each.map((coverage) => coverage + roomShare),
    gainRatio,
  }));
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
      ...{ set: judge.set, rows, costOf, failed, known, gapShare },
      needShare: facts.scenario.coverageTargetShare,
      from: facts.from,
    });
    if (!solved || solved.lackShare > 1e-6) return ended(true);
    const limit = sumOf(best) + dearer * Math.abs(sumOf(best));
    boundJpy = Math.max(boundJpy, Math.min(solved.boundJpy, sumOf(best)));
    if (solved.boundJpy >= limit) return ended(true);
    if (effort.left <= 0) return ended(false);
    effort.left -= 1;
    const next = tryPlan(search, solved.selection);
    known.push(solved.selection);
    if (next && next.verdict.costJpy < best.verdict.costJpy) best = next;
  }
}
