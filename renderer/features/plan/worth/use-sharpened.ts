/** An answer in two steps: a first look at few futures, then the same with many; and whose plan it is of. */
import type { AnswerTo, AskedOf } from "../../../../shared/analysis/questions.ts";
import type { AppError } from "../../../../shared/base/errors.ts";
import { latest } from "../../../analyst/latest.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";

/** Those whose answers name the plan they are of. */
export type Sharpening = "changeWorths" | "delayCosts" | "tornado";

export type Sharpened<Answer> = {
  readonly answer: Answer | undefined;
  /** Stale: of this scenario as it was before the last edit. Never of another one. */
  readonly state: "ready" | "rough" | "stale" | "asking" | "failed";
  readonly doneShare: number;
  readonly error?: AppError | undefined;
};

/** How much of the wait the first look takes, roughly. */
const roughShare = 0.2;

export function useSharpened<Id extends Sharpening>(
  question: Id,
  rough: AskedOf<Id>,
  full: AskedOf<Id>,
  { scenarioId, isAsked }: { readonly scenarioId: string; readonly isAsked: boolean },
): Sharpened<AnswerTo<Id>> {
  const first = useAnswer(question, isAsked ? rough : undefined);
  const second = useAnswer(question, isAsked && first.status === "ready" ? full : undefined);
  if (second.status === "ready") return { answer: second.answer, state: "ready", doneShare: 1 };
  if (first.status === "failed") return { answer: undefined, state: "failed", doneShare: 0, error: first.error };
  if (first.status === "ready") {
    const { answer } = first;
    if (second.status === "failed") return { answer, state: "failed", doneShare: 0, error: second.error };
    return { answer, state: "rough", doneShare: roughShare + (1 - roughShare) * (second.doneShare ?? 0) };
  }
  const before: AnswerTo<Id> | undefined = latest(second) ?? latest(first);
  const isOfThis = (before as { readonly scenarioId: string } | undefined)?.scenarioId === scenarioId;
  return {
    answer: isOfThis ? before : undefined,
    state: isOfThis ? "stale" : "asking",
    doneShare: roughShare * (first.doneShare ?? 0),
  };
}
