/** Whether two changes help only together, or each does in part what the other does: so that the order in which they are valued is no accident. */
import type { ChangeWorth } from "./change-worth.ts";
import {
  type MeasureId,
  type Worth,
  type WorthScores,
  measureIds,
  signOf,
  worthBetween,
  betterMeasure,
} from "./worth-scores.ts";

export type Pair = { readonly changeIds: readonly [string, string]; readonly measures: readonly MeasureId[] };

export type Interplay = Pair & {
  readonly by: Readonly<Partial<Record<MeasureId, Between>>>;
};

export type Between = {
  /** Of both, against the plan without either. */
  readonly together: Worth;
  /** What each is worth with the other in place, added up, more than both together are worth. */
  readonly excess: Worth;
  /** Help together: the one does less without the other. In part the same: either does much of what both do. */
  readonly kind: "helpTogether" | "inPartTheSame" | "addUp";
  /** Worth of each, half as the first of the two and half as the second: these add up to both (Shapley's value of two). */
  readonly fair: readonly [number, number];
};

/** With the plan itself, which is read again beside them. */
export const mostPairs = measureIds.length;

/** Of each measure the two that are worth most, where both are clearly worth something; cost is no help to anyone. */
export function topPairs(changes: readonly ChangeWorth[]): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const id of measureIds) {
    if (betterMeasure[id] === "lower") continue;
    const [first, second] = changes
      .filter(({ worths }) => signOf(id, worths[id]) > 0)
      .toSorted((one, other) => other.worths[id].mean - one.worths[id].mean);
    if (!first || !second) continue;
    const [one, other] = [first.changeId, second.changeId].toSorted() as [string, string];
    const key = JSON.stringify([one, other]);
    pairs.set(key, { changeIds: [one, other], measures: [...(pairs.get(key)?.measures ?? []), id] });
  }
  return [...pairs.values()];
}

export function interplayOf(
  pair: Pair,
  whole: WorthScores,
  [withoutOne, withoutOther]: readonly [WorthScores, WorthScores],
  withoutBoth: WorthScores,
): Interplay {
  const between = (id: MeasureId): Between => {
    const at = (scores: WorthScores) => (trial: number) => scores[id][trial]!;
    const together = worthBetween(id, whole.trials, at(whole), at(withoutBoth));
    const excess = worthBetween(
      id,
      whole.trials,
      (trial) => at(whole)(trial) + at(withoutBoth)(trial),
      (trial) => at(withoutOne)(trial) + at(withoutOther)(trial),
    );
    const worthOf = (rest: WorthScores) => worthBetween(id, whole.trials, at(whole), at(rest)).mean - excess.mean / 2;
    const sign = signOf(id, excess);
    return {
      together,
      excess,
      kind: sign > 0 ? "helpTogether" : sign < 0 ? "inPartTheSame" : "addUp",
      fair: [worthOf(withoutOne), worthOf(withoutOther)],
    };
  };
  return { ...pair, by: Object.fromEntries(pair.measures.map((id) => [id, between(id)])) };
}
