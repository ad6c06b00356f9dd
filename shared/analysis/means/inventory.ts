/** The levers that a team really has: what each is for, who can pull it, whether it runs, and what of its capacity that takes. */
import type { Month } from "../../base/month.ts";
import { type TouchModel, touchModelIds } from "../../catalogue/journey.ts";
import { type CatalogueLever, catalogueLeverIds, isCatalogueLever, leverEntry } from "../../catalogue/levers.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Lever } from "../../domain/lever.ts";
import { type LeverStanding, standingOf } from "../../domain/lever-standing.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { pullersAmong } from "./puller.ts";

export type Means = {
  readonly lever: Lever;
  /** In the month asked for. */
  readonly standing: LeverStanding;
  /** Customers that it reaches; all three where it makes no difference between them. */
  readonly touchModels: readonly TouchModel[];
  /** People of the team who are named as able to pull it. */
  readonly pullerIds: readonly string[];
  /** Hours it takes ÷ hours that whoever can pull it has for it; undefined where nobody said how many. */
  readonly usedShare: number | undefined;
};

type Around = Pick<Baseline, "segments" | "members" | "levers">;

const isReached = (touch: TouchModel, { effects }: Lever, { segments }: Pick<Baseline, "segments">): boolean => {
  const touchOf = (ids: readonly string[]) =>
    ids.length === 0 || segments.some(({ id, touchModel }) => ids.includes(id) && touchModel === touch);
  const ofCustomers = effects.filter(({ on }) => on === "effort" || on === "churn" || on === "expansion");
  return ofCustomers.some(
    (effect) =>
      "segmentIds" in effect &&
      touchOf(effect.segmentIds) &&
      (!("touchModels" in effect) || effect.touchModels.length === 0 || effect.touchModels.includes(touch)),
  );
};

/** By its effects on customers; by the catalogue where it has none and comes from there; else all. */
export function touchModelsOf(lever: Lever, around: Pick<Baseline, "segments">): readonly TouchModel[] {
  const reached = touchModelIds.filter((touch) => isReached(touch, lever, around));
  if (reached.length > 0) return reached;
  const known = isCatalogueLever(lever.catalogueId) ? leverEntry(lever.catalogueId).touchModels : [];
  return known.length > 0 ? known : touchModelIds;
}

export const meansOf = (baseline: Around, scenario: Scenario, month: Month): readonly Means[] =>
  baseline.levers.map((lever): Means => {
    const { capacityHours, costHours } = lever;
    return {
      lever,
      standing: standingOf(lever, scenario, month),
      touchModels: touchModelsOf(lever, baseline),
      pullerIds: pullersAmong(lever.owner, baseline.members),
      usedShare: capacityHours === undefined ? undefined : capacityHours === 0 ? Infinity : costHours / capacityHours,
    };
  });

/** What other teams pull, and this one has not in its hands. */
export function notInHand({ levers }: Pick<Baseline, "levers">, touch?: TouchModel): readonly CatalogueLever[] {
  const adopted = new Set(levers.map(({ catalogueId }) => catalogueId));
  return catalogueLeverIds.filter((id) => {
    const { touchModels } = leverEntry(id);
    return !adopted.has(id) && (touch === undefined || touchModels.length === 0 || touchModels.includes(touch));
  });
}
