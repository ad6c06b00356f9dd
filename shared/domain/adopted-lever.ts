/** An entry of the catalogue as a lever of this team: its customers, its kinds of work, its language. */
import type { Language } from "../base/words.ts";
import { type CatalogueLever, leverEntry } from "../catalogue/levers.ts";
import type { CatalogueEffect, LeverEntry } from "../catalogue/lever-entry.ts";
import type { Baseline } from "./baseline.ts";
import type { Lever, LeverEffect } from "./lever.ts";

type Around = Pick<Baseline, "segments" | "activities">;

/** Churn and expansion know no touch model, so the customers who have it are named; all of them where the entry names none. */
const segmentsFor = ({ touchModels }: LeverEntry, { segments }: Around): string[] =>
  touchModels.length === 0
    ? []
    : segments.filter(({ touchModel }) => touchModels.includes(touchModel)).map(({ id }) => id);

/** Undefined where the team has nothing for it to work on: an empty list would mean everything. */
function effectHere(effect: CatalogueEffect, entry: LeverEntry, around: Around): LeverEffect | undefined {
  switch (effect.on) {
    case "effort": {
      const activityIds = effect.activityIds.filter((id) => around.activities.some((activity) => activity.id === id));
      if (activityIds.length === 0 && effect.activityIds.length > 0) return undefined;
      return { ...effect, segmentIds: [], stages: [], activityIds, touchModels: [...entry.touchModels] };
    }
    case "churn":
    case "expansion": {
      const segmentIds = segmentsFor(entry, around);
      if (segmentIds.length === 0 && entry.touchModels.length > 0) return undefined;
      return { on: effect.on, ratio: effect.ratio, range: effect.range, segmentIds };
    }
    case "hazard":
      return { ...effect, causes: [...effect.causes] };
    case "ramp":
    case "productLoop":
    case "wrongFit":
    case "routine":
    case "difficultAccounts":
      return { on: effect.on, ratio: effect.ratio, range: effect.range };
    case "processMaturity":
    case "productSeats":
      return { ...effect };
  }
}

/** Without an owner: who can pull it, only the team knows. */
export function adoptedLever(catalogueId: CatalogueLever, id: string, around: Around, language: Language): Lever {
  const entry = leverEntry(catalogueId);
  const { horizon, rampMonths, costHours, costPerMonthJpy } = entry;
  return {
    id,
    name: entry.name[language],
    catalogueId,
    horizon,
    effects: entry.effects.flatMap((effect) => effectHere(effect, entry, around) ?? []),
    rampMonths,
    costHours,
    costPerMonthJpy,
    running: false,
    source: entry.source[language],
  };
}
