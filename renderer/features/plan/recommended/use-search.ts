/** The search for the plan on screen, and the limits it would be started with. */
import { createContext, use, useMemo } from "react";
import { useStore } from "zustand";
import { budgetRoomJpy } from "../../../../shared/analysis/budget/budget-room.ts";
import { type AskedPlan, ordinaryAsking } from "../../../../shared/analysis/recommended-plan/asked.ts";
import { asShown } from "../../../../shared/domain/facts-of.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { useProjection } from "../../../simulator/use-simulator.ts";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { noSearch, type SearchStore } from "./search.store.ts";

/** Provided once by the composition root: searches outlive the view. */
export const SearchContext = createContext<SearchStore | undefined>(undefined);

export function useSearchStore(): SearchStore {
  const store = use(SearchContext);
  if (store === undefined) throw new Error("A search needs a SearchContext above it");
  return store;
}

/** What is planned may be the same again after an undo, in another object. */
const planOf = ({ name: _name, note: _note, tags: _tags, ...plan }: Scenario) => JSON.stringify(plan);

export function useSearch() {
  const store = useSearchStore();
  const baseline = useWorkspace(({ workspace }) => asShown(workspace).baseline);
  const scenario = useWorkspace(({ workspace }) => activeScenario(workspace));
  const search = useStore(store, ({ searches }) => searches.get(scenario.id)) ?? noSearch;
  const room = useBudgetRoom(scenario);
  const usual = useMemo(() => ordinaryAsking({ baseline, scenario }), [baseline, scenario]);
  const asked: AskedPlan = { ...usual, mostCostJpy: room, ...search.own };
  const { found } = search;
  const { start, stop, limit, take, look } = store.getState();
  return {
    ...search,
    asked,
    /** What the budget of the timeline leaves; undefined without one. */
    room,
    /** The plan on screen is not the one that was searched for. */
    isStale: found !== undefined && (found.baseline !== baseline || planOf(found.scenario) !== planOf(scenario)),
    start: () => start({ baseline, scenario }, asked),
    stop: () => stop(scenario.id),
    limit: (facts: Partial<AskedPlan>) => limit(scenario.id, facts),
    take: (count: number) => take(scenario.id, count),
    look: () => look(scenario.id),
  };
}

/** Nobody sets a ceiling to the yen. */
const wholeJpy = 10_000;

function useBudgetRoom(scenario: Scenario): number | undefined {
  const projection = useProjection();
  if (scenario.budget === undefined || projection?.months.length !== scenario.months) return undefined;
  const room = budgetRoomJpy({ ...scenario, budget: scenario.budget }, projection.costPerMonthJpy.mean);
  return room === undefined ? undefined : Math.floor(room / wholeJpy) * wholeJpy;
}
