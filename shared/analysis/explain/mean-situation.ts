import { companyPhaseIds } from "../../catalogue/journey.ts";
import type { Situation } from "./situation.ts";

/** Means over futures; a truth becomes the part of them in which it holds. */
export type MeanSituation = Readonly<Record<Exclude<keyof Situation, "phase">, number>> & {
  /** Part of the futures in which the company is in each phase. */
  readonly phaseShares: readonly number[];
};

export function meanSituation(futures: readonly Situation[]): MeanSituation {
  const mean = (of: (now: Situation) => number) => futures.reduce((sum, now) => sum + of(now), 0) / futures.length;
  return {
    tenureMonths: mean(({ tenureMonths }) => tenureMonths),
    load: mean(({ load }) => load),
    narrownessShare: mean(({ narrownessShare }) => narrownessShare),
    routineShare: mean(({ routineShare }) => routineShare),
    offTypeShare: mean(({ offTypeShare }) => offTypeShare),
    waitedMonths: mean(({ waitedMonths }) => waitedMonths),
    isAlone: mean(({ isAlone }) => Number(isAlone)),
    recentLeavers: mean(({ recentLeavers }) => recentLeavers),
    headcount: mean(({ headcount }) => headcount),
    managerIsMissed: mean(({ managerIsMissed }) => Number(managerIsMissed)),
    productSeatIsFree: mean(({ productSeatIsFree }) => Number(productSeatIsFree)),
    phaseShares: companyPhaseIds.map((_, place) => mean(({ phase }) => Number(phase === place))),
  };
}
