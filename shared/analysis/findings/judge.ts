/** From numbers to a verdict: each number speaks between 0 and 1 on a stated scale, and a finding says how they are put together. */
import { toInterval } from "../statistics/estimate.ts";
import type { Evidence, EvidenceId, Finding, Scale, Verdict } from "./finding.ts";

const partlyFrom = 1 / 3;
export const holdsFrom = 2 / 3;

export const speaks = (value: number, { none, full }: Scale): number =>
  Math.min(1, Math.max(0, (value - none) / (full - none)));

/** How plainly a number speaks; undefined for one that is only told beside. */
export const weightOf = ({ value, scale }: Evidence): number | undefined => scale && speaks(value, scale);

export const verdictOf = (strength: number): Exclude<Verdict, "cannotTell"> =>
  strength >= holdsFrom ? "holds" : strength >= partlyFrom ? "partly" : "no";

/** How plainly one of the numbers speaks. */
export type Speaking = (id: EvidenceId) => number;

export const meanOfThem = (...all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;

/** `together` must not fall where any of its numbers speaks more plainly. */
export function judge(
  evidence: readonly Evidence[],
  together: (of: Speaking) => number,
): Pick<Finding, "verdict" | "strength" | "isClose" | "missing"> {
  const known = new Map(evidence.map((one) => [one.id, one]));
  const among = (pick: (...ends: readonly number[]) => number): number =>
    together((id) => {
      const one = known.get(id);
      if (one?.scale === undefined) return 0;
      const off = toInterval * (one.standardError ?? 0);
      return pick(speaks(one.value - off, one.scale), speaks(one.value + off, one.scale));
    });
  const strength = together((id) => {
    const one = known.get(id);
    return (one && weightOf(one)) ?? 0;
  });
  return {
    strength,
    verdict: verdictOf(strength),
    isClose: verdictOf(among(Math.min)) !== verdictOf(among(Math.max)),
    missing: undefined,
  };
}

/** What is known is told all the same. */
export const cannotTell = (
  missing: NonNullable<Finding["missing"]>,
): Pick<Finding, "verdict" | "strength" | "isClose" | "missing"> => ({
  verdict: "cannotTell",
  strength: undefined,
  isClose: false,
  missing,
});
