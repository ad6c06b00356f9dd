/** What the things of a workspace are called, looked up in several states of it: what is gone had a name too. */
import type { Language, Words } from "../../base/words.ts";
import { activities as activityCatalogue } from "../../catalogue/activities.ts";
import { metrics as metricCatalogue } from "../../catalogue/metrics.ts";
import type { Action } from "../../domain/action.ts";
import type { Activity } from "../../domain/activity.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Candidate } from "../../domain/candidate.ts";
import type { Change, ChangeOf } from "../../domain/change.ts";
import type { CheckIn } from "../../domain/check-in.ts";
import type { Judgement } from "../../domain/judgement.ts";
import type { MetricLink } from "../../domain/metric-link.ts";
import type { MetricSeries } from "../../domain/metric-series.ts";
import type { PastMember } from "../../domain/past-member.ts";
import type { Scenario } from "../../domain/scenario.ts";
import type { WorkBetween } from "../../domain/work-between.ts";
import type { Workspace } from "../../domain/workspace.ts";
import { identityOf } from "../../domain/difference/shape.ts";

/** How people appear: by their names, or under an alias. An id is of someone on the team, or once on it. */
export type People = { readonly areHidden: boolean; nameOf(memberId: string, name: string): string };

export const byTheirNames: People = { areHidden: false, nameOf: (_id, name) => name };

type Named = { readonly id: string; readonly name: string };

const lookUp = <Thing extends object>(lists: readonly (readonly Thing[])[], keyOf: (thing: Thing) => string) => {
  let known: ReadonlyMap<string, Thing> | undefined;
  // Made when the first is asked for: most differences are about few kinds of things.
  return (key: string): Thing | undefined => {
    known ??= new Map(lists.flatMap((list) => list.map((thing) => [keyOf(thing), thing])));
    return known.get(key);
  };
};

export type ThingNames = ReturnType<typeof namesIn>;

const catalogueName = (catalogue: Readonly<Record<string, { readonly name: Words }>>, id: string, language: Language) =>
  Object.hasOwn(catalogue, id) ? catalogue[id]!.name[language] : id;

/** The later a state stands in the list, the more its names count. */
export function namesIn(states: readonly Workspace[], language: Language, people: People = byTheirNames) {
  const baselines: readonly Baseline[] = states.flatMap(({ keptFacts = [], baseline }) => [
    ...keptFacts.map(({ facts }) => facts),
    baseline,
  ]);
  const byId = <Thing extends { readonly id: string }>(pick: (baseline: Baseline) => readonly Thing[]) =>
    lookUp(baselines.map(pick), ({ id }) => id);
  const named = (find: (id: string) => Named | undefined) => (id: string) => find(id)?.name ?? id;
  const activity = byId<Activity>(({ activities }) => activities);
  const metric = lookUp<MetricSeries>(
    baselines.map(({ metrics }) => metrics),
    (series) => identityOf("metric", series),
  );
  const member = byId(({ members }) => members);
  const changes = lookUp<{ readonly key: string; readonly change: Change }>(
    states.map(({ scenarios }) =>
      scenarios.flatMap(({ id, changes: own }) => own.map((change) => ({ key: `${id} ${change.id}`, change }))),
    ),
    ({ key }) => key,
  );
  return {
    people,
    member: (id: string) => people.nameOf(id, member(id)?.name ?? id),
    level: named(byId(({ levels }) => levels)),
    segment: named(byId(({ segments }) => segments)),
    account: named(byId(({ accounts }) => accounts)),
    lever: named(byId(({ levers }) => levers)),
    workBetween: named(byId<WorkBetween>(({ workBetween }) => workBetween ?? [])),
    scenario: named(
      lookUp<Scenario>(
        states.map(({ scenarios }) => scenarios),
        ({ id }) => id,
      ),
    ),
    activity: (id: string) => activity(id)?.name ?? catalogueName(activityCatalogue, id, language),
    metric(key: string) {
      const { metricId = key, name, segmentId } = metric(key) ?? {};
      return { name: name ?? catalogueName(metricCatalogue, metricId, language), segmentId };
    },
    action: named(byId<Action>(({ actions }) => actions ?? [])),
    metricLink: byId<MetricLink>(({ metricLinks }) => metricLinks ?? []),
    checkIn: byId<CheckIn>(({ checkIns }) => checkIns),
    candidate: byId<Candidate>(({ candidates }) => candidates ?? []),
    pastMember: byId<PastMember>(({ pastMembers }) => pastMembers ?? []),
    judgement: byId<Judgement>(({ judgements }) => judgements ?? []),
    hire: lookUp<ChangeOf<"hire">>(
      states.map(({ scenarios }) =>
        scenarios.flatMap(({ changes: own }) => own.flatMap((change) => (change.type === "hire" ? [change] : []))),
      ),
      ({ id }) => id,
    ),
    change: (scenarioId: string, id: string) => changes(`${scenarioId} ${id}`)?.change,
  };
}
