/** The projection on screen and the run behind the next one. The newest plan wins; at most one run computes. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Projection } from "../../shared/analysis/projection.ts";
import { type AppError, attempt } from "../../shared/base/errors.ts";
import type { Job } from "./projector.ts";
import type { Plan } from "./projector-protocol.ts";

export type Run =
  | { readonly status: "idle" }
  /** `done` of `trials`; a rough run has fewer than the plan asks for. */
  | {
      readonly status: "running";
      readonly previous: Projection | undefined;
      readonly done: number;
      readonly trials: number;
    }
  | { readonly status: "ready"; readonly projection: Projection; readonly milliseconds: number }
  | { readonly status: "failed"; readonly error: AppError; readonly previous: Projection | undefined };

/** What is on screen, and of which revision of the workspace. */
export type Shown = {
  readonly projection: Projection;
  readonly revision: number;
  /** Fewer trials than asked for, because the whole run takes too long to wait for; it follows. */
  readonly isRough: boolean;
};

export type SimulatorState = {
  readonly run: Run;
  readonly shown: Shown | undefined;
  /** Projects this plan as soon as the machine is free, in place of any older one that waits. */
  request(plan: Plan, revision: number): void;
  /** After a failure. */
  retry(): void;
};

export type SimulatorStore = StoreApi<SimulatorState>;

export type SimulatorDeps = {
  project(plan: Plan, onProgress: (done: number) => void): Job<Projection>;
  now(): number;
  /** How long a trial is thought to take until the first run has shown it, in milliseconds. */
  readonly expectedTrialMs: number;
  report(cause: unknown): void;
};

/** A run up to this long is let through when a newer plan arrives, so that pictures keep coming while a hand moves. */
const shortMs = 90;
const leastTrials = 100;
/** Progress is drawn this often at most: drawing it costs time that the run could use. */
const progressMs = 100;

type Request = { readonly plan: Plan; readonly revision: number };

export const samePlan = (one: Plan, other: Plan) => one.baseline === other.baseline && one.scenario === other.scenario;

export function createSimulatorStore({ project, now, expectedTrialMs, report }: SimulatorDeps): SimulatorStore {
  let waiting: Request | undefined;
  let latest: Request | undefined;
  let computing: { readonly drop: () => void; readonly isShort: boolean } | undefined;
  /** How long a trial took in the last finished run. */
  let trialMs = expectedTrialMs;

  return createStore<SimulatorState>()((set, get) => {
    const shownProjection = () => get().shown?.projection;

    function fittingTrials({ scenario: { trials } }: Plan): number {
      return trials * trialMs <= shortMs ? trials : Math.min(trials, Math.max(leastTrials, shortMs / 2 / trialMs));
    }

    /** Edits that touch neither facts nor plan may have come since: the run is true for them as well. */
    const revisionOf = ({ plan, revision }: Request) =>
      latest !== undefined && samePlan(latest.plan, plan) ? latest.revision : revision;

    /** Undefined when the run was dropped or failed. */
    async function compute(request: Request, trials: number): Promise<Projection | undefined> {
      const { plan } = request;
      const isWhole = trials === plan.scenario.trials;
      const begun = now();
      set({ run: { status: "running", previous: shownProjection(), done: 0, trials } });
      const part: Plan = isWhole ? plan : { ...plan, scenario: { ...plan.scenario, trials } };
      let toldAt = begun;
      const showDone = (done: number) => {
        if (now() - toldAt < progressMs) return;
        toldAt = now();
        set({ run: { status: "running", previous: shownProjection(), done, trials } });
      };
      const job = project(part, showDone);
      computing = { drop: () => job.drop(), isShort: trials * trialMs <= shortMs };
      const result = await attempt(() => job.result, report);
      computing = undefined;
      if (!result.ok) {
        set({ run: { status: "failed", error: result.error, previous: shownProjection() } });
        return undefined;
      }
      const projection = result.value;
      if (projection === undefined) return undefined;
      const milliseconds = now() - begun;
      trialMs = milliseconds / trials;
      set({
        run: isWhole
          ? { status: "ready", projection, milliseconds }
          : { status: "running", previous: projection, done: 0, trials: plan.scenario.trials },
        shown: { projection, revision: revisionOf(request), isRough: !isWhole },
      });
      return projection;
    }

    const isSuperseded = () => waiting !== undefined;

    async function work() {
      while (waiting !== undefined) {
        const request = waiting;
        waiting = undefined;
        const trials = Math.floor(fittingTrials(request.plan));
        const first = await compute(request, trials);
        if (first !== undefined && trials < request.plan.scenario.trials && !isSuperseded())
          await compute(request, request.plan.scenario.trials);
      }
    }

    let working: Promise<void> | undefined;
    function start() {
      working ??= work().finally(() => (working = undefined));
    }

    return {
      run: { status: "idle" },
      shown: undefined,
      request(plan, revision) {
        const { shown, run } = get();
        if (latest !== undefined && samePlan(latest.plan, plan) && run.status !== "failed") {
          // Same plan, newer workspace: what is or will be on screen is true for it as well.
          latest = { plan, revision };
          if (waiting !== undefined) waiting = latest;
          else if (run.status === "ready" && shown) set({ shown: { ...shown, revision } });
          return;
        }
        latest = { plan, revision };
        waiting = latest;
        if (computing && !computing.isShort) computing.drop();
        start();
      },
      retry() {
        if (latest === undefined || get().run.status !== "failed") return;
        waiting = latest;
        start();
      },
    };
  });
}
