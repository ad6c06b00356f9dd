/** What this screen remembers while the window is open: the choice, and what is known of the plans. */
import { use } from "react";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { MeasureId } from "../../../shared/analysis/comparison/measures.ts";
import { type Aside, AsideContext } from "../../simulator/aside.ts";
import { type ComparisonStore, createComparisonStore } from "../../simulator/comparison.store.ts";

export const looks = ["before", "after", "changes"] as const;
export type Look = (typeof looks)[number];

export type Choice = {
  /** Ids of scenarios; undefined until somebody chooses. */
  readonly chosenIds: readonly string[] | undefined;
  readonly referenceId: string | undefined;
  readonly look: Look;
  /** Of the matrix. */
  readonly measure: MeasureId;
};

export type CompareStores = { readonly choice: StoreApi<Choice>; readonly comparison: ComparisonStore };

const nobody: Aside = {
  project: () => ({ result: new Promise<never>(() => undefined), drop: () => undefined }),
  valueOptions: () => ({ result: new Promise<never>(() => undefined), drop: () => undefined }),
  comparePlans: () => ({ result: new Promise<never>(() => undefined), drop: () => undefined }),
};

const storesOf = new WeakMap<Aside, CompareStores>();

/** One set for each runner of plans, which lives as long as the window: leaving the screen loses nothing. */
function compareStoresOf(aside: Aside, report: (cause: unknown) => void = () => undefined): CompareStores {
  const known = storesOf.get(aside);
  if (known) return known;
  const stores: CompareStores = {
    choice: createStore<Choice>()(() => ({
      chosenIds: undefined,
      referenceId: undefined,
      look: "after",
      measure: "worstCoverage",
    })),
    comparison: createComparisonStore(aside, report),
  };
  storesOf.set(aside, stores);
  return stores;
}

export const useCompareStores = (): CompareStores => compareStoresOf(use(AsideContext) ?? nobody);
