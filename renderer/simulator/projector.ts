/** The window's side of the projector: jobs as promises, and new threads for ones that died or hang. */
import type { Ground } from "../../shared/analysis/comparison/common-ground.ts";
import type { PlanScores } from "../../shared/analysis/comparison/plan-scores.ts";
import type { Projection } from "../../shared/analysis/projection.ts";
import type { Option, OptionValue } from "../../shared/analysis/decisions/value-options.ts";
import type { StepValue } from "../../shared/analysis/decisions/value-steps.ts";
import { Fault } from "../../shared/base/errors.ts";
import { afterDrawing } from "./after-drawing.ts";
import type { FromProjector, Plan, ToProjector } from "./projector-protocol.ts";
import type { SimulatorPool } from "./simulator-pool.ts";

export type Job<Value> = {
  /** Undefined once the job was dropped. */
  readonly result: Promise<Value | undefined>;
  drop(): void;
};

export type ProjectionWatch = {
  /** Hears how many trials are in. */
  onProgress(done: number): void;
  /** Hears pictures of the run so far, each sharper than the last. */
  onPicture(picture: Projection): void;
};

export type ComparisonWatch = {
  /** Hears the scores of one of the plans, first from a few futures and then from all. */
  onScored(index: number, scores: PlanScores): void;
  /** Hears which part of the work is done, 0 to 1. */
  onProgress(doneShare: number): void;
};

export type Projector = {
  project(plan: Plan, watch: ProjectionWatch): Job<Projection>;
  valueSteps(plan: Plan): Job<readonly StepValue[]>;
  valueOptions(plan: Plan, options: readonly Option[]): Job<readonly OptionValue[]>;
  /** Resolves once all plans were heard in full. */
  comparePlans(plans: readonly Plan[], ground: Ground, watch: ComparisonWatch): Job<true>;
  close(): void;
};

/** Longer without a word than any shard takes: the thread hangs. */
const patienceMs = 20_000;

type WithoutJob<Message> = Message extends unknown ? Omit<Message, "job"> : never;
type Asked = WithoutJob<Exclude<ToProjector, { type: "drawn" | "drop" }>>;

/** More of the same job follows. */
const isUnderway = ({ type }: FromProjector): boolean =>
  type === "progress" || type === "pictured" || type === "planScored";

type Pending = { hear(message: FromProjector): void; fail(fault: Fault): void };

export function createProjector(
  openPool: () => SimulatorPool,
  report: (cause: unknown) => void,
  onceDrawn: (done: () => void) => void = afterDrawing,
): Projector {
  const pending = new Map<number, Pending>();
  let lastJob = 0;
  let watch: ReturnType<typeof setTimeout> | undefined;
  let pool = open();

  function open(): SimulatorPool {
    const opened = openPool();
    opened.projector.listen((message) => {
      pending.get(message.job)?.hear(message);
      keepWatch();
    });
    opened.onBreak((cause) => {
      report(cause);
      if (opened === pool) replace();
    });
    return opened;
  }

  /** Threads share one run, so when one is lost all begin again. */
  function replace() {
    pool.close();
    pool = open();
    const lost = [...pending.values()];
    pending.clear();
    keepWatch();
    for (const { fail } of lost) fail(new Fault({ code: "simulation/stopped" }));
  }

  function keepWatch() {
    clearTimeout(watch);
    if (pending.size > 0) watch = setTimeout(replace, patienceMs);
  }

  function start<Value>(asked: Asked, valueIn: (message: FromProjector) => Value | undefined): Job<Value> {
    const job = ++lastJob;
    let giveUp: (() => void) | undefined;
    const result = new Promise<Value | undefined>((resolve, reject) => {
      const end = (settle: () => void) => {
        pending.delete(job);
        settle();
      };
      giveUp = () => resolve(undefined);
      pending.set(job, {
        hear(message) {
          if (giveUp === undefined) {
            if (!isUnderway(message)) pending.delete(job);
            return;
          }
          const value = valueIn(message);
          if (value !== undefined || message.type === "dropped") end(() => resolve(value));
          else if (message.type === "failed") end(() => reject(new Fault(message.error)));
        },
        fail: reject,
      });
    });
    const post = (message: ToProjector) => pool.projector.post(message);
    post({ ...asked, job });
    keepWatch();
    return {
      result,
      drop() {
        if (giveUp === undefined || !pending.has(job)) return;
        post({ type: "drop", job });
        // Whoever dropped it goes on at once; the watch goes on until the threads have answered.
        giveUp();
        giveUp = undefined;
      },
    };
  }

  return {
    project: (plan, { onProgress, onPicture }) =>
      start({ type: "project", plan }, (message) => {
        if (message.type === "progress") onProgress(message.done);
        if (message.type === "pictured") {
          onPicture(message.projection);
          onceDrawn(() => pool.projector.post({ type: "drawn", job: message.job }));
        }
        return message.type === "projected" ? message.projection : undefined;
      }),
    valueSteps: (plan) =>
      start({ type: "valueSteps", plan }, (message) => (message.type === "stepsValued" ? message.values : undefined)),
    valueOptions: (plan, options) =>
      start({ type: "valueOptions", plan, options }, (message) =>
        message.type === "optionsValued" ? message.values : undefined,
      ),
    comparePlans: (plans, ground, { onScored, onProgress }) =>
      start({ type: "comparePlans", plans, ground }, (message) => {
        if (message.type === "progress") onProgress(message.done);
        if (message.type === "planScored") onScored(message.index, message.scores);
        return message.type === "plansCompared" ? true : undefined;
      }),
    close() {
      clearTimeout(watch);
      pool.close();
    },
  };
}
