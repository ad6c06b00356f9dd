/** What every lever of the catalogue says about itself. */
import type { Words } from "../base/words.ts";
import type { StandardActivity } from "./activities.ts";
import type { AttritionCause } from "./attrition-causes.ts";
import type { Grade } from "./coefficient.ts";
import type { TouchModel } from "./journey.ts";

/** A size and where 80 % of what is plausible lies, both ends on the side that does no harm. */
type Sized = { readonly ratio: number; readonly range: { readonly low: number; readonly high: number } };

/** The effects of `domain/lever.ts`, before a team has said which customers and which work they reach. */
export type CatalogueEffect =
  | (Sized & {
      readonly on: "hazard";
      /** All when empty. */
      readonly causes: readonly AttritionCause[];
      readonly fadesAfterMonths?: number;
    })
  | (Sized & { readonly on: "effort"; readonly activityIds: readonly StandardActivity[] })
  | (Sized & {
      readonly on: "churn" | "expansion" | "ramp" | "productLoop" | "wrongFit" | "routine" | "difficultAccounts";
    })
  | {
      readonly on: "processMaturity";
      readonly added: number;
      readonly range: { readonly low: number; readonly high: number };
    }
  | { readonly on: "productSeats"; readonly added: number };

export type LeverEntry = {
  readonly name: Words;
  /** What people do when they pull it, in a sentence or two. */
  readonly does: Words;
  /** The causes it is meant for, the first one above all; empty where it works through the customers' side alone. */
  readonly eases: readonly AttritionCause[];
  readonly horizon: "symptom" | "rootCause";
  readonly effects: readonly CatalogueEffect[];
  /** Customers it is made for; all when empty. */
  readonly touchModels: readonly TouchModel[];
  readonly rampMonths: number;
  readonly costHours: number;
  readonly costPerMonthJpy: number;
  /** Who can usually pull it. */
  readonly usualOwner: Words;
  /** Without which it stays a wish. */
  readonly needs: Words;
  /** Where the sizes come from; hours and money are assumptions throughout. */
  readonly source: Words;
  readonly grade: Grade;
};

export const assumed: Pick<LeverEntry, "source" | "grade"> = {
  source: { ja: "仮定（測った人がいません）", en: "Assumption: nobody has measured it" },
  grade: "X",
};
