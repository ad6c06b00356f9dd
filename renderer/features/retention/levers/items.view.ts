/** What there is to help with: the team's levers, changes of the plan, and what the catalogue has beyond them; grouped by cause. */
import { offeredChanges, type OfferedChange } from "../../../../shared/analysis/retention/levers/offered-changes.ts";
import type { RankedHelp } from "../../../../shared/analysis/retention/levers/rank-levers.ts";
import type { Month } from "../../../../shared/base/month.ts";
import { type AttritionCause, attritionCauseIds } from "../../../../shared/catalogue/attrition-causes.ts";
import {
  type CatalogueLever,
  catalogueLeverIds,
  isCatalogueLever,
  leverEntry,
} from "../../../../shared/catalogue/levers.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { causesEased } from "../../../../shared/domain/lever-effect.ts";
import type { Lever } from "../../../../shared/domain/lever.ts";
import { type LeverStanding, standingOf } from "../../../../shared/domain/lever-standing.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { sayChange } from "../../../../shared/i18n/difference/say-change.ts";
import type { Speech } from "../../../../shared/i18n/difference/speech.ts";

export type Item = { readonly id: string; readonly name: string; readonly ranked: RankedHelp | undefined } & (
  | { readonly kind: "lever"; readonly lever: Lever; readonly standing: LeverStanding }
  | { readonly kind: "change"; readonly offered: OfferedChange }
  | { readonly kind: "entry"; readonly catalogueId: CatalogueLever }
);

/** A lever on more causes than this is against leaving itself. */
const mostCauses = 5;

export type GroupId = AttritionCause | "everything" | "accounts";
export type Group = {
  readonly id: GroupId;
  /** The team's levers, then changes of the plan. */
  readonly here: readonly Item[];
  readonly entries: readonly Item[];
};

export type Around = {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly month: Month;
};

export function itemsOf(
  { baseline, scenario, month }: Around,
  ranking: readonly RankedHelp[] | undefined,
  speech: Speech,
): readonly Item[] {
  const rankedOf = new Map(ranking?.map((one) => [one.id, one]));
  const adopted = new Set(baseline.levers.map(({ catalogueId }) => catalogueId));
  return [
    ...baseline.levers.map((lever): Item => ({
      kind: "lever",
      id: lever.id,
      name: lever.name,
      lever,
      standing: standingOf(lever, scenario, month),
      ranked: rankedOf.get(lever.id),
    })),
    ...offeredChanges(baseline, scenario, month).map((offered): Item => ({
      kind: "change",
      id: offered.id,
      name: sayChange(offered.change, speech),
      offered,
      ranked: rankedOf.get(offered.id),
    })),
    ...catalogueLeverIds
      .filter((catalogueId) => !adopted.has(catalogueId))
      .map((catalogueId): Item => ({
        kind: "entry",
        id: `entry-${catalogueId}`,
        name: leverEntry(catalogueId).name[speech.language],
        catalogueId,
        ranked: undefined,
      })),
  ];
}

/** What the catalogue means it for, while it still does that; else what its effects ease. */
function causesFor(item: Item): readonly AttritionCause[] {
  if (item.kind === "change") return [item.offered.cause];
  if (item.kind === "entry") return leverEntry(item.catalogueId).eases;
  const eased = causesEased(item.lever);
  if (!isCatalogueLever(item.lever.catalogueId)) return eased;
  const meant = leverEntry(item.lever.catalogueId).eases.filter((cause) => eased.includes(cause));
  return meant.length > 0 ? meant : eased;
}

function groupsFor(item: Item): readonly GroupId[] {
  const causes = causesFor(item);
  if (causes.length === 0) return ["accounts"];
  return causes.length > mostCauses ? ["everything"] : causes;
}

/** Causes in the order given, then what helps against all of them, then what customers feel. */
export function groupsOf(
  items: readonly Item[],
  causes: readonly AttritionCause[] = attritionCauseIds,
): readonly Group[] {
  return [...causes, "everything" as const, "accounts" as const]
    .map((id) => {
      const all = items.filter((item) => groupsFor(item).includes(id));
      return {
        id,
        here: all.filter(({ kind }) => kind !== "entry"),
        entries: all.filter(({ kind }) => kind === "entry"),
      };
    })
    .filter(({ here, entries }) => here.length + entries.length > 0);
}

/** Started by the plan, with nobody to pull them. */
export const countedOnUnowned = (items: readonly Item[], { changes }: Scenario): readonly Item[] =>
  items.filter(
    (item) =>
      item.kind === "lever" &&
      item.lever.owner === undefined &&
      changes.some((change) => change.enabled && change.type === "startLever" && change.leverId === item.lever.id),
  );
