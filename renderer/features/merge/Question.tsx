import { useState } from "react";
import type { Answer, Conflict, MergePlan } from "../../../shared/domain/merge/merge.ts";
import type { Speech } from "../../../shared/i18n/difference/speech.ts";
import { Choices } from "../../ui/Choices.tsx";
import { AnotherValue } from "./AnotherValue.tsx";
import { beforeWords, contestedField, questionWords, refusalOf, sideWords, typedKindOf } from "./merge.view.ts";

type QuestionProps = {
  plan: MergePlan;
  conflict: Conflict;
  /** "Question 2 of 5" */
  count: string;
  speech: Speech;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
};

/** One thing that both changed: what each wants, side by side, and room for a third way. */
export function Question({ plan, conflict, count, speech, answer, onAnswer }: QuestionProps) {
  const { t } = speech;
  const [isTyping, setTyping] = useState(answer?.take === "value");
  const words = questionWords(conflict, speech);
  const before = beforeWords(conflict, plan, speech);
  const kind = typedKindOf(conflict);
  const side = (take: "mine" | "theirs") => {
    const { label, notes } = sideWords(conflict, take, speech);
    return {
      id: take,
      label: (
        <>
          <span className="merge-side">{t(`merge.${take}`)}</span> {label}
        </>
      ),
      ...(notes.length > 0 && {
        note: notes.map((note) => (
          <span key={note} className="merge-note">
            {note}
          </span>
        )),
      }),
    };
  };
  const typed = answer?.take === "value" ? answer.value : contestedField(conflict)?.mine.to;
  return (
    <section className="merge-question" data-settled={answer !== undefined || undefined} data-question={conflict.id}>
      <header className="merge-question-head">
        <h3 className="merge-question-title">{words}</h3>
        <span className="merge-soft">{count}</span>
      </header>
      {before !== undefined && <p className="merge-soft">{before}</p>}
      <Choices
        label={words}
        isRow
        choices={[side("mine"), side("theirs"), ...(kind ? [{ id: "value" as const, label: t("merge.another") }] : [])]}
        value={isTyping ? "value" : answer?.take}
        onChange={(take) => {
          setTyping(take === "value");
          if (take !== "value") onAnswer({ take });
        }}
      />
      {isTyping && kind && (
        <AnotherValue
          kind={kind}
          place={words}
          initial={typed as string | number}
          onTake={(value) => {
            const refusal = refusalOf(plan, conflict, value);
            if (refusal === undefined) onAnswer({ take: "value", value });
            return refusal;
          }}
        />
      )}
    </section>
  );
}
