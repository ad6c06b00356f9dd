import type { Answered } from "./use-answer.ts";

/** The answer, or the one before while a new one is worked out. */
export const latest = <Answer>(answered: Answered<Answer>): Answer | undefined =>
  answered.status === "ready" ? answered.answer : answered.status === "asking" ? answered.previous : undefined;
