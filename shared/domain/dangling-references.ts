import { pathText } from "../base/parse-at.ts";
import type { Problem } from "./problem.ts";
import { type Reference, referencesOf, type TargetKind } from "./references.ts";
import type { Workspace } from "./workspace.ts";

/** The things that point somewhere, with the name under which a person knows each. */
function* referencesIn({ baseline, scenarios }: Workspace): Generator<Reference & { readonly subject: string }> {
  function* within<Row>(
    where: Reference["path"],
    rows: readonly Row[],
    read: (row: Row) => readonly Reference[],
    nameOf: (row: Row) => string,
  ) {
    for (const [index, row] of rows.entries()) {
      for (const { path, ...rest } of read(row))
        yield { ...rest, path: [...where, index, ...path], subject: nameOf(row) };
    }
  }
  const { level, member, segment, account, activity, lever, checkIn, metric, candidate, workBetween, action, change } =
    referencesOf;
  const named = ({ name }: { readonly name: string }) => name;
  yield* within(["baseline", "levels"], baseline.levels, level, named);
  yield* within(["baseline", "members"], baseline.members, member, named);
  yield* within(["baseline", "segments"], baseline.segments, segment, named);
  yield* within(["baseline", "accounts"], baseline.accounts, account, named);
  yield* within(["baseline", "activities"], baseline.activities, activity, ({ id, name = id }) => name);
  yield* within(["baseline", "levers"], baseline.levers, lever, named);
  yield* within(["baseline", "checkIns"], baseline.checkIns, checkIn, ({ held }) => held);
  yield* within(["baseline", "metrics"], baseline.metrics, metric, ({ metricId, name = metricId }) => name);
  yield* within(["baseline", "candidates"], baseline.candidates ?? [], candidate, named);
  yield* within(["baseline", "workBetween"], baseline.workBetween ?? [], workBetween, named);
  yield* within(["baseline", "actions"], baseline.actions ?? [], action, named);
  for (const [index, { name, frozen, changes }] of scenarios.entries()) {
    // A frozen plan points into the facts of then.
    if (!frozen) yield* within(["scenarios", index, "changes"], changes, change, () => name);
  }
}

/** Ids that point at nothing: a customer of someone who is not on the team, a plan that pulls a deleted lever. */
export function danglingReferences(workspace: Workspace): Problem[] {
  const { levels, members, segments, activities, levers } = workspace.baseline;
  const idsOf = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));
  const known: Record<TargetKind, ReadonlySet<string>> = {
    level: idsOf(levels),
    member: idsOf(members),
    segment: idsOf(segments),
    activity: idsOf(activities),
    lever: idsOf(levers),
  };
  return [...referencesIn(workspace)].flatMap(({ kind, id, path, subject }) =>
    known[kind].has(id) ? [] : [{ code: "dangling" as const, id, path: pathText(path), subject }],
  );
}
