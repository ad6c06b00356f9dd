/** A view that is left and looked at again asks the same of the same plan: it is answered from memory. */
import type { AnswerTo, AskedOf, QuestionId } from "../../shared/analysis/questions.ts";
import type { Plan } from "../simulator/projector-protocol.ts";
import type { Analyst } from "./analyst.ts";

/** The views of a screen, and the person or month looked at before. Answers about large teams take megabytes. */
const remembered = 8;

type Answered = { readonly plan: Plan; readonly content: string; readonly answer: unknown };

export function rememberAnswers(analyst: Analyst): Analyst {
  let answers: readonly Answered[] = [];
  return {
    ask<Id extends QuestionId>(question: Id, plan: Plan, asked: AskedOf<Id>, onProgress?: (doneShare: number) => void) {
      const content = JSON.stringify([question, asked]);
      const known = answers.find(
        (one) => one.content === content && one.plan.baseline === plan.baseline && one.plan.scenario === plan.scenario,
      );
      if (known) return { result: Promise.resolve(known.answer as AnswerTo<Id>), drop: () => undefined };
      const job = analyst.ask(question, plan, asked, onProgress);
      const result = job.result.then((answer) => {
        // Nobody comes back to a plan that has been edited since.
        const ofThisPlan = answers.filter((one) => one.plan.scenario === plan.scenario);
        if (answer !== undefined) answers = [{ plan, content, answer }, ...ofThisPlan].slice(0, remembered);
        return answer;
      });
      return { result, drop: job.drop };
    },
  };
}
