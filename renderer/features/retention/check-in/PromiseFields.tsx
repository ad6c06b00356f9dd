/** What was agreed, as many follow-ups as it takes. */
import { Plus, X } from "lucide-react";
import { type AttritionCause, attritionCauseIds } from "../../../../shared/catalogue/attrition-causes.ts";
import { pressureOf } from "../../../../shared/domain/conversation/scale.ts";
import { type CheckInDraft, topicIn } from "../../../../shared/domain/conversation/check-in-draft.ts";
import { emptyFollowUp } from "../../../../shared/domain/follow-up-draft.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import { newId } from "../../../workspace/new-id.ts";
import { FollowUpFields } from "../talks/FollowUpFields.tsx";

type PromiseFieldsProps = { readonly draft: CheckInDraft; readonly onChange: (change: Partial<CheckInDraft>) => void };

/** What weighs most first: a promise is likeliest about that. */
function causesFirst(draft: CheckInDraft): readonly AttritionCause[] {
  const weight = (cause: AttritionCause) => {
    const { step } = topicIn(draft, cause);
    return step === undefined ? (draft.causes.includes(cause) ? -1 : -2) : pressureOf(step);
  };
  return attritionCauseIds.toSorted((one, other) => weight(other) - weight(one));
}

export function PromiseFields({ draft, onChange }: PromiseFieldsProps) {
  const { t, formats } = useWords();
  const { followUps } = draft;
  const causes = causesFirst(draft);
  return (
    <section className="check-in-reasons">
      <h3 className="check-in-subject">{t("retentionCheckIn.form.promises")}</h3>
      {followUps.map(({ id, ...followUp }, index) => {
        const number = formats.integer(index + 1);
        return (
          <div
            key={id}
            className="check-in-promise"
            role="group"
            aria-label={t("retentionCheckIn.form.promise", { number })}
          >
            <FollowUpFields
              value={followUp}
              causes={causes}
              onChange={(value) =>
                onChange({ followUps: followUps.map((one) => (one.id === id ? { ...value, id } : one)) })
              }
            />
            <IconButton
              size="small"
              label={t("retentionCheckIn.form.removePromise", { number })}
              icon={<X size={14} aria-hidden />}
              onPress={() => onChange({ followUps: followUps.filter((one) => one.id !== id) })}
            />
          </div>
        );
      })}
      <div>
        <Button
          icon={<Plus size={14} aria-hidden />}
          onPress={() =>
            onChange({ followUps: [...followUps, { ...emptyFollowUp(causes[0]), id: newId("follow-up") }] })
          }
        >
          {t("retentionCheckIn.form.addPromise")}
        </Button>
      </div>
    </section>
  );
}
