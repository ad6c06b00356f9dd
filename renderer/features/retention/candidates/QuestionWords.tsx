import { type InterviewQuestionId, interviewQuestions } from "../../../../shared/catalogue/interview-questions.ts";
import { useWords } from "../../../i18n/use-words.ts";

/** A question with what to listen for. */
export function QuestionWords({ id }: { readonly id: InterviewQuestionId }) {
  const { t, language } = useWords();
  const { question, good, worrying } = interviewQuestions[id];
  return (
    <div>
      <p className="candidates-question">{question[language]}</p>
      <p className="candidates-quiet">
        {t("common.pair", { name: t("retentionCandidates.interview.good"), value: good[language] })}
      </p>
      <p className="candidates-quiet">
        {t("common.pair", { name: t("retentionCandidates.interview.worrying"), value: worrying[language] })}
      </p>
    </div>
  );
}
