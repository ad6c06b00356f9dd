/** What passes between the one who asks for trials and the ones who simulate them, whatever thread they live on. */
import type { AppError } from "../base/errors.ts";
import type { CompiledPlan } from "./compiled-plan.ts";
import type { HandOut, Lessons } from "./lessons.ts";
import type { ColumnChoice, Rows } from "./rows.ts";

/** Global trial numbers, `from` inclusive, `to` exclusive. */
export type TrialRange = { readonly from: number; readonly to: number };

/**
 * A plan is sent once; shards of its trials follow. A newer plan replaces the older one. What takes long to prepare is prepared
 * part by part: after each the simulator says so, and waits to be told to go on.
 */
export type ToSimulator =
  | {
      readonly type: "plan";
      readonly run: number;
      readonly plan: CompiledPlan;
      readonly handOut?: HandOut | undefined;
      /** All of them when absent. */
      readonly columns?: ColumnChoice | undefined;
    }
  /** Only what the plan teaches. */
  | { readonly type: "learn"; readonly run: number; readonly plan: CompiledPlan }
  | { readonly type: "goOn"; readonly run: number }
  | { readonly type: "shard"; readonly run: number; readonly range: TrialRange }
  /** Nobody waits for the run any more: what was asked of it and is not begun is left. */
  | { readonly type: "drop"; readonly run: number }
  /** Rows that are in their places: their memory may be written over. */
  | { readonly type: "spent"; readonly run: number; readonly rows: Rows };

export type FromSimulator =
  | { readonly type: "preparing"; readonly run: number }
  | {
      readonly type: "finished";
      readonly run: number;
      readonly range: TrialRange;
      readonly rows: Rows;
      /** How long it took, where the simulator has a clock; never part of a result. */
      readonly milliseconds: number | undefined;
    }
  | { readonly type: "learnt"; readonly run: number; readonly lessons: Lessons }
  | { readonly type: "failed"; readonly run: number; readonly error: AppError };

/** One end of a conversation: a Worker, its inside, or a pair of functions in a test. */
export type Port<Out, In> = {
  post(message: Out, give?: ArrayBuffer[]): void;
  /** Hears every message from now on; the answer stops listening. */
  listen(listener: (message: In) => void): () => void;
};

/** A simulator as its user sees it. */
export type Simulator = Port<ToSimulator, FromSimulator>;
