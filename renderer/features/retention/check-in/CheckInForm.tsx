/** The conversation as it is written down: everything may stay open, and nothing counts before it is saved. */
import { useEffect, useId, useRef, useState } from "react";
import type { AppError } from "../../../../shared/base/errors.ts";
import { type AttritionCause, attritionCauseIds } from "../../../../shared/catalogue/attrition-causes.ts";
import { type CheckInDraft, hasContent, topicIn } from "../../../../shared/domain/conversation/check-in-draft.ts";
import { anotherQuestion, inTurn, questionsAsked } from "../../../../shared/domain/conversation/choose-questions.ts";
import { errorMessage } from "../../../../shared/i18n/translate.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useNotes } from "../../../notes/use-notes.ts";
import { useProjection } from "../../../simulator/use-simulator.ts";
import { Button } from "../../../ui/Button.tsx";
import { useWorkspace, useWorkspaceStore } from "../../../workspace/use-workspace.ts";
import { Discarding } from "./Discarding.tsx";
import { keepCheckIn } from "./keep-check-in.ts";
import { HeldFields } from "./HeldFields.tsx";
import { savedCheckIn, type SavedCheckIn } from "./outcome.view.ts";
import { MoreSubjects } from "./MoreSubjects.tsx";
import { PromiseFields } from "./PromiseFields.tsx";
import { ReasonFields } from "./ReasonFields.tsx";
import { lastWords } from "./topic.view.ts";
import { TopicFields } from "./TopicFields.tsx";
import type { PersonTalks } from "./use-conversation.ts";
import { useDrafts } from "./use-drafts.ts";

type CheckInFormProps = {
  readonly draft: CheckInDraft;
  readonly person: PersonTalks;
  readonly onSaved: (saved: SavedCheckIn) => void;
};

export function CheckInForm({ draft, person, onSaved }: CheckInFormProps) {
  const words = useWords();
  const { t, formats } = words;
  const { nameOf } = useNames();
  const workspace = useWorkspaceStore();
  const keepWords = useNotes((state) => state.keepWords);
  const noteSeal = useWorkspace((state) => state.workspace.noteSeal);
  const projection = useProjection();
  const write = useDrafts((state) => state.write);
  const drop = useDrafts((state) => state.drop);
  const putAside = useDrafts((state) => state.putAside);
  const [failure, setFailure] = useState<AppError>();
  const [isSaving, setSaving] = useState(false);
  const [isDiscarding, askToDiscard] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useEffect(() => heading.current?.focus(), []);
  const { member, checkIns } = person;
  const name = nameOf(member.id);
  const before = checkIns.find(({ id }) => id === draft.id);
  const change = (own: Partial<CheckInDraft>) => write({ ...draft, ...own });
  const others = attritionCauseIds.filter((cause) => !draft.causes.includes(cause));

  const saving = isSaving ? t("retentionCheckIn.form.saving") : undefined;

  function leave() {
    putAside();
    drop(member.id);
  }

  async function save() {
    setSaving(true);
    const { activeScenarioId: scenarioId } = workspace.getState().workspace;
    const kept = await keepCheckIn(draft, { workspace, keepWords });
    setSaving(false);
    if (!kept.ok) {
      setFailure(kept.error);
      return;
    }
    const { revision } = workspace.getState();
    onSaved(savedCheckIn(draft, before, person, { projected: projection, scenarioId, revision }));
    leave();
  }

  function addSubject(cause: AttritionCause) {
    const [question] = inTurn(cause, checkIns);
    change({
      causes: [...draft.causes, cause],
      askedIds: [...draft.askedIds, ...(question === undefined ? [] : [question])],
    });
  }

  return (
    // No form element: Enter in one of a dozen fields must not save the others unread.
    <section className="check-in-form" aria-labelledby={headingId}>
      <header>
        <h2 className="check-in-title" id={headingId} ref={heading} tabIndex={-1}>
          {before
            ? t("retentionCheckIn.form.correct", { name, month: formats.month(before.held) })
            : t("retentionCheckIn.form.title", { name })}
        </h2>
        <p className="check-in-quiet">{t("retentionCheckIn.form.note")}</p>
      </header>
      {/* Sealing takes its time: what is typed meanwhile would be lost. */}
      <div className="check-in-fields" inert={isSaving}>
        <HeldFields draft={draft} onChange={change} />
        {draft.causes.map((cause) => {
          const asked = questionsAsked(cause, draft.askedIds);
          const next = anotherQuestion(cause, draft.askedIds);
          return (
            <TopicFields
              key={cause}
              cause={cause}
              value={topicIn(draft, cause)}
              onChange={(topic) => change({ topics: { ...draft.topics, [cause]: topic } })}
              questionIds={asked}
              onAnother={next && (() => change({ askedIds: next }))}
              before={lastWords(cause, draft, checkIns, words)}
            />
          );
        })}
        <MoreSubjects others={others} onAdd={addSubject} />
        {noteSeal && (
          <p className="check-in-quiet">
            {t(
              before?.sealed !== undefined && !draft.hadSealedWords
                ? "retentionCheckIn.form.sealedStay"
                : "retentionCheckIn.form.sealsAtOnce",
            )}
          </p>
        )}
        <ReasonFields draft={draft} onChange={change} />
        <PromiseFields draft={draft} onChange={change} />
      </div>
      {failure && (
        <p role="alert" className="check-in-failure">
          {errorMessage(t, failure)}
        </p>
      )}
      <footer className="check-in-foot">
        <p className="check-in-quiet">{t("retentionCheckIn.form.safe")}</p>
        <Button disabledReason={saving} onPress={() => (hasContent(draft) ? askToDiscard(true) : leave())}>
          {t("retentionCheckIn.form.discard")}
        </Button>
        <Button disabledReason={saving} onPress={() => (hasContent(draft) ? putAside() : leave())}>
          {t("retentionCheckIn.form.later")}
        </Button>
        <Button
          tone="primary"
          onPress={() => void save()}
          disabledReason={saving ?? (hasContent(draft) || before ? undefined : t("retentionCheckIn.form.nothingYet"))}
        >
          {t("retentionCheckIn.form.save")}
        </Button>
      </footer>
      {isDiscarding && <Discarding onKeep={() => askToDiscard(false)} onDiscard={leave} />}
    </section>
  );
}
