/** Several plans simulated beside the one on screen, each answer kept until its own plan changes. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Ground } from "../../shared/analysis/comparison/common-ground.ts";
import type { PlanScores } from "../../shared/analysis/comparison/plan-scores.ts";
import { type AppError, attempt } from "../../shared/base/errors.ts";
import { termsOf } from "../../shared/domain/scenario.ts";
import type { Aside } from "./aside.ts";
import type { Job } from "./projector.ts";
import type { Plan } from "./projector-protocol.ts";

export type ComparisonRun =
  | { readonly status: "idle" | "ready" | "stopped" }
  | { readonly status: "running"; readonly doneShare: number }
  | { readonly status: "failed"; readonly error: AppError };

type Scored = { readonly plan: Plan; readonly ground: Ground; readonly scores: PlanScores };

export type ComparisonState = {
  readonly run: ComparisonRun;
  /** By the scenario's id. */
  readonly scored: ReadonlyMap<string, Scored>;
  /** Asks for what is not known yet of these plans, and forgets the others. */
  request(plans: readonly Plan[], ground: Ground): void;
  stop(): void;
  /** Goes on after a stop or a failure. */
  retry(): void;
};
export type ComparisonStore = StoreApi<ComparisonState>;

/** Progress is drawn this often at most: drawing it costs time that the runs could use. */
const progressStep = 0.02;
/** So are plans, of which eight in half a second are drawn as two dozen pictures each. The first is drawn at once. */
const betweenMs = 300;

const isAlike = (one: object, other: object): boolean => {
  const [mine, theirs] = [Object.entries(one), other as Record<string, unknown>];
  return mine.length === Object.keys(other).length && mine.every(([key, value]) => value === theirs[key]);
};

/** Another name or tag is no other plan. */
const isSamePlan = (one: Plan, other: Plan): boolean =>
  one.baseline === other.baseline &&
  (one.scenario === other.scenario || isAlike(termsOf(one.scenario), termsOf(other.scenario)));

const isFor = ({ plan, ground }: Scored, wanted: Plan, on: Ground): boolean =>
  isAlike(ground, on) && isSamePlan(plan, wanted);

/** What is known of a plan as it is now, on this ground. */
export function scoresOf(scored: ComparisonState["scored"], plan: Plan, ground: Ground): PlanScores | undefined {
  const known = scored.get(plan.scenario.id);
  return known && isFor(known, plan, ground) ? known.scores : undefined;
}

/** All futures are in, or the few are all there are. */
export const areAllIn = ({ near, exact }: PlanScores, { trials }: Ground): boolean =>
  near !== undefined || exact.trials === trials;

export function createComparisonStore(
  { comparePlans }: Pick<Aside, "comparePlans">,
  report: (cause: unknown) => void,
  now: () => number = () => performance.now(),
): ComparisonStore {
  let job: Job<true> | undefined;
  /** Plans that are in and not drawn yet. */
  let arrived: (readonly [id: string, scored: Scored])[] = [];
  let asked: { readonly plans: readonly Plan[]; readonly ground: Ground } | undefined;

  return createStore<ComparisonState>()((set, get) => {
    function begin() {
      job?.drop();
      job = undefined;
      arrived = [];
      if (asked === undefined) return;
      const { plans, ground } = asked;
      const open = plans.filter((plan) => {
        const scores = scoresOf(get().scored, plan, ground);
        return scores === undefined || !areAllIn(scores, ground);
      });
      if (open.length === 0) set({ run: { status: "ready" } });
      else void compute(open, ground);
    }

    function draw() {
      if (arrived.length > 0) set({ scored: new Map([...get().scored, ...arrived]) });
      arrived = [];
    }

    async function compute(plans: readonly Plan[], ground: Ground) {
      set({ run: { status: "running", doneShare: 0 } });
      let told = 0;
      let drawnAt = -Infinity;
      function drawInTime() {
        if (arrived.length === 0 || now() - drawnAt < betweenMs) return;
        draw();
        drawnAt = now();
      }
      const mine: Job<true> = comparePlans(plans, ground, {
        onProgress(doneShare) {
          if (job !== mine) return;
          drawInTime();
          if (doneShare - told < progressStep) return;
          told = doneShare;
          set({ run: { status: "running", doneShare } });
        },
        onScored(index, scores) {
          if (job !== mine) return;
          const plan = plans[index]!;
          arrived.push([plan.scenario.id, { plan, ground, scores }]);
          drawInTime();
        },
      });
      job = mine;
      const result = await attempt(() => mine.result, report);
      if (job !== mine) return;
      job = undefined;
      draw();
      if (!result.ok) set({ run: { status: "failed", error: result.error } });
      else if (result.value) set({ run: { status: "ready" } });
    }

    return {
      run: { status: "idle" },
      scored: new Map(),
      request(plans, ground) {
        const isKnown =
          asked !== undefined &&
          isAlike(asked.ground, ground) &&
          asked.plans.length === plans.length &&
          asked.plans.every(
            (plan, index) => isSamePlan(plan, plans[index]!) && plan.scenario.id === plans[index]!.scenario.id,
          );
        if (isKnown) return;
        asked = { plans, ground };
        const kept = [...get().scored].filter(([id, known]) =>
          plans.some((plan) => plan.scenario.id === id && isFor(known, plan, ground)),
        );
        set({ scored: new Map(kept) });
        begin();
      },
      stop() {
        if (job === undefined) return;
        job.drop();
        job = undefined;
        draw();
        set({ run: { status: "stopped" } });
      },
      retry: begin,
    };
  });
}
