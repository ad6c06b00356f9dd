/**
 * How good were the probabilities of having left by a time? Each person counts by the inverse of the chance of still being in
 * sight: Brier score of Graf and others, Statist. Med. 18 (1999), with competing causes as Schoop and others, Biom. J. 53 (2011);
 * AUC(t) of Blanche, Dartigues and Jacqmin-Gadda, Statist. Med. 32 (2013).
 */
import { censoringOf } from "./censoring.ts";

export type Forecast = {
  readonly time: number;
  /** Undefined: went out of sight. `of interest`: left for what was forecast; `otherwise`: for something else. */
  readonly outcome: "of interest" | "otherwise" | undefined;
  /** The probability that was stated of having left for the cause of interest by then. */
  readonly risk: number;
};

/** Weight and truth of each person at the horizon; weight 0 for those who went out of sight before it. */
function weighed(people: readonly Forecast[], horizon: number) {
  const censoring = censoringOf(people.map(({ time, outcome }) => ({ time, left: outcome !== undefined })));
  return people.map(({ time, outcome, risk }) => {
    const isThere = time > horizon;
    const weight = isThere ? 1 / censoring.at(horizon) : outcome === undefined ? 0 : 1 / censoring.before(time);
    return { weight, risk, hasLeft: !isThere && outcome === "of interest" };
  });
}

/** Mean squared distance between forecast and truth: 0 is perfect. `of` replaces everybody's forecast by one number. */
export function brierScore(people: readonly Forecast[], horizon: number, of?: number): number {
  const total = weighed(people, horizon).reduce(
    (sum, { weight, risk, hasLeft }) => sum + weight * (Number(hasLeft) - (of ?? risk)) ** 2,
    0,
  );
  return total / people.length;
}

/** Index of prediction accuracy: what part of the Brier score of `everyone` (one risk for all) the forecast removes. */
export const predictionAccuracy = (people: readonly Forecast[], horizon: number, everyone: number): number =>
  1 - brierScore(people, horizon) / brierScore(people, horizon, everyone);

/** The chance that of two people, one gone by the horizon and one not, the first had the higher risk. */
export function areaUnderCurve(people: readonly Forecast[], horizon: number): number | undefined {
  const all = weighed(people, horizon);
  let right = 0;
  let pairs = 0;
  for (const gone of all.filter(({ hasLeft }) => hasLeft)) {
    for (const other of all) {
      if (other.hasLeft) continue;
      const weight = gone.weight * other.weight;
      pairs += weight;
      if (gone.risk > other.risk) right += weight;
      else if (gone.risk === other.risk) right += weight / 2;
    }
  }
  return pairs > 0 ? right / pairs : undefined;
}
