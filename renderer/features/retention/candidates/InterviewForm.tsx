/** The interview: everything that is hard here has its turn. Saved as one step, its words under the seal where there is one. */
import { type SyntheticEvent, useState } from "react";
import { addMonths, monthsFrom } from "../../../../shared/base/month.ts";
import { attritionCauseIds, attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import { hardThingIds, hardThings } from "../../../../shared/catalogue/hard-things.ts";
import { interviewQuestionIds, interviewQuestions } from "../../../../shared/catalogue/interview-questions.ts";
import type { Hard } from "../../../../shared/analysis/hiring-brief/hard-here.ts";
import type { Candidate } from "../../../../shared/domain/candidate.ts";
import { currentMonth } from "../../../../shared/domain/current-month.ts";
import { keepCandidate } from "../../../../shared/domain/edits/candidates.ts";
import { errorMessage } from "../../../../shared/i18n/translate.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useNotes } from "../../../notes/use-notes.ts";
import { useSealedWords } from "../../../notes/use-sealed-words.ts";
import { useRole } from "../../../role/use-role.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { useEdit, useWorkspace } from "../../../workspace/use-workspace.ts";
import { leftToTell } from "./candidates.view.ts";
import { candidateWith, draftOf, emptyTopic, type InterviewDraft } from "./interview-draft.ts";
import { useInterviews, type WrittenInterview } from "./interview-drafts.ts";
import { InterviewTopic } from "./InterviewTopic.tsx";
import { QuestionWords } from "./QuestionWords.tsx";

type InterviewFormProps = { readonly candidate: Candidate; readonly hard: readonly Hard[] };

const monthsBack = 12;
const longestNote = 10_000;
const notKnown = "notKnown";

export function InterviewForm({ candidate, hard }: InterviewFormProps) {
  const { t, formats, language } = useWords();
  const { areHidden } = useNames();
  const { seesNotes, opensSealedNotes } = useRole();
  const edit = useEdit();
  const keepWords = useNotes((state) => state.keepWords);
  const isSealing = useWorkspace(({ workspace }) => workspace.noteSeal !== undefined);
  const readOnly = useWorkspace((state) => state.readOnly);
  const now = useWorkspace(({ workspace }) => currentMonth(workspace.baseline));
  const sealed = useSealedWords("candidate", candidate);
  const isRead = opensSealedNotes && sealed.status === "open" && !sealed.isDamaged;
  const kept = useInterviews(({ written }) => written.get(candidate.id));
  const { write: keep, drop } = useInterviews((state) => state);
  const fresh: WrittenInterview = {
    draft: draftOf(candidate, now, isRead ? sealed.words : {}),
    hasSealedWords: isRead,
    holdsAll: isRead || sealed.status === "none",
  };
  // What was opened only after somebody began to write is not in it, and must not be written over.
  const current = kept === undefined || (kept.hasSealedWords && !isRead) ? fresh : kept;
  const { draft, holdsAll } = current;
  const write = (next: InterviewDraft) => keep(candidate.id, { ...current, draft: next });
  const [isSaving, setSaving] = useState(false);
  const [outcome, tell] = useState<string>();
  const showsWords = seesNotes && !areHidden;
  const months = monthsFrom(addMonths(now, -monthsBack), monthsBack + 1).toReversed();
  const isWritten = Object.values(draft.topics).some(({ view }) => view !== undefined) || draft.leftFor !== undefined;
  const elsewhere = hardThingIds.filter((thing) => draft.topics[thing]?.view && !hard.some(({ id }) => id === thing));

  async function save(event: SyntheticEvent) {
    event.preventDefault();
    if (readOnly) {
      tell(t("retentionCandidates.interview.failed", { reason: errorMessage(t, readOnly) }));
      return;
    }
    if (isSaving) return;
    setSaving(true);
    const sealing = await keepWords("candidate", candidateWith(candidate, draft, holdsAll));
    setSaving(false);
    if (!sealing.ok) {
      tell(t("retentionCandidates.interview.failed", { reason: errorMessage(t, sealing.error) }));
      return;
    }
    edit({ key: "recordInterview" }, keepCandidate(sealing.value));
    // Its words may be under the seal now: what is shown begins anew from what was saved.
    drop(candidate.id);
    const count = leftToTell(sealing.value, hard).length;
    const left =
      count === 0 ? t("retentionCandidates.interview.leftNone") : t("retentionCandidates.interview.left", { count });
    tell(t("retentionCandidates.interview.saved", { left }));
  }

  return (
    <form className="candidates-form" onSubmit={(event) => void save(event)}>
      <div inert={isSaving}>
        <Panel title={t("retentionCandidates.interview.title")} note={t("retentionCandidates.interview.note")}>
          <div className="candidates-pair">
            <Select
              label={t("retentionCandidates.interview.held")}
              options={(months.includes(draft.held) ? months : [draft.held, ...months]).map((month) => ({
                id: month,
                label: formats.month(month),
              }))}
              value={draft.held}
              onChange={(held) => write({ ...draft, held })}
            />
            {!areHidden && (
              <TextField
                label={t("retentionCandidates.interview.by")}
                value={draft.by}
                maxLength={120}
                onChange={(by) => write({ ...draft, by })}
              />
            )}
          </div>
          {hard.map((thing) => (
            <InterviewTopic
              key={thing.id}
              hard={thing}
              value={draft.topics[thing.id] ?? emptyTopic}
              onChange={(topic) => write({ ...draft, topics: { ...draft.topics, [thing.id]: topic } })}
              showsWords={showsWords}
            />
          ))}
          {elsewhere.length > 0 && (
            <p className="candidates-quiet">
              {t("retentionCandidates.interview.elsewhere", {
                things: formats.list(elsewhere.map((thing) => hardThings[thing][language])),
              })}
            </p>
          )}
          <section className="candidates-topic">
            <h3 className="candidates-topic-title">{t("retentionCandidates.interview.always")}</h3>
            {interviewQuestionIds
              .filter((id) => interviewQuestions[id].when === "always")
              .map((id) => (
                <QuestionWords key={id} id={id} />
              ))}
            <Select
              label={t("retentionCandidates.interview.leftFor")}
              options={[
                { id: notKnown, label: t("retentionCandidates.interview.leftForNone") },
                ...attritionCauseIds.map((id) => ({ id, label: attritionCauses[id].inPlainWords[language] })),
              ]}
              value={draft.leftFor ?? notKnown}
              onChange={(id) => write({ ...draft, leftFor: id === notKnown ? undefined : id })}
            />
            {showsWords ? (
              <TextArea
                label={t("retentionCandidates.interview.noteLabel")}
                maxLength={longestNote}
                value={draft.note}
                onChange={(note) => write({ ...draft, note })}
              />
            ) : (
              <p className="candidates-quiet">{t("retentionCandidates.interview.hidden")}</p>
            )}
          </section>
        </Panel>
      </div>
      {isSealing && (
        <p className="candidates-quiet">
          {t(
            sealed.status === "closed"
              ? "retentionCandidates.interview.sealedStay"
              : "retentionCandidates.interview.sealsAtOnce",
          )}
        </p>
      )}
      <footer className="candidates-foot">
        <p role="status">{outcome}</p>
        <Button
          tone="primary"
          type="submit"
          disabledReason={isWritten ? undefined : t("retentionCandidates.interview.nothingYet")}
        >
          {t("retentionCandidates.interview.save")}
        </Button>
      </footer>
    </form>
  );
}
