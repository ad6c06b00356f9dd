/** How far this team's own history can be believed, as a rule with its reason. */
import type { LearntRates } from "./learnt-rates.ts";

export type Verdict = {
  /**
   * `none`: there is no history.
   * `tooLittle`: the defaults outweigh it, so the figures mostly repeat the defaults.
   * `level`: it tells how often people leave here, and not yet for what or when.
   * `parts`: it also tells causes and tenures.
   */
  readonly reach: "none" | "tooLittle" | "level" | "parts";
  /** What part of the learnt level is this team's own, 0 to 1; the rest is the defaults. */
  readonly ownShare: number;
  /** The same for causes within bands, averaged as leaving is expected there. */
  readonly ownShareOfParts: number;
  /** Leavers that the defaults expect of these people, and how many it takes for history to outweigh them. */
  readonly expected: number;
  readonly needed: number;
};

function reachOf(expected: number, ownShare: number, ownShareOfParts: number): Verdict["reach"] {
  if (expected === 0) return "none";
  if (ownShare < louder) return "tooLittle";
  return ownShareOfParts < louder ? "level" : "parts";
}

/** Half: from here on the data speak louder than the assumption they correct. */
const louder = 0.5;

export function verdictOn({ expected, priorLeavers, rates }: LearntRates): Verdict {
  const ownShare = expected / (expected + priorLeavers);
  // A cell's posterior mean is a weighted mean of its own rate and the prior's, with these weights.
  const shares = rates.map(({ prior, exposure }) => ({
    own: exposure / (exposure + prior.personMonths),
    leaving: exposure * prior.rate,
  }));
  const leaving = shares.reduce((sum, share) => sum + share.leaving, 0);
  const ownShareOfParts =
    leaving > 0 ? shares.reduce((sum, { own, leaving: part }) => sum + own * part, 0) / leaving : 0;
  return {
    reach: reachOf(expected, ownShare, ownShareOfParts),
    ownShare,
    ownShareOfParts,
    expected,
    needed: Math.ceil(priorLeavers),
  };
}
