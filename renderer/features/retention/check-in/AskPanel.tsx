import { checkInQuestions } from "../../../../shared/catalogue/check-in-questions.ts";
import { checkInSubjects } from "../../../../shared/catalogue/check-in-subjects.ts";
import type { Conversation } from "../../../../shared/domain/conversation/choose-questions.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { whyWords } from "./topic.view.ts";

/** The questions that were chosen, each with what to listen for and why it is asked. */
export function AskPanel({ conversation }: { readonly conversation: Conversation }) {
  const words = useWords();
  const { t, formats, language } = words;
  const { topics, minutes } = conversation;
  const count = topics.reduce((sum, { questionIds }) => sum + questionIds.length, 0);
  return (
    <Panel
      title={t("retentionCheckIn.ask.title", { count, minutes: formats.integer(minutes) })}
      note={t("retentionCheckIn.ask.note")}
    >
      <ol className="check-in-asks">
        {topics.map((topic) => (
          <li key={topic.cause} className="check-in-ask">
            {topic.questionIds.map((id) => (
              <div key={id}>
                <p className="check-in-question">{checkInQuestions[id].question[language]}</p>
                <p className="check-in-quiet">
                  {t("retentionCheckIn.ask.listenFor", { words: checkInQuestions[id].listenFor[language] })}
                </p>
              </div>
            ))}
            <p className="check-in-reason">
              {checkInSubjects[topic.cause][language]} · {whyWords(topic, words)}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
