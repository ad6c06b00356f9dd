/** Kinds of work, metrics and work between teams with whoever answers for each: people who are there, and teams outside CS. Somebody who is not on the team is none. */
import { skillsFor } from "../../catalogue/activity-skills.ts";
import { memberTypeIds } from "../../catalogue/member-types.ts";
import type { Activity } from "../../domain/activity.ts";
import { type Owner, ownersOf } from "../../domain/owners.ts";
import type { Post } from "../../domain/team-at.ts";
import { workOf } from "../normal/metric-traits.ts";
import type { Examined } from "./examined.ts";
import type { About, Owned, Remedy } from "./finding.ts";

export type Duty = Owned & { readonly owners: readonly Owner[] };

export function dutiesOf({ baseline, first }: Pick<Examined, "baseline" | "first">): readonly Duty[] {
  const here = new Set(first.map(({ id }) => id));
  const isThere = (owner: Owner) => owner.kind === "team" || here.has(owner.memberId);
  return [
    ...baseline.activities.map((activity): Duty => ({
      kind: "activity",
      id: activity.id,
      owners: ownersOf(activity).filter(isThere),
    })),
    ...baseline.metrics.map((series): Duty => ({
      kind: "metric",
      id: series.metricId,
      ...(series.segmentId !== undefined && { segmentId: series.segmentId }),
      owners: ownersOf(series).filter(isThere),
    })),
    ...(baseline.workBetween ?? []).map((work): Duty => ({
      kind: "workBetween",
      id: work.id,
      owners: ownersOf(work).filter(isThere),
    })),
  ];
}

export const unowned = (duties: readonly Duty[]): readonly Duty[] => duties.filter(({ owners }) => owners.length === 0);

/** People of the team who answer for it, the first of them before others. */
export const peopleOf = ({ owners }: Duty): readonly string[] =>
  owners.flatMap((owner) => (owner.kind === "member" ? [owner.memberId] : []));

const aboutKinds = { activity: "activities", metric: "metrics", workBetween: "workBetween" } as const;

export const aboutDuties = (duties: readonly Duty[], kind: Duty["kind"]): About => ({
  kind: aboutKinds[kind],
  ids: duties.filter((duty) => duty.kind === kind).map(({ id }) => id),
});

/** The work that moves a metric most: whoever answers for the one is near the other. */
const workBehind = ({ id, segmentId }: Owned, { baseline }: Pick<Examined, "baseline">): string | undefined => {
  const series = baseline.metrics.find((one) => one.metricId === id && one.segmentId === segmentId);
  return series && workOf(series)[0];
};

/** Assumptions: what a duty more than somebody has already takes off, and what the skills that the work leans on add, on the scale of affinities. */
const dutyWeighs = 0.1;
const skillsWeigh = 0.5;
/** Of a skill that nobody has seen. */
const unseenSkill = 1;
const fullSkill = 4;

/** Whoever suits the work best and answers for little yet, among those who stay. */
function suggestedOwner(
  activity: Activity | undefined,
  posts: readonly Post[],
  duties: readonly Duty[],
): string | undefined {
  const skills = activity ? skillsFor(activity.id) : [];
  function fitOf({ id, mix, member }: Post): number {
    const suits = memberTypeIds.reduce((sum, type) => sum + mix[type] * (activity?.affinity[type] ?? 1), 0);
    const known = skills.map((skill) => (member?.competencies[skill] ?? unseenSkill) / fullSkill);
    const able = known.reduce((sum, one) => sum + one, 0) / Math.max(1, known.length);
    return suits + skillsWeigh * able - dutyWeighs * duties.filter((duty) => peopleOf(duty).includes(id)).length;
  }
  return posts
    .filter(({ kind, leaves }) => kind === "member" && leaves === undefined)
    .toSorted((one, other) => fitOf(other) - fitOf(one) || (one.id < other.id ? -1 : 1))[0]?.id;
}

/** Gives the first of them an owner. */
export function nameOwner(of: Examined, wanting: readonly Duty[]): readonly Remedy[] {
  const [duty] = wanting;
  if (!duty) return [];
  const duties = dutiesOf(of);
  const workId = duty.kind === "activity" ? duty.id : workBehind(duty, of);
  const behind =
    duty.kind === "metric" ? duties.find(({ kind, id }) => kind === "activity" && id === workId) : undefined;
  const activity = of.baseline.activities.find(({ id }) => id === workId);
  const memberId = (behind && peopleOf(behind)[0]) ?? suggestedOwner(activity, of.first, duties);
  const { owners: _, ...owned } = duty;
  return memberId === undefined ? [] : [{ kind: "nameOwner", of: owned, memberId }];
}
