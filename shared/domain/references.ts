/** What points to what: the ids that one thing of a workspace holds of others. */
import type { Action } from "./action.ts";
import type { Account, Segment } from "./accounts.ts";
import type { Candidate } from "./candidate.ts";
import type { Change } from "./change.ts";
import type { CheckIn } from "./check-in.ts";
import type { Level } from "./ladder.ts";
import type { Lever } from "./lever.ts";
import type { Member } from "./member.ts";
import type { MetricSeries } from "./metric-series.ts";
import type { Owned } from "./owners.ts";
import { hireIdOf } from "./post-id.ts";

export type TargetKind = "member" | "level" | "segment" | "activity" | "lever";

export type Reference = {
  readonly kind: TargetKind;
  readonly id: string;
  /** The way to it inside the thing that holds it. */
  readonly path: readonly (string | number)[];
};

type Path = Reference["path"];

const one = (kind: TargetKind, id: string | undefined, ...path: Path): Reference[] =>
  id === undefined ? [] : [{ kind, id, path }];

const many = (kind: TargetKind, ids: readonly string[] | undefined, ...path: Path): Reference[] =>
  (ids ?? []).map((id, index) => ({ kind, id, path: [...path, index] }));

const ofEffort = (effort: Segment["effort"]): Reference[] =>
  Object.entries(effort).flatMap(([stage, hours]) =>
    Object.keys(hours).flatMap((id) => one("activity", id, "effort", stage, id)),
  );

const ofEffects = (effects: Lever["effects"]): Reference[] =>
  effects.flatMap((effect, at) => [
    ...many("segment", "segmentIds" in effect ? effect.segmentIds : [], "effects", at, "segmentIds"),
    ...many("activity", "activityIds" in effect ? effect.activityIds : [], "effects", at, "activityIds"),
  ]);

/** People of planned hires come along with the plan and belong to no facts. */
const memberAmong = (post: string | undefined) =>
  post === undefined || hireIdOf(post) !== undefined ? undefined : post;

const ofChange = (change: Change): Reference[] => [
  ...one("member", "memberId" in change ? change.memberId : undefined, "memberId"),
  ...one("member", memberAmong("managerId" in change ? change.managerId : undefined), "managerId"),
  ...one("level", "levelId" in change ? change.levelId : undefined, "levelId"),
  ...one("lever", "leverId" in change ? change.leverId : undefined, "leverId"),
  ...one("segment", "segmentId" in change ? change.segmentId : undefined, "segmentId"),
  ...many("segment", "segmentIds" in change ? change.segmentIds : [], "segmentIds"),
  ...("scope" in change
    ? [
        ...many("segment", change.scope.segmentIds, "scope", "segmentIds"),
        ...many("activity", change.scope.activityIds, "scope", "activityIds"),
      ]
    : []),
];

const ofOwners = ({ ownerId, alsoOwnedBy }: Owned): Reference[] => [
  ...one("member", ownerId, "ownerId"),
  ...many("member", alsoOwnedBy, "alsoOwnedBy"),
];

export const referencesOf = {
  level: ({ nextLevelIds }: Level) => many("level", nextLevelIds, "nextLevelIds"),
  member: ({ levelId, managerId, segmentIds }: Member) => [
    ...one("level", levelId, "levelId"),
    ...one("member", managerId, "managerId"),
    ...many("segment", segmentIds, "segmentIds"),
  ],
  segment: ({ effort }: Segment) => ofEffort(effort),
  account: ({ segmentId, ownerId }: Account) => [
    ...one("segment", segmentId, "segmentId"),
    ...one("member", ownerId, "ownerId"),
  ],
  activity: ofOwners,
  lever: ({ effects }: Lever) => ofEffects(effects),
  checkIn: ({ memberId, followUps }: CheckIn) => [
    ...one("member", memberId, "memberId"),
    ...followUps.flatMap(({ leverId }, at) => one("lever", leverId, "followUps", at, "leverId")),
  ],
  metric: (series: MetricSeries) => [
    ...ofOwners(series),
    ...one("segment", series.segmentId, "segmentId"),
    ...one("activity", series.workId, "workId"),
  ],
  workBetween: ofOwners,
  action: ({ ownerId, segmentId }: Action) => [
    ...one("member", ownerId, "ownerId"),
    ...one("segment", segmentId, "segmentId"),
  ],
  candidate: ({ levelId, memberId, segmentIds }: Candidate) => [
    ...one("level", levelId, "levelId"),
    ...one("member", memberId, "memberId"),
    ...many("segment", segmentIds, "segmentIds"),
  ],
  change: ofChange,
} as const;
