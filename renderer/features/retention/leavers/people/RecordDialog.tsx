/** The record of a leaving: of somebody on the team, of somebody who left before, or one that is corrected. */
import { type SyntheticEvent, useState } from "react";
import type { AppError } from "../../../../../shared/base/errors.ts";
import type { PastMember } from "../../../../../shared/domain/past-member.ts";
import { errorMessage } from "../../../../../shared/i18n/translate.ts";
import { useNames } from "../../../../i18n/use-names.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { Button } from "../../../../ui/Button.tsx";
import { Dialog } from "../../../../ui/Dialog.tsx";
import { Select } from "../../../../ui/Select.tsx";
import { TextField } from "../../../../ui/TextField.tsx";
import { useWorkspace } from "../../../../workspace/use-workspace.ts";
import { usePastNames } from "../use-past-names.ts";
import { GoesWith } from "./GoesWith.tsx";
import { draftOf, emptyRecord, problemOf, type RecordProblem, weightsFromTalk } from "./record-draft.ts";
import { RecordFields } from "./RecordFields.tsx";
import { useRecordDeeds } from "./use-record-deeds.ts";

export type Recording =
  | { readonly of: "member" }
  | { readonly of: "earlier" }
  | { readonly of: "past"; readonly past: PastMember };

type RecordDialogProps = { readonly recording: Recording; readonly onClose: () => void };

const formId = "leavers-record";

export function RecordDialog({ recording, onClose }: RecordDialogProps) {
  const { t, formats } = useWords();
  const { nameOf } = useNames();
  const baseline = useWorkspace(({ workspace }) => workspace.baseline);
  const { asOf, members, checkIns, pastMembers = [] } = baseline;
  const pastName = usePastNames(pastMembers);
  const deeds = useRecordDeeds();
  const past = recording.of === "past" ? recording.past : undefined;
  const [draft, setDraft] = useState(() => (past ? draftOf(past) : emptyRecord(asOf)));
  const [memberId, chooseMember] = useState<string>();
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<AppError>();

  const member = members.find(({ id }) => id === memberId);
  const joined = recording.of === "member" ? (member?.joined ?? asOf) : draft.joined;
  const problems = problemOf(draft.left, joined, asOf);
  const say = (problem: RecordProblem | undefined) =>
    isTried && problem !== undefined
      ? t(`retentionLeavers.record.${problem}`, { month: formats.month(asOf) })
      : undefined;
  const isMissing = recording.of === "member" && member === undefined;
  const talk = checkIns
    .filter((checkIn) => checkIn.memberId === memberId)
    .toSorted((a, b) => (a.held < b.held ? 1 : -1))
    .at(0);
  const hasTalk = talk !== undefined && Object.keys(weightsFromTalk(talk)).length > 0;

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    setTried(true);
    if (isMissing || Object.keys(problems).length > 0) return;
    const kept = await deeds.keep(recording, draft, memberId);
    if (kept.ok) onClose();
    else setFailure(kept.error);
  }

  const title =
    past !== undefined
      ? t("retentionLeavers.record.titleEdit", { name: pastName(past) })
      : t(recording.of === "member" ? "retentionLeavers.record.titleMember" : "retentionLeavers.record.titleEarlier");
  return (
    <Dialog
      title={title}
      closeLabel={t("common.close")}
      onClose={onClose}
      place="large"
      footer={
        <>
          {past && (
            <Button
              tone="danger"
              onPress={() => {
                deeds.remove(past.id);
                onClose();
              }}
            >
              {t("retentionLeavers.record.remove")}
            </Button>
          )}
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button tone="primary" type="submit" form={formId}>
            {t("retentionLeavers.record.save")}
          </Button>
        </>
      }
    >
      <form id={formId} className="leavers-form" onSubmit={(event) => void submit(event)}>
        {recording.of === "member" && (
          <>
            <Select
              label={t("retentionLeavers.record.person")}
              placeholder={t("retentionLeavers.record.choose")}
              options={members.map(({ id }) => ({ id, label: nameOf(id) }))}
              value={memberId}
              onChange={chooseMember}
            />
            {isTried && isMissing && <p className="field-error">{t("retentionLeavers.record.whoFirst")}</p>}
          </>
        )}
        {recording.of !== "member" && (
          <div className="leavers-pair">
            <TextField
              label={t("retentionLeavers.record.name")}
              note={t("retentionLeavers.record.nameNote")}
              maxLength={120}
              value={draft.name}
              onChange={(name) => setDraft({ ...draft, name })}
            />
            <TextField
              label={t("retentionLeavers.record.joined")}
              value={draft.joined}
              onChange={(text) => setDraft({ ...draft, joined: text })}
              error={say(problems.joined)}
            />
          </div>
        )}
        {talk && hasTalk && (
          <p>
            <Button size="small" onPress={() => setDraft({ ...draft, weights: weightsFromTalk(talk) })}>
              {t("retentionLeavers.record.fromTalk", { month: formats.month(talk.held) })}
            </Button>
          </p>
        )}
        <RecordFields
          draft={draft}
          onChange={(change) => setDraft({ ...draft, ...change })}
          leftProblem={say(problems.left)}
        />
        {past?.sealed !== undefined && <p className="leavers-quiet">{t("retentionLeavers.record.sealedNote")}</p>}
        {member && <GoesWith memberId={member.id} />}
        {failure && (
          <p role="alert" className="field-error">
            {errorMessage(t, failure)}
          </p>
        )}
      </form>
    </Dialog>
  );
}
