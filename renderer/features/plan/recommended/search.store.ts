/** Searches for recommended plans, one a scenario. They live as long as the window: a view that is left loses nothing. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { WithinBudget } from "../../../../shared/analysis/budget/within-budget.ts";
import type { AskedPlan } from "../../../../shared/analysis/recommended-plan/asked.ts";
import type { RecommendedPlan } from "../../../../shared/analysis/recommended-plan/recommend.ts";
import { attempt } from "../../../../shared/base/errors.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import type { Analyst } from "../../../analyst/analyst.ts";

export type Found = {
  readonly answer: RecommendedPlan;
  /** How the plan stands to the budget of its timeline, once that is counted; undefined without one. */
  readonly within?: WithinBudget | undefined;
  /** What it is about. */
  readonly baseline: Baseline;
  readonly scenario: Scenario;
};

export type Run =
  /** `leftMs` once it takes long enough for that to be worth saying. */
  | { readonly status: "searching"; readonly doneShare: number; readonly leftMs: number | undefined }
  | { readonly status: "idle" | "stopped" | "failed" };

export type Search = {
  readonly run: Run;
  readonly found: Found | undefined;
  /** Limits that differ from the usual ones. */
  readonly own: Partial<AskedPlan>;
  /** How many of the found deeds were taken over. */
  readonly taken: number;
  /** It ended, and nobody has looked yet. */
  readonly isNews: boolean;
};

export type SearchState = {
  /** By the scenario's id. */
  readonly searches: ReadonlyMap<string, Search>;
  start(plan: { readonly baseline: Baseline; readonly scenario: Scenario }, asked: AskedPlan): void;
  stop(scenarioId: string): void;
  limit(scenarioId: string, facts: Partial<AskedPlan>): void;
  take(scenarioId: string, count: number): void;
  look(scenarioId: string): void;
};

export type SearchStore = StoreApi<SearchState>;

export type SearchDeps = {
  /** With a thread of its own: other questions are not to wait for a search. */
  readonly analyst: Analyst;
  readonly now: () => number;
  readonly report: (cause: unknown) => void;
};

export const noSearch: Search = { run: { status: "idle" }, found: undefined, own: {}, taken: 0, isNews: false };

/** Whoever waits longer wants to know how long. */
const longMs = 2_000;
/** Progress of less says nothing about what is left. */
const tellingShare = 0.1;

export function createSearchStore({ analyst, now, report }: SearchDeps): SearchStore {
  const drops = new Map<string, () => void>();
  return createStore<SearchState>()((set, get) => {
    const change = (id: string, facts: Partial<Search>) =>
      set(({ searches }) => ({
        searches: new Map([...searches, [id, { ...noSearch, ...searches.get(id), ...facts }]]),
      }));

    /** The budget is counted over the futures of the projection, as the timeline does it: both say the same of one plan. */
    async function countBudget({ answer, baseline, scenario }: Found): Promise<WithinBudget | undefined> {
      if (scenario.budget === undefined) return undefined;
      const changes = [...scenario.changes, ...answer.items.map((item) => item.change)];
      const counted = await attempt(
        () => analyst.ask("withinBudget", { baseline, scenario: { ...scenario, changes } }, { attempt: 0 }).result,
        report,
      );
      return counted.ok ? counted.value : undefined;
    }

    return {
      searches: new Map(),
      start({ baseline, scenario }, asked) {
        const { id } = scenario;
        drops.get(id)?.();
        let isWanted = true;
        const begun = now();
        const job = analyst.ask("recommendedPlan", { baseline, scenario }, asked, (doneShare) => {
          if (!isWanted) return;
          const elapsed = now() - begun;
          const isTelling = elapsed > longMs && doneShare > tellingShare;
          const leftMs = isTelling ? (elapsed / doneShare) * (1 - doneShare) : undefined;
          change(id, { run: { status: "searching", doneShare, leftMs } });
        });
        drops.set(id, () => {
          isWanted = false;
          job.drop();
        });
        change(id, { run: { status: "searching", doneShare: 0, leftMs: undefined }, isNews: false });
        void attempt(() => job.result, report).then(async (result) => {
          if (!isWanted) return;
          if (!result.ok || result.value === undefined) {
            change(id, { run: { status: "failed" }, isNews: true });
            return;
          }
          const found: Found = { answer: result.value, baseline, scenario };
          change(id, { run: { status: "idle" }, found, taken: 0, isNews: true });
          const within = await countBudget(found);
          if (get().searches.get(id)?.found === found && within) change(id, { found: { ...found, within } });
        });
      },
      stop(id) {
        drops.get(id)?.();
        change(id, { run: { status: "stopped" } });
      },
      limit: (id, facts) => change(id, { own: { ...get().searches.get(id)?.own, ...facts } }),
      take: (id, taken) => change(id, { taken }),
      look: (id) => change(id, { isNews: false }),
    };
  });
}
