/** The projection on screen and the run behind the next one. The newest plan wins; at most one run computes. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Projection } from "../../shared/analysis/projection.ts";
import { type AppError, attempt } from "../../shared/base/errors.ts";
import type { Job, ProjectionWatch } from "./projector.ts";
import type { Plan } from "./projector-protocol.ts";

export type Run =
  | { readonly status: "idle" }
  /** `done` of `trials`; `leftMs` once the run takes long enough for that to be worth saying. */
  | {
      readonly status: "running";
      readonly previous: Projection | undefined;
      readonly done: number;
      readonly trials: number;
      readonly leftMs: number | undefined;
    }
  /** By the user, with so many trials done. */
  | { readonly status: "stopped"; readonly previous: Projection | undefined; readonly done: number }
  | { readonly status: "ready"; readonly projection: Projection; readonly milliseconds: number }
  | { readonly status: "failed"; readonly error: AppError; readonly previous: Projection | undefined };

/** What is on screen, and of which revision of the workspace. */
export type Shown = {
  readonly projection: Projection;
  readonly revision: number;
  /** A picture of a run that goes on: the others of its trials follow. */
  readonly isRough: boolean;
};

export type SimulatorState = {
  readonly run: Run;
  readonly shown: Shown | undefined;
  /** Projects this plan as soon as the machine is free, in place of any older one that waits. */
  request(plan: Plan, revision: number): void;
  /** Ends the run; a picture of it stays on screen. */
  stop(): void;
  /** After a failure, or after a stop. */
  retry(): void;
};

export type SimulatorStore = StoreApi<SimulatorState>;

export type SimulatorDeps = {
  project(plan: Plan, watch: ProjectionWatch): Job<Projection>;
  now(): number;
  report(cause: unknown): void;
};

/**
 * A newer plan waits so long for the older one's first picture, so that pictures keep coming while a hand moves. Where first
 * pictures take longer, the newer plan is better served by an early start.
 */
const patienceMs = 250;
/** Progress is drawn this often at most: drawing it costs time that the run could use. */
const progressMs = 100;
/** Whoever waits longer wants to know how long. */
const longMs = 1_000;

type Request = { readonly plan: Plan; readonly revision: number };
type Computing = { readonly drop: () => void; isShown: boolean; isStopped: boolean };

export const samePlan = (one: Plan, other: Plan) => one.baseline === other.baseline && one.scenario === other.scenario;

export function createSimulatorStore({ project, now, report }: SimulatorDeps): SimulatorStore {
  let waiting: Request | undefined;
  let latest: Request | undefined;
  let computing: Computing | undefined;
  /** How long the last run took to its first picture. */
  let firstPictureMs = 0;

  return createStore<SimulatorState>()((set, get) => {
    const shownProjection = () => get().shown?.projection;

    /** Edits that touch neither facts nor plan may have come since: the run is true for them as well. */
    const revisionOf = ({ plan, revision }: Request) =>
      latest !== undefined && samePlan(latest.plan, plan) ? latest.revision : revision;

    function makeWay() {
      if (waiting === undefined || !computing || (!computing.isShown && firstPictureMs <= patienceMs)) return;
      // Less each time: a hand that never rests sees a picture now and then all the same.
      if (!computing.isShown) firstPictureMs /= 2;
      computing.drop();
    }

    async function compute(request: Request): Promise<void> {
      const { trials } = request.plan.scenario;
      const begun = now();
      let toldAt = begun;
      const showDone = (done: number) => {
        const elapsed = now() - begun;
        const leftMs = elapsed > longMs && done > 0 ? (elapsed / done) * (trials - done) : undefined;
        set({ run: { status: "running", previous: shownProjection(), done, trials, leftMs } });
      };
      const show = (projection: Projection, isRough: boolean) => {
        if (!mine.isShown) firstPictureMs = now() - begun;
        mine.isShown = true;
        set({ shown: { projection, revision: revisionOf(request), isRough } });
      };
      const mine: Computing = { drop: () => job.drop(), isShown: false, isStopped: false };
      showDone(0);
      const job = project(request.plan, {
        onProgress(done) {
          if (mine.isStopped || now() - toldAt < progressMs) return;
          toldAt = now();
          showDone(done);
        },
        onPicture(picture) {
          if (mine.isStopped) return;
          show(picture, true);
          showDone(picture.trials);
          makeWay();
        },
      });
      computing = mine;
      const result = await attempt(() => job.result, report);
      computing = undefined;
      if (mine.isStopped) return;
      if (!result.ok) set({ run: { status: "failed", error: result.error, previous: shownProjection() } });
      else if (result.value !== undefined) {
        const projection = result.value;
        show(projection, false);
        set({ run: { status: "ready", projection, milliseconds: now() - begun } });
      }
    }

    async function work() {
      while (waiting !== undefined) {
        const request = waiting;
        waiting = undefined;
        await compute(request);
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
        makeWay();
        start();
      },
      stop() {
        const { run } = get();
        if (run.status !== "running" || !computing) return;
        waiting = undefined;
        computing.isStopped = true;
        computing.drop();
        set({ run: { status: "stopped", previous: shownProjection(), done: run.done } });
      },
      retry() {
        const { status } = get().run;
        if (latest === undefined || (status !== "failed" && status !== "stopped")) return;
        waiting = latest;
        start();
      },
    };
  });
}
