/**
 * What the best of the candidate steps are worth for the plan on screen: worked out while somebody looks, once the projection is
 * complete and the hand has rested; dropped by the next edit.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { StepValue } from "../../shared/analysis/decisions/value-steps.ts";
import { type AppError, attempt } from "../../shared/base/errors.ts";
import type { Job } from "./projector.ts";
import type { Plan } from "./projector-protocol.ts";

export type NextSteps =
  /** `previous` belongs to the same scenario before the last edit. */
  | { readonly status: "waiting" | "running"; readonly previous: readonly StepValue[] | undefined }
  | { readonly status: "ready"; readonly values: readonly StepValue[] }
  | { readonly status: "failed"; readonly error: AppError };

export type NextStepsState = {
  readonly steps: NextSteps;
  restart(plan: Plan): void;
  /** Whether the projection of the plan is complete, or is not to be waited for. */
  settle(isSettled: boolean): void;
  /** After a failure. */
  retry(): void;
  /** Somebody looks at them from now on, until the answer is called. */
  look(): () => void;
};
export type NextStepsStore = StoreApi<NextStepsState>;

export type NextStepsDeps = {
  valueSteps(plan: Plan): Job<readonly StepValue[]>;
  report(cause: unknown): void;
};

/** Valuing steps takes both processors for a second: whoever explores, or only passes by on the way to another screen, is served first. */
const quietMs = 1_500;

export function createNextStepsStore({ valueSteps, report }: NextStepsDeps): NextStepsStore {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let job: Job<readonly StepValue[]> | undefined;
  /** Not valued yet. */
  let asked: Plan | undefined;
  let isSettled = false;
  let latest: Plan | undefined;
  let lookers = 0;

  return createStore<NextStepsState>()((set, get) => {
    const previous = () => {
      const { steps } = get();
      if (steps.status === "failed") return undefined;
      return steps.status === "ready" ? steps.values : steps.previous;
    };

    async function value(plan: Plan) {
      const mine = valueSteps(plan);
      job = mine;
      set({ steps: { status: "running", previous: previous() } });
      const result = await attempt(() => mine.result, report);
      if (job !== mine) return;
      job = undefined;
      asked = undefined;
      if (!result.ok) set({ steps: { status: "failed", error: result.error } });
      else if (result.value) set({ steps: { status: "ready", values: result.value } });
    }

    function stop() {
      clearTimeout(timer);
      job?.drop();
      job = undefined;
    }

    function start() {
      const plan = asked;
      clearTimeout(timer);
      if (plan !== undefined && isSettled && lookers > 0 && job === undefined)
        timer = setTimeout(() => void value(plan), quietMs);
    }

    return {
      steps: { status: "waiting", previous: undefined },
      restart(plan) {
        stop();
        const isSame = latest?.scenario.id === plan.scenario.id;
        latest = plan;
        asked = plan;
        isSettled = false;
        set({ steps: { status: "waiting", previous: isSame ? previous() : undefined } });
      },
      settle(is) {
        isSettled = is;
        start();
      },
      retry() {
        if (get().steps.status !== "failed") return;
        asked = latest;
        set({ steps: { status: "waiting", previous: undefined } });
        start();
      },
      look() {
        lookers += 1;
        if (lookers === 1) start();
        return () => {
          lookers -= 1;
          if (lookers > 0 || asked === undefined) return;
          stop();
          set({ steps: { status: "waiting", previous: previous() } });
        };
      },
    };
  });
}
