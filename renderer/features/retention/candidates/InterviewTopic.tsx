/** One thing that is hard here: what to say, what to ask, and how they take it. */
import { useId } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import type { Hard } from "../../../../shared/analysis/hiring-brief/hard-here.ts";
import { hardThings } from "../../../../shared/catalogue/hard-things.ts";
import { interviewQuestionIds, interviewQuestions } from "../../../../shared/catalogue/interview-questions.ts";
import { interviewViews } from "../../../../shared/domain/candidate.ts";
import { bases } from "../../../../shared/domain/check-in.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import type { TopicDraft } from "./interview-draft.ts";
import { QuestionWords } from "./QuestionWords.tsx";
import { useHardWords } from "./use-mismatch-rows.ts";

type InterviewTopicProps = {
  readonly hard: Hard;
  readonly value: TopicDraft;
  readonly onChange: (value: TopicDraft) => void;
  readonly showsWords: boolean;
};

const longestRemark = 2_000;

export function InterviewTopic({ hard, value, onChange, showsWords }: InterviewTopicProps) {
  const { t, language } = useWords();
  const headingId = useId();
  const hardWords = useHardWords();
  const thing = hardThings[hard.id][language];
  const asked = interviewQuestionIds.filter((id) => {
    const { when } = interviewQuestions[id];
    return when !== "always" && "hard" in when && when.hard === hard.id;
  });
  return (
    <section className="candidates-topic" role="group" aria-labelledby={headingId}>
      <h3 className="candidates-topic-title" id={headingId}>
        {thing}
      </h3>
      <p>{hardWords(hard)}</p>
      {asked.map((id) => (
        <QuestionWords key={id} id={id} />
      ))}
      <div className="candidates-answer">
        <ToggleButtonGroup
          className="segmented"
          aria-label={t("retentionCandidates.interview.view", { thing })}
          selectionMode="single"
          selectedKeys={value.view === undefined ? [] : [value.view]}
          onSelectionChange={(keys) => onChange({ ...value, view: interviewViews.find((view) => keys.has(view)) })}
        >
          {interviewViews.map((view) => (
            <ToggleButton key={view} id={view} className="segmented-choice">
              {t(`retentionCandidates.interview.views.${view}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {value.view !== undefined && (
          <SegmentedControl
            label={t("retentionCandidates.interview.basisLabel", { thing })}
            options={bases.map((id) => ({ id, label: t(`retentionCandidates.check.basis.${id}`) }))}
            value={value.basis}
            onChange={(basis) => onChange({ ...value, basis })}
          />
        )}
      </div>
      {showsWords && value.view !== undefined && (
        <TextArea
          label={t("common.withAside", { what: t("retentionCandidates.interview.remark"), more: thing })}
          hideLabel
          placeholder={t("retentionCandidates.interview.remark")}
          rows={1}
          maxLength={longestRemark}
          value={value.remark}
          onChange={(remark) => onChange({ ...value, remark })}
        />
      )}
    </section>
  );
}
