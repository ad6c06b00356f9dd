import type { Answer, Answers, MergePlan } from "../../../shared/domain/merge/merge.ts";
import { answerTo } from "../../../shared/domain/merge/answer-to.ts";
import type { Speech } from "../../../shared/i18n/difference/speech.ts";
import { Button } from "../../ui/Button.tsx";
import { answeredAlike, openQuestions } from "./merge.view.ts";
import { Question } from "./Question.tsx";

type QuestionsProps = {
  plan: MergePlan;
  speech: Speech;
  answers: Answers;
  onAnswer: (conflictId: string, answer: Answer) => void;
  onAnswerAll: (answers: Answers) => void;
};

/** The first control of a question, so that its choices can be made with the arrow keys at once. */
function focusQuestion(id: string) {
  const question = document.querySelector(`[data-question="${CSS.escape(id)}"]`);
  question?.querySelector<HTMLElement>("input[type=radio]")?.focus();
  question?.scrollIntoView({ block: "nearest" });
}

export function Questions({ plan, speech, answers, onAnswer, onAnswerAll }: QuestionsProps) {
  const { t } = speech;
  const open = openQuestions(plan, answers);
  const total = plan.conflicts.length;
  const [next] = open;
  return (
    <div className="merge-questions">
      <div className="merge-bar">
        <span role="status">{t("merge.progress", { settled: total - open.length, total })}</span>
        {next && (
          <Button size="small" onPress={() => focusQuestion(next.id)}>
            {t("merge.nextOpen")}
          </Button>
        )}
        <span className="merge-spring" />
        <Button size="small" tone="quiet" onPress={() => onAnswerAll(answeredAlike(plan, "mine"))}>
          {t("merge.allMine")}
        </Button>
        <Button size="small" tone="quiet" onPress={() => onAnswerAll(answeredAlike(plan, "theirs"))}>
          {t("merge.allTheirs")}
        </Button>
      </div>
      {plan.conflicts.map((conflict, index) => (
        <Question
          key={conflict.id}
          {...{ plan, conflict, speech }}
          count={t("merge.question", { number: index + 1, total })}
          answer={answerTo(conflict, answers)}
          onAnswer={(answer) => onAnswer(conflict.id, answer)}
        />
      ))}
    </div>
  );
}
