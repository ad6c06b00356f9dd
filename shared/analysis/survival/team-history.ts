/** The team's past and present as spells: who was under observation from which tenure to which, and how it ended. */
import { addMonths, type Month, monthsBetween } from "../../base/month.ts";
import type { AttritionCause } from "../../catalogue/attrition-causes.ts";
import type { Coefficients } from "../../catalogue/coefficients.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Mix } from "../../domain/mix.ts";
import { type CauseParts, causePartsOf, mainCauseOf, type PastMember } from "../../domain/past-member.ts";
import type { Spell } from "./spell.ts";

/** A cause, or that nobody knows it, or that it was not the person who decided. */
export type LeftFor = AttritionCause | "unknown" | "companyDecision";

export type TeamSpell = Spell<LeftFor> & {
  readonly joined: Month;
  /** By how much the model multiplies this person's leaving for their type alone. */
  readonly typeRatio: number;
};

export type TeamHistory = {
  /** First month of which the list of leavers tells everything; undefined where there is no list. */
  readonly since: Month | undefined;
  readonly until: Month;
  readonly spells: readonly TeamSpell[];
  /** Leavers in the list who left before `since`. */
  readonly setAside: number;
};

type Ending = { readonly cause: LeftFor; readonly parts?: CauseParts };

/** One leaving counts once, however many things were behind it: each gets its part of the one. */
function endingOf(past: PastMember): Ending {
  if (past.departure === "companyDecision") return { cause: "companyDecision" };
  const cause = mainCauseOf(past) ?? "unknown";
  const parts = causePartsOf(past);
  return parts !== undefined && Object.keys(parts).length > 1 ? { cause, parts } : { cause };
}

/**
 * When nobody said from when on the list is complete, watching begins the month after the first leaving on it: that leaving
 * proves that records exist, and counting it as well would overstate how often people leave.
 */
function firstMonthOf({ pastMembers, pastMembersSince }: Baseline): Month | undefined {
  if (pastMembersSince !== undefined) return pastMembersSince;
  const [first] = (pastMembers ?? []).map(({ left }) => left).sort();
  return first && addMonths(first, 1);
}

export function teamHistory(baseline: Baseline, coefficients: Coefficients): TeamHistory {
  const { asOf, members, pastMembers = [] } = baseline;
  const since = firstMonthOf(baseline);
  if (since === undefined) return { since, until: asOf, spells: [], setAside: 0 };
  const ratioOf = (mix: Mix) =>
    mix.sales * coefficients.typeSales +
    mix.support * coefficients.typeSupport +
    mix.analyst * coefficients.typeAnalyst;
  const known = [...members, ...pastMembers].flatMap(({ mix }) => (mix ? [ratioOf(mix)] : []));
  // Whose type nobody noted counts as the average of those whose type is known.
  const usual = known.length === 0 ? 1 : known.reduce((sum, ratio) => sum + ratio, 0) / known.length;

  const spellOf = (joined: Month, last: Month, ending: Ending | undefined, mix: Mix | undefined): TeamSpell => ({
    joined,
    start: 0,
    // Both the month of joining and the last month were worked.
    stop: monthsBetween(joined, last) + 1,
    cause: ending?.cause,
    ...(ending?.parts && { parts: ending.parts }),
    typeRatio: mix ? ratioOf(mix) : usual,
  });
  const spells = [
    ...members.map(({ joined, mix }) => spellOf(joined, asOf, undefined, mix)),
    ...pastMembers.map((past) => spellOf(past.joined, past.left, endingOf(past), past.mix)),
  ];
  return {
    since,
    until: asOf,
    spells: within(spells, since, asOf),
    setAside: pastMembers.filter(({ left }) => left < since).length,
  };
}

/** What could be seen of each spell from the beginning of one month to the end of another. */
export function within(spells: readonly TeamSpell[], from: Month, to: Month): TeamSpell[] {
  return spells.flatMap((spell) => {
    const start = Math.max(spell.start, monthsBetween(spell.joined, from));
    const end = monthsBetween(spell.joined, to) + 1;
    const stop = Math.min(spell.stop, end);
    const stillThere = { cause: undefined, parts: undefined };
    return stop > start ? [{ ...spell, start, stop, ...(spell.stop > end && stillThere) }] : [];
  });
}
