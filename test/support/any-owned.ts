/** Whoever answers for work and numbers, work between teams, what was done about a metric, links between metrics, and talks. */
import fc from "fast-check";
import { addMonths } from "../../shared/base/month.ts";
import { handOverIds, modelTeamIds } from "../../shared/catalogue/hand-overs.ts";
import { metricIds } from "../../shared/catalogue/metrics.ts";
import { type Action, hopes, longestWait } from "../../shared/domain/action.ts";
import type { Baseline } from "../../shared/domain/baseline.ts";
import { type Deck, type DeckSlide, mostDeckScenarios, slideKindIds } from "../../shared/domain/deck.ts";
import type { MetricLink } from "../../shared/domain/metric-link.ts";
import { type Owned, type Owner, writeOwners } from "../../shared/domain/owners.ts";
import type { WorkBetween } from "../../shared/domain/work-between.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import { anyLabel, anyNote, idAt, perhaps, together } from "./any-facts.ts";

const anyTeam = fc.oneof(fc.constantFrom<string>(...modelTeamIds), anyLabel);
const anyMetricId = fc.constantFrom<string>(...metricIds, "own-metric");

/** Nobody, one, or several, of the team and outside it, the first of the team standing first. */
export const anyOwners = ({ members }: Pick<Baseline, "members">): fc.Arbitrary<Owned> =>
  fc
    .tuple(fc.subarray(members.map(({ id }) => id).slice(0, 12)), fc.uniqueArray(anyTeam, { maxLength: 2 }))
    .map(([people, teams]) => {
      const owned: Owned = {};
      writeOwners(owned, [
        ...people.slice(0, 3).map((memberId): Owner => ({ kind: "member", memberId })),
        ...teams.map((team): Owner => ({ kind: "team", team })),
      ]);
      return owned;
    });

const numbered = <Thing extends object>(found: readonly Thing[]) =>
  found.map((thing, index) => ({ ...thing, id: idAt(index) }));

const anyWorkBetween = (baseline: Baseline): fc.Arbitrary<WorkBetween[]> =>
  fc
    .array(
      together<Omit<WorkBetween, "id">>(
        fc.record({ name: anyLabel, from: anyTeam, to: anyTeam, targetOf: fc.uniqueArray(anyTeam, { maxLength: 3 }) }),
        perhaps("catalogueId", fc.constantFrom(...handOverIds)),
        perhaps("passes", anyNote),
        perhaps("losses", anyNote),
        anyOwners(baseline),
      ),
      { maxLength: 5 },
    )
    .map(numbered);

const anyActions = ({ asOf, segments, members }: Baseline): fc.Arbitrary<Action[]> =>
  fc
    .array(
      together<Omit<Action, "id">>(
        fc.record({
          name: anyLabel,
          month: fc.integer({ min: 0, max: 40 }).map((ago) => addMonths(asOf, -ago)),
          metricId: anyMetricId,
          hoped: fc.constantFrom(...hopes),
          afterMonths: fc.integer({ min: 0, max: longestWait }),
        }),
        perhaps("ownerId", fc.constantFrom(...members.map(({ id }) => id))),
        perhaps("segmentId", fc.constantFrom(...segments.map(({ id }) => id))),
        perhaps("note", anyNote),
      ),
      { maxLength: 5 },
    )
    .map(numbered);

const anyMetricLinks: fc.Arbitrary<MetricLink[]> = fc
  .array(fc.record({ from: anyMetricId, to: anyMetricId }), { maxLength: 4 })
  .map(numbered);

const anySlides = (scenarioIds: readonly string[]): fc.Arbitrary<DeckSlide[]> =>
  fc
    .array(
      together<Omit<DeckSlide, "id">>(
        fc.record({ kind: fc.constantFrom(...slideKindIds) }),
        perhaps("scenarioId", fc.constantFrom(...scenarioIds)),
        perhaps("title", anyLabel),
        perhaps("body", anyNote),
        perhaps("note", anyNote),
        perhaps("isHidden", fc.constant(true as const)),
      ),
      { maxLength: 6 },
    )
    .map(numbered);

const anyDecks = ({ scenarios }: Pick<Workspace, "scenarios">): fc.Arbitrary<Deck[]> => {
  const scenarioIds = scenarios.map(({ id }) => id);
  return fc
    .array(
      fc.record({
        name: anyLabel,
        scenarioIds: fc.subarray(scenarioIds.slice(0, mostDeckScenarios), { minLength: 1 }),
        slides: anySlides(scenarioIds),
      }),
      { maxLength: 3 },
    )
    .map(numbered);
};

/** As edits leave them: a list that would hold nothing is not there. */
const withoutEmpty = <Lists extends Readonly<Record<string, readonly unknown[]>>>(lists: Lists): Partial<Lists> =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<Lists>;

/** A workspace with other owners, other work between teams, actions, links and talks. */
export const withAnyOwned = (workspace: Workspace): fc.Arbitrary<Workspace> => {
  const { baseline, decks: _, ...bare } = workspace;
  const { workBetween: __, actions: ___, metricLinks: ____, ...facts } = baseline;
  return fc
    .record({
      owners: fc.array(anyOwners(baseline), {
        minLength: baseline.activities.length,
        maxLength: baseline.activities.length,
      }),
      workBetween: anyWorkBetween(baseline),
      actions: anyActions(baseline),
      metricLinks: anyMetricLinks,
      decks: anyDecks(workspace),
    })
    .map(({ owners, decks, ...lists }) => ({
      ...bare,
      baseline: {
        ...facts,
        ...withoutEmpty(lists),
        activities: baseline.activities.map(
          ({ ownerId: _own, alsoOwnedBy: _also, ownerTeams: _teams, ...activity }, index) => ({
            ...activity,
            ...owners[index],
          }),
        ),
      },
      ...withoutEmpty({ decks }),
    }));
};
