/** The answer to a question about the plan on screen, asked anew when the plan or the question changes. */
import { createContext, use, useEffect, useMemo, useRef, useState } from "react";
import type { AnswerTo, AskedOf, QuestionId } from "../../shared/analysis/questions.ts";
import { type AppError, attempt } from "../../shared/base/errors.ts";
import type { Baseline } from "../../shared/domain/baseline.ts";
import { asShown } from "../../shared/domain/facts-of.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import { activeScenario } from "../../shared/domain/workspace.ts";
import { useWorkspace } from "../workspace/use-workspace.ts";
import type { Analyst } from "./analyst.ts";

/** Provided once by the composition root. */
export const AnalystContext = createContext<Analyst | undefined>(undefined);

export type Answered<Answer> =
  /** `previous` is the answer for this scenario before its last edit or to the question before, never another scenario's; `doneShare` where the question tells how far it is. */
  | { readonly status: "asking"; readonly previous: Answer | undefined; readonly doneShare?: number | undefined }
  | { readonly status: "ready"; readonly answer: Answer }
  | { readonly status: "failed"; readonly error: AppError };

type Held<Answer> = { readonly to: string; readonly of: readonly [Baseline, Scenario] } & (
  | { readonly answer: Answer }
  | { readonly error: AppError }
);

/** The picture of a moving hand comes first, and a hand that edits comes back sooner than one that looks around. */
const quietMs = 250;
const quietAfterEditMs = 500;

/** `asked` is plain data: another object of the same content asks nothing new, and undefined asks for nothing. */
export function useAnswer<Id extends QuestionId>(question: Id, asked: AskedOf<Id> | undefined): Answered<AnswerTo<Id>> {
  const analyst = use(AnalystContext);
  const baseline = useWorkspace(({ workspace }) => asShown(workspace).baseline);
  const scenario = useWorkspace(({ workspace }) => activeScenario(workspace));
  const [held, setHeld] = useState<Held<AnswerTo<Id>>>();
  const [doneShare, setDoneShare] = useState<number>();
  const content = JSON.stringify([question, asked]);
  const isAsked = asked !== undefined;
  const askedOf = useRef<readonly [Baseline, Scenario]>(undefined);
  useEffect(() => {
    if (analyst === undefined || !isAsked) return undefined;
    const [factsBefore = baseline, scenarioBefore = scenario] = askedOf.current ?? [];
    const isEdit = factsBefore !== baseline || scenarioBefore !== scenario;
    askedOf.current = [baseline, scenario];
    let isWanted = true;
    let drop: (() => void) | undefined;
    const timer = setTimeout(
      () => {
        const [, said] = JSON.parse(content) as [Id, AskedOf<Id>];
        const job = analyst.ask(question, { baseline, scenario }, said, (share) => isWanted && setDoneShare(share));
        drop = () => job.drop();
        void attempt(() => job.result, console.error).then((result) => {
          if (!isWanted) return;
          setDoneShare(undefined);
          const of = { to: content, of: [baseline, scenario] } as const;
          if (!result.ok) setHeld({ ...of, error: result.error });
          else if (result.value !== undefined) setHeld({ ...of, answer: result.value });
        });
      },
      isEdit ? quietAfterEditMs : quietMs,
    );
    return () => {
      isWanted = false;
      setDoneShare(undefined);
      clearTimeout(timer);
      drop?.();
    };
  }, [analyst, baseline, scenario, question, content, isAsked]);
  const isCurrent = held?.to === content && held.of[0] === baseline && held.of[1] === scenario;
  const isOfScenario = held?.of[1].id === scenario.id;
  // The same object while it says the same, so that nothing that shows it is drawn again.
  return useMemo(() => {
    const previous = held && "answer" in held && isOfScenario ? held.answer : undefined;
    if (held === undefined || !isCurrent) return { status: "asking", previous, doneShare };
    return "answer" in held ? { status: "ready", answer: held.answer } : { status: "failed", error: held.error };
  }, [held, isCurrent, isOfScenario, doneShare]);
}
