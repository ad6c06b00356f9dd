/** How far a leader's own judgements can be relied on. It judges the forecast, never the person it is about. */
import { coefficientsOf } from "../../../catalogue/coefficients.ts";
import type { Baseline } from "../../../domain/baseline.ts";
import { type Brier, brierOf, squaredMiss } from "./brier.ts";
import { type ClusteredMean, clusteredMean } from "./clustered-mean.ts";
import { usualChances } from "./usual-chance.ts";
import { type Resolved, resolveJudgements } from "./verdicts.ts";

/** From so many on something is said. Assumption: below it an interval of the score is wider than the score. */
export const fewest = { judgements: 20, people: 10, ofEachKind: 3 } as const;

/** Mean squared miss of the judgements minus that of another forecast of the same: below 0 the judgements were nearer. */
export type Against = {
  readonly judgements: number;
  readonly theirScore: number;
  readonly difference: ClusteredMean;
  readonly reads: "better" | "same" | "worse";
};

export type JudgementScore = {
  readonly resolved: readonly Resolved[];
  readonly settled: number;
  readonly people: number;
  readonly left: number;
  /** Undefined below `fewest`: too few to tell. */
  readonly brier: (Brier & { readonly interval: ClusteredMean }) | undefined;
  readonly againstUsual: Against | undefined;
  /** Of those that the model was asked about on the day. */
  readonly againstModel: Against | undefined;
};

type Settled = { readonly personId: string; readonly chance: number; readonly hasLeft: boolean };

const areEnough = (settled: readonly Settled[]): boolean => {
  const left = settled.filter(({ hasLeft }) => hasLeft).length;
  return (
    settled.length >= fewest.judgements &&
    new Set(settled.map(({ personId }) => personId)).size >= fewest.people &&
    Math.min(left, settled.length - left) >= fewest.ofEachKind
  );
};

/** The interval decides: what holds 0 could be either. */
const readsOf = ({ low, high }: ClusteredMean): Against["reads"] => (high < 0 ? "better" : low > 0 ? "worse" : "same");

function against(settled: readonly Settled[], otherOf: (at: number) => number | undefined): Against | undefined {
  const both = settled.flatMap((one, at) => {
    const other = otherOf(at);
    return other === undefined ? [] : [{ ...one, other: squaredMiss(other, one.hasLeft) }];
  });
  if (!areEnough(both)) return undefined;
  const difference = clusteredMean(
    both.map(({ personId, chance, hasLeft, other }) => ({ personId, value: squaredMiss(chance, hasLeft) - other })),
  );
  if (difference === undefined) return undefined;
  return {
    judgements: both.length,
    theirScore: both.reduce((sum, { other }) => sum + other, 0) / both.length,
    difference,
    reads: readsOf(difference),
  };
}

/** Of one judge, or of everybody whose judgements stand in the facts. */
export function scoreJudgements(baseline: Baseline, by?: string): JudgementScore {
  const resolved = resolveJudgements(baseline).filter(({ judgement }) => by === undefined || judgement.by === by);
  const over = resolved.filter(({ became }) => became === "left" || became === "stayed");
  const settled = over.map(({ judgement: { memberId, chanceShare }, became }): Settled => {
    return { personId: memberId, chance: chanceShare, hasLeft: became === "left" };
  });
  const usual = usualChances(baseline, over, coefficientsOf({ coefficients: {} }));
  const brier = areEnough(settled) ? brierOf(settled) : undefined;
  const misses = settled.map(({ personId, chance, hasLeft }) => ({ personId, value: squaredMiss(chance, hasLeft) }));
  const interval = brier && clusteredMean(misses);
  return {
    resolved,
    settled: settled.length,
    people: new Set(settled.map(({ personId }) => personId)).size,
    left: settled.filter(({ hasLeft }) => hasLeft).length,
    brier: brier && interval && { ...brier, interval },
    againstUsual: against(settled, (at) => usual[at]),
    againstModel: against(settled, (at) => over[at]!.judgement.modelShare),
  };
}
