/** What passes between the window and the analyst: the worker that answers questions about a plan, one at a time. */
import type { AskedOf, QuestionId } from "../../shared/analysis/questions.ts";
import type { AppError } from "../../shared/base/errors.ts";
import type { Plan } from "../simulator/projector-protocol.ts";

export type ToAnalyst = {
  readonly id: number;
  readonly question: QuestionId;
  readonly plan: Plan;
  readonly asked: AskedOf<QuestionId>;
};

export type FromAnalyst =
  /** On the way. */
  | { readonly id: number; readonly doneShare: number }
  | { readonly id: number; readonly ok: true; readonly answer: unknown }
  | { readonly id: number; readonly ok: false; readonly error: AppError };
