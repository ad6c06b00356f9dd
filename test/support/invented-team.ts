/** Teams whose leaving is drawn from known hazards, month by month as the engine does, for tests of what can be learnt from them. */
import { addMonths, month, monthsBetween } from "../../shared/base/month.ts";
import { attritionCauseIds } from "../../shared/catalogue/attrition-causes.ts";
import { coefficientsOf } from "../../shared/catalogue/coefficients.ts";
import type { Baseline } from "../../shared/domain/baseline.ts";
import type { Member } from "../../shared/domain/member.ts";
import type { PastMember } from "../../shared/domain/past-member.ts";
import { bandOfTenure, baseHazards } from "../../shared/simulation/base-hazard.ts";
import { aBaseline, aMember } from "./builders.ts";

/** Mulberry32, a generator of three lines: tests need the same luck at every run and no more. */
function luckOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Invention = {
  readonly seed: number;
  /** Seats, each filled again the month after it falls vacant. */
  readonly seats: number;
  readonly months: number;
  /** True leaving as a multiple of the defaults. */
  readonly level: number;
  /** Years that the team existed before its records begin; who left then is not on the list. */
  readonly unrecordedMonths?: number;
};

const asOf = month("2026-12");

export function inventTeam({ seed, seats, months, level, unrecordedMonths = 0 }: Invention): Baseline {
  const draw = luckOf(seed);
  const { byCause, total } = baseHazards(coefficientsOf({ coefficients: {} }));
  const since = addMonths(asOf, 1 - months);
  const first = addMonths(since, -unrecordedMonths);
  const members: Member[] = [];
  const pastMembers: PastMember[] = [];
  for (let seat = 0; seat < seats; seat++) {
    let joined = addMonths(first, Math.floor(draw() * 12));
    for (let now = joined; now <= asOf; now = addMonths(now, 1)) {
      const band = bandOfTenure[Math.min(36, monthsBetween(joined, now))]!;
      if (draw() < Math.exp(-level * total[band]!)) continue;
      let at = draw() * total[band]!;
      const cause = attritionCauseIds.find((_, index) => (at -= byCause[band * attritionCauseIds.length + index]!) < 0);
      const past = { id: `p${seat}-${now}`, joined, left: now, departure: "resigned" as const, mix: sales };
      if (now >= since) pastMembers.push({ ...past, ...(cause && { cause }) });
      joined = addMonths(now, 1);
    }
    if (joined <= asOf) members.push(aMember({ id: `m${seat}`, joined, mix: sales }));
  }
  return aBaseline({ asOf, members, pastMembers, pastMembersSince: since });
}

/** The type that neither raises nor lowers leaving. */
const sales = { sales: 1, support: 0, analyst: 0 };
