/** One subject of the conversation: what to ask, what was said last time, how much it weighs and how that is known. */
import { RefreshCw } from "lucide-react";
import { useId } from "react";
import type { AttritionCause } from "../../../../shared/catalogue/attrition-causes.ts";
import { type CheckInQuestionId, checkInQuestions } from "../../../../shared/catalogue/check-in-questions.ts";
import { checkInSubjects } from "../../../../shared/catalogue/check-in-subjects.ts";
import type { TopicDraft } from "../../../../shared/domain/conversation/check-in-draft.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { BasisChoice } from "./BasisChoice.tsx";
import { Scale } from "./Scale.tsx";

type TopicFieldsProps = {
  readonly cause: AttritionCause;
  readonly value: TopicDraft;
  readonly onChange: (value: TopicDraft) => void;
  readonly questionIds: readonly CheckInQuestionId[];
  /** Undefined where the catalogue has no other. */
  readonly onAnother: (() => void) | undefined;
  /** What was said last time. */
  readonly before: string | undefined;
};

const longestRemark = 2_000;

export function TopicFields({ cause, value, onChange, questionIds, onAnother, before }: TopicFieldsProps) {
  const { t, language } = useWords();
  const headingId = useId();
  const about = checkInSubjects[cause][language];
  const isTold = value.step !== undefined || value.remark !== "";
  return (
    <section className="check-in-topic" role="group" aria-labelledby={headingId}>
      <h3 className="check-in-subject" id={headingId}>
        {about}
      </h3>
      <div className="check-in-topic-ask">
        <div>
          {questionIds.map((id) => (
            <p key={id} className="check-in-question" title={checkInQuestions[id].listenFor[language]}>
              {checkInQuestions[id].question[language]}
            </p>
          ))}
        </div>
        {onAnother && (
          <IconButton
            size="small"
            label={t("common.withAside", { what: t("retentionCheckIn.form.anotherQuestion"), more: about })}
            icon={<RefreshCw size={14} aria-hidden />}
            onPress={onAnother}
          />
        )}
      </div>
      {before !== undefined && <p className="check-in-quiet">{before}</p>}
      <Scale about={about} value={value.step} onChange={(step) => onChange({ ...value, step })} />
      <div className="check-in-told">
        <TextArea
          label={t("common.withAside", { what: t("retentionCheckIn.form.remark"), more: about })}
          hideLabel
          placeholder={t("retentionCheckIn.form.remark")}
          rows={1}
          maxLength={longestRemark}
          value={value.remark}
          onChange={(remark) => onChange({ ...value, remark })}
        />
        {isTold && <BasisChoice what={about} value={value.basis} onChange={(basis) => onChange({ ...value, basis })} />}
      </div>
    </section>
  );
}
