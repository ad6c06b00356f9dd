/** One person: what to ask next and what was said, or the conversation that is being written down. */
import { PenLine } from "lucide-react";
import { useState } from "react";
import type { Month } from "../../../../shared/base/month.ts";
import { chooseQuestions } from "../../../../shared/domain/conversation/choose-questions.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { NotesLock } from "../../../notes/NotesLock.tsx";
import { useNotes } from "../../../notes/use-notes.ts";
import { useRole } from "../../../role/use-role.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { useStill } from "../../../ui/Still.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { AskPanel } from "./AskPanel.tsx";
import { CheckInForm } from "./CheckInForm.tsx";
import { Guide } from "./Guide.tsx";
import { HistoryPanel } from "./HistoryPanel.tsx";
import { OutcomePanel } from "./OutcomePanel.tsx";
import type { SavedCheckIn } from "./outcome.view.ts";
import type { PersonTalks } from "./use-conversation.ts";
import { useBeginning } from "./use-beginning.ts";
import { useDraftOf, useDrafts } from "./use-drafts.ts";

type PersonPaneProps = { readonly person: PersonTalks; readonly now: Month };

export function PersonPane({ person, now }: PersonPaneProps) {
  const { member, checkIns, standings } = person;
  const { t } = useWords();
  const { nameOf, areHidden } = useNames();
  const { choosePerson } = useFocus();
  const { editsCheckIns, seesNotes, opensSealedNotes } = useRole();
  const areNotesOpen = useNotes(({ opened }) => opened !== undefined);
  const isStill = useStill();
  const isFrozen = useWorkspace(({ workspace }) => activeScenario(workspace).frozen !== undefined);
  const draft = useDraftOf(member.id);
  const isWriting = useDrafts(({ openId }) => openId === member.id);
  const open = useDrafts((state) => state.open);
  const [saved, setSaved] = useState<SavedCheckIn>();
  const [isGuideOpen, showGuide] = useState(false);
  const begin = useBeginning(person, now);
  // Words about people hold names, whoever's they are.
  const mayWrite = editsCheckIns && !isStill && !isFrozen && !areHidden;
  // What came from under the seal goes back under it with the key.
  const isSealedAway = draft?.hadSealedWords === true && !(opensSealedNotes && areNotesOpen);
  if (draft && isWriting && mayWrite && !isSealedAway)
    return (
      <div className="check-in-pane">
        <CheckInForm draft={draft} person={person} onSaved={setSaved} />
      </div>
    );
  const conversation = chooseQuestions(standings, checkIns);
  return (
    <div className="check-in-pane">
      {saved && checkIns.some(({ id }) => id === saved.checkInId) && (
        <OutcomePanel saved={saved} person={person} onClose={() => setSaved(undefined)} />
      )}
      <Panel
        title={nameOf(member.id)}
        actions={
          <>
            <Button onPress={() => showGuide(true)}>{t("retentionCheckIn.pane.guide")}</Button>
            {mayWrite && (
              <Button
                tone="primary"
                disabledReason={isSealedAway ? t("retentionCheckIn.pane.openNotesFirst") : undefined}
                icon={<PenLine size={14} aria-hidden />}
                onPress={() => {
                  setSaved(undefined);
                  choosePerson(member.id);
                  if (draft) open(member.id);
                  else begin(conversation);
                }}
              >
                {t(draft ? "retentionCheckIn.pane.resume" : "retentionCheckIn.pane.begin")}
              </Button>
            )}
          </>
        }
      >
        {isFrozen && <p className="check-in-quiet">{t("retentionCheckIn.pane.frozen")}</p>}
        {areHidden && <p className="check-in-quiet">{t("retentionCheckIn.pane.namesHidden")}</p>}
      </Panel>
      <AskPanel conversation={conversation} />
      {seesNotes && !areHidden && <NotesLock />}
      <HistoryPanel person={person} mayWrite={mayWrite} />
      {isGuideOpen && <Guide person={person} conversation={conversation} onClose={() => showGuide(false)} />}
    </div>
  );
}
