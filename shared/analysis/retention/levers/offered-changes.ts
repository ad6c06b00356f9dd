/** What helps and is no lever but a change of the plan: a seat, somebody senior, a product seat, a hire ahead of growth. */
import type { Month } from "../../../base/month.ts";
import type { AttritionCause } from "../../../catalogue/attrition-causes.ts";
import { type MemberType, memberTypeIds } from "../../../catalogue/member-types.ts";
import type { Baseline } from "../../../domain/baseline.ts";
import type { Change } from "../../../domain/change.ts";
import type { Level } from "../../../domain/ladder.ts";
import { mainType } from "../../../domain/mix.ts";
import type { Scenario } from "../../../domain/scenario.ts";
import { blockedLevel, mostly, ordinaryLevelFor } from "../../decisions/next-steps.ts";

export type OfferedChange = {
  readonly id: string;
  readonly cause: AttritionCause;
  readonly change: Change;
};

const isLimited = ({ seats, membersPerSeat }: Level) => seats !== undefined || membersPerSeat !== undefined;

/** The type most of whose people have nobody of their own type on a higher rung, and the rung above them. */
function seniorFor({ levels, members }: Baseline): { readonly type: MemberType; readonly level: Level } | undefined {
  const rankOf = new Map(levels.map(({ id, rank }) => [id, rank]));
  const typed = members.map(({ mix, levelId }) => ({ type: mainType(mix), rank: rankOf.get(levelId) ?? 0 }));
  const alone = memberTypeIds.map((type) => {
    const ranks = typed.filter((member) => member.type === type).map(({ rank }) => rank);
    const top = Math.max(...ranks);
    return { type, top, people: ranks.filter((rank) => rank === top).length };
  });
  const [most] = alone.filter(({ people }) => people > 0).sort((one, other) => other.people - one.people);
  const level = levels
    .filter(({ rank, track }) => most !== undefined && rank > most.top && track !== "product")
    .sort((one, other) => Number(one.leadsPeople) - Number(other.leadsPeople) || one.rank - other.rank)[0];
  return most && level && { type: most.type, level };
}

export function offeredChanges(baseline: Baseline, scenario: Scenario, month: Month): readonly OfferedChange[] {
  // As many changes as there are can never name the next one.
  const dated = (what: string) => ({
    id: `help-${what}-${scenario.changes.length + 1}`,
    month,
    enabled: true,
    tags: [],
  });
  const hire = (what: string, type: MemberType, level: Level): Change => ({
    ...dated(what),
    type: "hire",
    count: 1,
    mix: mostly(type),
    levelId: level.id,
    fteShare: 1,
    segmentIds: [],
    honestInterview: true,
  });
  const full = blockedLevel(baseline, scenario) ?? baseline.levels.find(isLimited);
  const senior = seniorFor(baseline);
  return [
    ...memberTypeIds.flatMap((type): OfferedChange[] => {
      const level = ordinaryLevelFor(type, baseline);
      return level ? [{ id: `hire-${type}`, cause: "chaos", change: hire(type, type, level) }] : [];
    }),
    ...(full
      ? [
          {
            id: "seat",
            cause: "blocked",
            change: { ...dated("seat"), type: "openSeats", levelId: full.id, count: 1 },
          } as const,
        ]
      : []),
    ...(senior ? [{ id: "senior", cause: "alone", change: hire("senior", senior.type, senior.level) } as const] : []),
    {
      id: "productSeat",
      cause: "productWork",
      change: { ...dated("product"), type: "openProductSeats", count: 1 },
    },
  ];
}
