/** What a file holds, how it stands to what is open, and what can be done with it. */
import { differencesBetween } from "../../../shared/domain/difference/differences-between.ts";
import { planMerge } from "../../../shared/domain/merge/plan-merge.ts";
import type { FrozenAlone } from "../../../shared/domain/kept-facts.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import type { Words } from "../../i18n/words.ts";
import type { Fact } from "../../ui/Facts.tsx";

export type Relation =
  | { readonly kind: "same" | "nothingNew" | "related" | "unrelated" }
  | { readonly kind: "copyOf"; readonly changed: number };

const idsIn = ({ baseline, scenarios }: Workspace) =>
  [...baseline.members, ...baseline.segments, ...scenarios].map(({ id }) => id);

/** A merge is offered for what grew from one root; two organisations have nothing to bring together. */
export function relationOf(theirs: Workspace, mine: Workspace, ancestor: Workspace | undefined): Relation {
  if (differencesBetween(mine, theirs).length === 0) return { kind: "same" };
  if (ancestor) {
    const { theirDifferences } = planMerge(ancestor, mine, theirs);
    return theirDifferences.length === 0
      ? { kind: "nothingNew" }
      : { kind: "copyOf", changed: theirDifferences.length };
  }
  const here = new Set(idsIn(mine));
  return { kind: idsIn(theirs).some((id) => here.has(id)) ? "related" : "unrelated" };
}

export const canMerge = ({ kind }: Relation): boolean => kind === "copyOf" || kind === "related";

export function relationWords(relation: Relation, { t }: Words): string {
  return relation.kind === "copyOf"
    ? t("merge.open.copyOf", { count: relation.changed })
    : t(`merge.open.${relation.kind}`);
}

export function workspaceFacts({ baseline, scenarios }: Workspace, { t, formats }: Words): readonly Fact[] {
  const changes = scenarios.reduce((sum, scenario) => sum + scenario.changes.length, 0);
  return [
    { term: t("merge.open.asOf"), value: formats.month(baseline.asOf) },
    { term: t("merge.open.people"), value: formats.integer(baseline.members.length) },
    { term: t("merge.open.customers"), value: formats.integer(baseline.accounts.length) },
    { term: t("merge.open.scenarios"), value: formats.integer(scenarios.length) },
    { term: t("merge.open.changes"), value: formats.integer(changes) },
  ];
}

export const scenarioFacts = ({ start, months, changes }: Scenario, { t, formats }: Words): readonly Fact[] => [
  { term: t("merge.open.starts"), value: formats.month(start) },
  { term: t("merge.open.months"), value: t("merge.open.monthsValue", { count: months }) },
  { term: t("merge.open.changes"), value: formats.integer(changes.length) },
];

/** When and for what a plan was shown, and on what facts. */
export function shownWords({ at, occasion, facts }: FrozenAlone, { t, formats }: Words): string {
  const [people, customers] = [facts.members.length, facts.accounts.length];
  return t("merge.open.shownNote", {
    ...{ when: formats.day(at), occasion },
    people: t("merge.open.shownPeople", { count: people, number: formats.integer(people) }),
    customers: t("merge.open.shownCustomers", { count: customers, number: formats.integer(customers) }),
  });
}
