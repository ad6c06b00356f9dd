/** The planned hires of a scenario, and what a new one looks like. */
import { addMonths, type Month, monthsBetween, monthsFrom } from "../../../shared/base/month.ts";
import type { MemberType } from "../../../shared/catalogue/member-types.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { ChangeOf } from "../../../shared/domain/change.ts";
import type { Level } from "../../../shared/domain/ladder.ts";
import { type Mix, mixOf } from "../../../shared/domain/mix.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";

export type Hire = ChangeOf<"hire">;

/** Of a newcomer called by one type: mostly that, because nobody is pure. */
const mainShare = 0.7;
const otherShare = 0.15;

const mixFor = (type: MemberType): Mix =>
  mixOf({ sales: otherShare, support: otherShare, analyst: otherShare, [type]: mainShare });

export const plannedHires = ({ changes }: Scenario): Hire[] =>
  changes
    .filter((change) => change.type === "hire")
    .toSorted((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));

/** The level that most of the team is on among those who carry accounts; the lowest rung where nobody is. */
export function hiringLevel({ levels, members }: Baseline): Level | undefined {
  const heads = (level: Level) => members.filter(({ levelId }) => levelId === level.id).length;
  const rungs = levels.filter(({ leadsPeople }) => !leadsPeople);
  const candidates = rungs.length > 0 ? rungs : levels;
  return candidates.toSorted((a, b) => heads(b) - heads(a) || a.rank - b.rank)[0];
}

type Wish = { readonly type: MemberType; readonly month: Month; readonly count: number };

export const hireOf = ({ type, month, count }: Wish, level: Level, id: string): Hire => ({
  id,
  type: "hire",
  month,
  enabled: true,
  tags: [],
  count,
  mix: { ...mixFor(type) },
  levelId: level.id,
  fteShare: 1,
  segmentIds: [],
  honestInterview: true,
});

/** Months in which a hire can open. */
export const hiringMonths = ({ start, months }: Pick<Scenario, "start" | "months">): Month[] =>
  monthsFrom(start, months);

/** A month earlier or later, inside the plan; undefined at its ends. */
export function shifted({ start, months }: Scenario, month: Month, by: 1 | -1): Month | undefined {
  const moved = addMonths(month, by);
  const index = monthsBetween(start, moved);
  return index >= 0 && index < months ? moved : undefined;
}
