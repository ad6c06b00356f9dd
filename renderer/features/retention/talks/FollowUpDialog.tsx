import { type SyntheticEvent, useState } from "react";
import { addMonths, type Month, monthsBetween, monthsFrom } from "../../../../shared/base/month.ts";
import { type AttritionCause, attritionCauseIds } from "../../../../shared/catalogue/attrition-causes.ts";
import type { CheckIn } from "../../../../shared/domain/check-in.ts";
import { addFollowUp, changeFollowUp, removeFollowUp, setDone } from "../../../../shared/domain/edits/follow-ups.ts";
import { inTurn } from "../../../../shared/domain/edits/recipe.ts";
import { draftOf, emptyFollowUp, followUpOf } from "../../../../shared/domain/follow-up-draft.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Select } from "../../../ui/Select.tsx";
import { newId } from "../../../workspace/new-id.ts";
import { useEdit, useWorkspace } from "../../../workspace/use-workspace.ts";
import { FollowUpFields } from "./FollowUpFields.tsx";
import type { FollowUpRow } from "./follow-ups.view.ts";

type FollowUpDialogProps = {
  readonly now: Month;
  /** The one that is edited; a new one where absent. */
  readonly row?: FollowUpRow;
  readonly onClose: () => void;
};

/** Not done, or done in a month that nobody remembers. */
const notDone = "notDone";
const unknown = "unknown";
type DoneIn = Month | typeof notDone | typeof unknown;

const doneInOf = (row: FollowUpRow | undefined): DoneIn =>
  row?.followUp.done ? (row.followUp.doneIn ?? unknown) : notDone;
/** How far back somebody remembers when a thing was done. */
const monthsBack = 12;

const monthOf = (doneIn: Exclude<DoneIn, typeof unknown>) => (doneIn === notDone ? undefined : doneIn);

/** Of each person the latest: what is promised now was promised there. */
function latestOf(checkIns: readonly CheckIn[]): readonly CheckIn[] {
  const latest = new Map<string, CheckIn>();
  for (const checkIn of checkIns) {
    const known = latest.get(checkIn.memberId);
    if (known === undefined || checkIn.held >= known.held) latest.set(checkIn.memberId, checkIn);
  }
  return [...latest.values()];
}

/** What was felt most in a conversation is what a promise is likeliest about. */
const heaviestIn = (checkIn: CheckIn | undefined): AttritionCause | undefined =>
  attritionCauseIds
    .filter((cause) => checkIn?.answers[cause] !== undefined)
    .toSorted((one, other) => checkIn!.answers[other]!.pressure - checkIn!.answers[one]!.pressure)[0];

export function FollowUpDialog({ now, row, onClose }: FollowUpDialogProps) {
  const { t, formats } = useWords();
  const { nameOf } = useNames();
  const edit = useEdit();
  const checkIns = useWorkspace(({ workspace }) => workspace.baseline.checkIns);
  const talks = latestOf(checkIns).filter(({ memberId }) => nameOf(memberId) !== "");
  const { personId } = useFocus();
  const first = talks.find(({ memberId }) => memberId === personId) ?? talks[0];
  const [checkInId, setCheckIn] = useState(first?.id);
  const [draft, setDraft] = useState(row ? draftOf(row.followUp) : emptyFollowUp(heaviestIn(first)));
  const [doneIn, setDoneIn] = useState(doneInOf(row));
  const isSaid = draft.action.trim() !== "";
  const known = row?.followUp.doneIn;
  const back = Math.max(monthsBack, known ? monthsBetween(known, now) : 0);
  const months = monthsFrom(addMonths(now, -back), back + 1).toReversed();

  const doneOptions: readonly { readonly id: DoneIn; readonly label: string }[] = [
    { id: notDone, label: t("retentionTalks.dialog.notDone") },
    ...(doneInOf(row) === unknown ? [{ id: unknown, label: t("retentionTalks.dialog.doneUnknown") } as const] : []),
    ...months.map((month) => ({ id: month, label: formats.month(month) })),
  ];

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const promised = followUpOf(draft, row?.id ?? newId("follow-up"));
    if (promised === undefined) return;
    if (row) {
      const done = doneIn === unknown || doneIn === doneInOf(row) ? [] : [setDone(row.id, monthOf(doneIn))];
      edit({ key: "changeFollowUp" }, inTurn(changeFollowUp(promised), ...done));
    } else if (checkInId !== undefined) edit({ key: "addFollowUp" }, addFollowUp(checkInId, promised));
    onClose();
  }

  return (
    <Dialog
      title={t(row ? "retentionTalks.dialog.edit" : "retentionTalks.dialog.add")}
      closeLabel={t("common.close")}
      onClose={onClose}
      footer={
        <>
          {row && (
            <Button
              tone="quiet"
              onPress={() => {
                edit({ key: "removeFollowUp" }, removeFollowUp(row.id));
                onClose();
              }}
            >
              {t("retentionTalks.dialog.remove")}
            </Button>
          )}
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button
            tone="primary"
            type="submit"
            form="follow-up"
            disabledReason={isSaid ? undefined : t("retentionTalks.dialog.sayWhat")}
          >
            {t("retentionTalks.dialog.save")}
          </Button>
        </>
      }
    >
      <form id="follow-up" className="talks-form" onSubmit={submit}>
        {row === undefined && (
          <Select
            label={t("retentionTalks.dialog.person")}
            options={talks.map(({ id, memberId, held }) => ({
              ...{ id, label: nameOf(memberId), note: formats.month(held) },
            }))}
            value={checkInId}
            onChange={(id) => {
              setCheckIn(id);
              const cause = heaviestIn(talks.find((talk) => talk.id === id));
              if (cause) setDraft({ ...draft, cause });
            }}
          />
        )}
        <FollowUpFields value={draft} onChange={setDraft} causes={attritionCauseIds} />
        {row && (
          <Select label={t("retentionTalks.dialog.doneIn")} options={doneOptions} value={doneIn} onChange={setDoneIn} />
        )}
      </form>
    </Dialog>
  );
}
