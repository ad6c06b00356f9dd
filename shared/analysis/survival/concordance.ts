/**
 * Of two people, does the one with the higher score leave first? Harrell and others, JAMA 247 (1982); weighted against censoring
 * as Uno and others, Statist. Med. 30 (2011), so that the answer does not depend on how long people happened to be watched.
 */
import type { Censoring } from "./censoring.ts";

/** Somebody whose score was known before it was known how things went. Higher: expected to leave sooner. */
export type Scored = { readonly time: number; readonly left: boolean; readonly score: number };

export type Concordance = {
  readonly concordant: number;
  readonly discordant: number;
  /** Same score, different times. */
  readonly tiedScores: number;
  /** Left at the same time. */
  readonly tiedTimes: number;
  /** 0.5 is chance, 1 a perfect order; undefined where no pair can be compared. */
  readonly index: number | undefined;
};

/** Harrell's index; Uno's with a censoring curve. Every pair is looked at: for thousands of people, not for millions. */
export function concordance(people: readonly Scored[], censoring?: Censoring): Concordance {
  let [concordant, discordant, tiedScores, tiedTimes] = [0, 0, 0, 0];
  const leavers = people.filter(({ left }) => left);
  for (const leaver of leavers) {
    const weight = censoring === undefined ? 1 : 1 / censoring.before(leaver.time) ** 2;
    for (const other of people) {
      if (other.time === leaver.time && other.left) tiedTimes += 0.5;
      // Whoever goes out of sight in the month in which another leaves has stayed longer.
      const stayedLonger = other.time > leaver.time || (other.time === leaver.time && !other.left);
      if (!stayedLonger) continue;
      if (leaver.score > other.score) concordant += weight;
      else if (leaver.score < other.score) discordant += weight;
      else tiedScores += weight;
    }
    tiedTimes -= 0.5;
  }
  const pairs = concordant + discordant + tiedScores;
  return {
    concordant,
    discordant,
    tiedScores,
    tiedTimes,
    index: pairs > 0 ? (concordant + tiedScores / 2) / pairs : undefined,
  };
}
