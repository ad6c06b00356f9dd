import type { Change } from "./change.ts";
import type { Problem } from "./problem.ts";
import type { Workspace } from "./workspace.ts";

type Kind = "member" | "level" | "segment" | "activity" | "lever";

/** One id that points somewhere. */
type Reference = {
  readonly kind: Kind;
  readonly id: string | undefined;
  readonly path: string;
  readonly subject: string;
};

const many = (kind: Kind, ids: readonly string[] | undefined, path: string, subject: string): Reference[] =>
  (ids ?? []).map((id, index) => ({ kind, id, path: `${path}[${index}]`, subject }));

/** The ids that a change holds, by field name. */
function ofChange(change: Change, path: string, subject: string): Reference[] {
  const one = (kind: Kind, field: string, id: string | undefined): Reference => ({
    kind,
    id,
    path: `${path}.${field}`,
    subject,
  });
  return [
    one("member", "memberId", "memberId" in change ? change.memberId : undefined),
    one("member", "managerId", "managerId" in change ? change.managerId : undefined),
    one("level", "levelId", "levelId" in change ? change.levelId : undefined),
    one("lever", "leverId", "leverId" in change ? change.leverId : undefined),
    one("segment", "segmentId", "segmentId" in change ? change.segmentId : undefined),
    ...many("segment", "segmentIds" in change ? change.segmentIds : [], `${path}.segmentIds`, subject),
    ...("scope" in change
      ? [
          ...many("segment", change.scope.segmentIds, `${path}.scope.segmentIds`, subject),
          ...many("activity", change.scope.activityIds, `${path}.scope.activityIds`, subject),
        ]
      : []),
  ];
}

function* referencesIn({ baseline, scenarios }: Workspace): Generator<Reference> {
  for (const [index, level] of baseline.levels.entries()) {
    yield* many("level", level.nextLevelIds, `baseline.levels[${index}].nextLevelIds`, level.name);
  }
  for (const [index, member] of baseline.members.entries()) {
    const path = `baseline.members[${index}]`;
    yield { kind: "level", id: member.levelId, path: `${path}.levelId`, subject: member.name };
    yield { kind: "member", id: member.managerId, path: `${path}.managerId`, subject: member.name };
    yield* many("segment", member.segmentIds, `${path}.segmentIds`, member.name);
  }
  for (const [index, { name, effort }] of baseline.segments.entries()) {
    for (const [stage, hours] of Object.entries(effort)) {
      for (const id of Object.keys(hours)) {
        yield { kind: "activity", id, path: `baseline.segments[${index}].effort.${stage}.${id}`, subject: name };
      }
    }
  }
  for (const [index, account] of baseline.accounts.entries()) {
    const path = `baseline.accounts[${index}]`;
    yield { kind: "segment", id: account.segmentId, path: `${path}.segmentId`, subject: account.name };
    yield { kind: "member", id: account.ownerId, path: `${path}.ownerId`, subject: account.name };
  }
  for (const [index, { id, name = id, ownerId }] of baseline.activities.entries()) {
    yield { kind: "member", id: ownerId, path: `baseline.activities[${index}].ownerId`, subject: name };
  }
  for (const [index, { name, effects }] of baseline.levers.entries()) {
    for (const [at, effect] of effects.entries()) {
      const path = `baseline.levers[${index}].effects[${at}]`;
      yield* many("segment", "segmentIds" in effect ? effect.segmentIds : [], `${path}.segmentIds`, name);
      yield* many("activity", "activityIds" in effect ? effect.activityIds : [], `${path}.activityIds`, name);
    }
  }
  for (const [index, { memberId, held }] of baseline.checkIns.entries()) {
    yield { kind: "member", id: memberId, path: `baseline.checkIns[${index}].memberId`, subject: held };
  }
  for (const [index, { metricId, name = metricId, ownerId, segmentId }] of baseline.metrics.entries()) {
    yield { kind: "member", id: ownerId, path: `baseline.metrics[${index}].ownerId`, subject: name };
    yield { kind: "segment", id: segmentId, path: `baseline.metrics[${index}].segmentId`, subject: name };
  }
  for (const [index, scenario] of scenarios.entries()) {
    // A frozen plan points into the facts of then.
    if (scenario.frozen) continue;
    for (const [at, change] of scenario.changes.entries()) {
      yield* ofChange(change, `scenarios[${index}].changes[${at}]`, scenario.name);
    }
  }
}

/** Ids that point at nothing: a customer of someone who is not on the team, a plan that pulls a deleted lever. */
export function danglingReferences(workspace: Workspace): Problem[] {
  const { levels, members, segments, activities, levers } = workspace.baseline;
  const idsOf = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));
  const known: Record<Kind, ReadonlySet<string>> = {
    level: idsOf(levels),
    member: idsOf(members),
    segment: idsOf(segments),
    activity: idsOf(activities),
    lever: idsOf(levers),
  };
  return [...referencesIn(workspace)].flatMap(({ kind, id, path, subject }) =>
    id === undefined || known[kind].has(id) ? [] : [{ code: "dangling" as const, id, path, subject }],
  );
}
