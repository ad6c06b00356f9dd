/** What wants an owner (work, metrics, work between teams), who answers for it in a month of the plan, and where that does not hold. */
import type { Month } from "../../base/month.ts";
import type { Baseline } from "../../domain/baseline.ts";
import { identityOf } from "../../domain/difference/shape.ts";
import type { DutyRef } from "../../domain/edits/duties.ts";
import { type Owned, type Owner, ownersOf } from "../../domain/owners.ts";
import type { Post } from "../../domain/team-at.ts";

export type DutyOwner = Owner & {
  /** In the month asked for; `outside` is another team, of which the plan knows nothing. */
  readonly standing: "here" | "coming" | "gone" | "outside";
  /** The first month without them, where that lies within the plan. */
  readonly leaves?: Month;
};

/** `nobody`: no owner at all; `away`: whoever is named is not on the team then; `noTarget`: between teams, and in nobody's target. */
export type DutyGap = "nobody" | "away" | "several" | "leaving" | "noTarget";

export type Duty = DutyRef & {
  readonly owners: readonly DutyOwner[];
  readonly gaps: readonly DutyGap[];
};

/** What hurts most first; what has no gap last. */
const urgency: readonly DutyGap[] = ["nobody", "away", "leaving", "several", "noTarget"];
const rankOf = ({ gaps }: Duty) => Math.min(urgency.length, ...gaps.map((gap) => urgency.indexOf(gap)));
export const byUrgency = (one: Duty, other: Duty): number => rankOf(one) - rankOf(other);

type When = {
  /** Of the month asked for. */
  readonly posts: readonly Post[];
  /** The last month of the plan. */
  readonly end: Month;
};

function ownerIn(owner: Owner, { posts, end }: When): DutyOwner {
  if (owner.kind === "team") return { ...owner, standing: "outside" };
  const post = posts.find(({ id }) => id === owner.memberId);
  const { leaves } = post ?? {};
  return {
    ...owner,
    standing: post?.status ?? "gone",
    ...(leaves !== undefined && leaves <= end && { leaves }),
  };
}

const isThere = ({ standing }: DutyOwner) => standing === "here" || standing === "outside";

function gapsOf(owners: readonly DutyOwner[], hasTarget: boolean): readonly DutyGap[] {
  const there = owners.filter(isThere);
  return [
    ...(owners.length === 0 ? ["nobody" as const] : there.length === 0 ? ["away" as const] : []),
    ...(owners.length > 1 ? ["several" as const] : []),
    // Whoever stays answers for it alone then: nothing falls to the ground.
    ...(there.length > 0 && there.every(({ leaves }) => leaves !== undefined) ? ["leaving" as const] : []),
    ...(hasTarget ? [] : ["noTarget" as const]),
  ];
}

export const dutyKey = ({ kind, id }: DutyRef): string => `${kind} ${id}`;

type Facts = Pick<Baseline, "activities" | "metrics" | "workBetween">;

/** Work in the team's order, then metrics, then work between teams. */
export function dutiesOf({ activities, metrics, workBetween = [] }: Facts, when: When): readonly Duty[] {
  const dutyOf = (ref: DutyRef, thing: Owned, hasTarget = true): Duty => {
    const owners = ownersOf(thing).map((owner) => ownerIn(owner, when));
    return { ...ref, owners, gaps: gapsOf(owners, hasTarget) };
  };
  return [
    ...activities.map((activity) => dutyOf({ kind: "activity", id: activity.id }, activity)),
    ...metrics.map((series) => dutyOf({ kind: "metric", id: identityOf("metric", series) }, series)),
    ...workBetween.map((work) => dutyOf({ kind: "workBetween", id: work.id }, work, work.targetOf.length > 0)),
  ];
}

export type DutyCounts = {
  readonly all: number;
  /** Nobody at all, or nobody who is on the team then. */
  readonly nobody: number;
  readonly several: number;
  readonly leaving: number;
  readonly noTarget: number;
  readonly withGap: number;
};

export function countDuties(duties: readonly Duty[]): DutyCounts {
  const having = (...gaps: readonly DutyGap[]) =>
    duties.filter((duty) => gaps.some((gap) => duty.gaps.includes(gap))).length;
  return {
    all: duties.length,
    nobody: having("nobody", "away"),
    several: having("several"),
    leaving: having("leaving"),
    noTarget: having("noTarget"),
    withGap: duties.filter(({ gaps }) => gaps.length > 0).length,
  };
}
