/**
 * Who could answer for something: of those whose mix suits the work about as well as the best, whoever answers for fewest things
 * already, and then whose time is least full. A rule to start a talk from: it knows nothing of skills, wishes or history.
 */
import { addMonths, type Month } from "../../base/month.ts";
import { memberTypeIds } from "../../catalogue/member-types.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { DutyRef } from "../../domain/edits/duties.ts";
import type { Mix } from "../../domain/mix.ts";
import type { Post } from "../../domain/team-at.ts";
import { byUrgency, type Duty, dutyKey } from "./duties.ts";
import { workOf } from "./duty-work.ts";

/** How far below the best a mix may yield and still count as about as good. An assumption. */
const nearBestShare = 0.9;
/** In their first year people learn the work before they answer for it. An assumption. */
const newcomerMonths = 12;

export type Suggestion = {
  readonly memberId: string;
  /** The work that it is like. */
  readonly activityId: string;
  /** What an hour of theirs yields there, 0 to 1, and what the best of the team would. */
  readonly fitShare: number;
  readonly bestFitShare: number;
  /** How many suit it about as well as the best. */
  readonly near: number;
  /** What they answer for already, alone or with others. */
  readonly duties: number;
  /** Demand ÷ supply of their time, where a projection is there to say it. */
  readonly load: number | undefined;
};

export type SuggestingTeam = {
  readonly baseline: Pick<Baseline, "activities" | "metrics">;
  /** Of the month shown. */
  readonly posts: readonly Post[];
  readonly month: Month;
  /** The last month of the plan. */
  readonly end: Month;
  readonly duties: readonly Duty[];
  readonly loadOf: (memberId: string) => number | undefined;
};

const yieldOf = (mix: Mix, affinity: Mix) => memberTypeIds.reduce((sum, type) => sum + mix[type] * affinity[type], 0);

const isOwnedBy = ({ owners }: Duty, memberId: string) =>
  owners.some((owner) => owner.kind === "member" && owner.memberId === memberId);

/** On the team then, past their first year, and not known to leave within the plan. */
const canAnswer = ({ kind, status, joins, leaves }: Post, { month, end }: SuggestingTeam) =>
  kind === "member" &&
  status === "here" &&
  addMonths(joins, newcomerMonths) <= month &&
  (leaves === undefined || leaves > end);

/** What somebody would answer for besides, had earlier suggestions been taken. */
type Taken = ReadonlyMap<string, number>;

/** Best first; where several people of the team own it already, only among them: one should remain. */
export function suggestOwners(ref: DutyRef, team: SuggestingTeam, taken: Taken = new Map()): readonly Suggestion[] {
  const work = workOf(ref, team.baseline);
  const duty = team.duties.find((one) => dutyKey(one) === dutyKey(ref));
  if (!work) return [];
  const able = team.posts.filter((post) => canAnswer(post, team));
  const owning = duty ? able.filter(({ id }) => isOwnedBy(duty, id)) : [];
  const asked = duty?.gaps.includes("several") && owning.length > 0 ? owning : able;
  const fits = asked.map(({ id, mix }) => ({ memberId: id, fitShare: yieldOf(mix, work.affinity) }));
  const bestFitShare = Math.max(0, ...fits.map(({ fitShare }) => fitShare));
  const near = fits.filter(({ fitShare }) => fitShare >= nearBestShare * bestFitShare);
  const burden = ({ memberId, duties }: Suggestion) => duties + (taken.get(memberId) ?? 0);
  return near
    .map(({ memberId, fitShare }): Suggestion => ({
      ...{ memberId, fitShare, bestFitShare, activityId: work.activityId, near: near.length },
      duties: team.duties.filter((one) => one !== duty && isOwnedBy(one, memberId)).length,
      load: team.loadOf(memberId),
    }))
    .toSorted(
      (one, other) =>
        burden(one) - burden(other) || (one.load ?? 0) - (other.load ?? 0) || other.fitShare - one.fitShare,
    );
}

/** For every duty, by its key. What has a gap comes first, and each first suggestion counts from then on: not everything to one person. */
export function suggestForAll(team: SuggestingTeam): ReadonlyMap<string, readonly Suggestion[]> {
  const taken = new Map<string, number>();
  return new Map(
    team.duties.toSorted(byUrgency).map((duty) => {
      const suggestions = suggestOwners(duty, team, taken);
      const [first] = suggestions;
      if (first && duty.gaps.some((gap) => gap === "nobody" || gap === "away" || gap === "leaving"))
        taken.set(first.memberId, (taken.get(first.memberId) ?? 0) + 1);
      return [dutyKey(duty), suggestions];
    }),
  );
}
