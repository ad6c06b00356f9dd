/** Where a segment's recurring revenue comes from and goes to in a month of one future. */
import type { Sums } from "./sums.ts";
import { orphanedShare } from "./hand-over.ts";
import type { Scene } from "./scene.ts";

/** opening + new − three kinds of churn + expansion = closing. */
export type ArrParts = {
  readonly openingJpy: number;
  readonly newJpy: number;
  /** What full coverage would have lost as well. */
  readonly churnAtFullCoverageJpy: number;
  /** What work left undone adds to that, and then what accounts add whose person left. */
  readonly churnFromShortfallJpy: number;
  readonly churnFromOrphansJpy: number;
  readonly expansionJpy: number;
  readonly closingJpy: number;
};

export const noArr = (): Sums<ArrParts> => ({
  openingJpy: 0,
  newJpy: 0,
  churnAtFullCoverageJpy: 0,
  churnFromShortfallJpy: 0,
  churnFromOrphansJpy: 0,
  expansionJpy: 0,
  closingJpy: 0,
});

const chanceOf = (hazard: number) => -Math.expm1(-Math.min(700, hazard));

/** model.md, step 6: 1 − exp(−c · exp(γ · shortfall) · hand-over), taken apart in this order. */
function churnChances({ plan, floats }: Scene, segment: number, month: number, orphaned: number) {
  const { churnGamma, handedOverRatio, abandonedRatio } = plan.rules;
  const recent = floats("shortfalls").subarray(segment * 3, (segment + 1) * 3);
  const shortfall = recent.reduce((sum, own) => sum + own, 0) / Math.min(3, month + 1);
  const coverage = floats("segmentCoverage")[segment]!;
  const full = plan.segment.churnHazard[month * plan.segmentIds.length + segment]!;
  const strained = full * Math.exp(Math.min(100, churnGamma * shortfall));
  const perOrphan = coverage * handedOverRatio + (1 - coverage) * abandonedRatio;
  const all = strained * (1 + orphaned * (perOrphan - 1));
  return { full: chanceOf(full), strained: chanceOf(strained), all: chanceOf(all) };
}

/** A segment before anyone has decided to stay or go. */
type Before = { readonly accounts: number; readonly arrJpy: number; readonly orphanedShare: number };

/** What is lost is shared in proportion to what each kind adds to the chance of being lost. */
function changesOf(scene: Scene, segment: number, month: number, before: Before) {
  const closing = scene.floats("arr")[segment]!;
  const stay = before.accounts > 0 ? scene.floats("accounts")[segment]! / before.accounts : 1;
  const gone = before.arrJpy * (1 - stay);
  const { full, strained, all } = churnChances(scene, segment, month, before.orphanedShare);
  const perChance = all > 0 ? gone / all : 0;
  return {
    churnAtFullCoverageJpy: full * perChance,
    churnFromShortfallJpy: (strained - full) * perChance,
    churnFromOrphansJpy: (all - strained) * perChance,
    expansionJpy: closing - before.arrJpy * stay,
  };
}

/** Adds up every month of every future it is shown, segment by segment. */
export function watchRevenue(scene: Scene) {
  const bySegment = scene.plan.segmentIds.map(() => noArr());
  let before: readonly Before[] = [];
  let arr = new Float64Array();
  const look = () => (arr = scene.floats("arr").slice());
  const each = (add: (sums: Sums<ArrParts>, segment: number) => void) => bySegment.forEach(add);
  return {
    bySegment,
    onBegin(): void {
      look();
      each((sums, segment) => (sums.openingJpy += arr[segment]!));
    },
    onWork(): void {
      const last = arr;
      look();
      each((sums, segment) => (sums.newJpy += arr[segment]! - last[segment]!));
      before = bySegment.map((_, segment) => ({
        accounts: scene.floats("accounts")[segment]!,
        arrJpy: arr[segment]!,
        orphanedShare: orphanedShare(scene, segment),
      }));
    },
    onSettled(month: number): void {
      look();
      each((sums, segment) => {
        const changes = changesOf(scene, segment, month, before[segment]!);
        for (const name of Object.keys(changes) as (keyof typeof changes)[]) sums[name] += changes[name];
      });
    },
    onEnd(): void {
      each((sums, segment) => (sums.closingJpy += arr[segment]!));
    },
  };
}
