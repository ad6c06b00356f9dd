/** The order in which things that help are shown: by what they bring, or by what they bring for their price. */
import type { GainId, RankedHelp } from "./rank-levers.ts";

const million = 1e6;

/** For a million yen; infinite for what brings something and costs nothing. */
export function gainPerMillion({ gains, price }: RankedHelp, by: GainId, value = gains[by].mean): number {
  if (price.inAllJpy <= 0) return value > 0 ? Infinity : value;
  return (value * million) / price.inAllJpy;
}

/** What surely helps comes first, what cannot be told from luck next, what surely harms last. */
const sureness = ({ gains }: RankedHelp, by: GainId): number => (gains[by].isSure ? (gains[by].mean > 0 ? 0 : 2) : 1);

export const inOrder = (all: readonly RankedHelp[], by: GainId, perPrice: boolean): readonly RankedHelp[] => {
  const value = (one: RankedHelp) => (perPrice ? gainPerMillion(one, by) : one.gains[by].mean);
  return [...all].sort(
    (one, other) =>
      sureness(one, by) - sureness(other, by) ||
      // Two that cost nothing are told apart by what they bring.
      (value(one) === value(other) ? other.gains[by].mean - one.gains[by].mean : value(other) - value(one)),
  );
};
