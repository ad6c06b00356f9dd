/** One conversation as it was written down, with what lies under the seal for whoever has opened it. */
import { PenLine, Trash2 } from "lucide-react";
import { useState } from "react";
import type { CheckIn } from "../../../../shared/domain/check-in.ts";
import { draftFrom } from "../../../../shared/domain/conversation/check-in-draft.ts";
import { removeCheckIn } from "../../../../shared/domain/edits/check-ins.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useSealedWords } from "../../../notes/use-sealed-words.ts";
import { useRole } from "../../../role/use-role.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { WhatWasSaid } from "./WhatWasSaid.tsx";
import { Removing } from "./Removing.tsx";
import { useDraftOf, useDrafts } from "./use-drafts.ts";

type PastConversationProps = { readonly checkIn: CheckIn; readonly mayWrite: boolean };

export function PastConversation({ checkIn, mayWrite }: PastConversationProps) {
  const { t, formats } = useWords();
  const { seesNotes, opensSealedNotes } = useRole();
  const { areHidden } = useNames();
  const { choosePerson } = useFocus();
  const edit = useEdit();
  const draft = useDraftOf(checkIn.memberId);
  const write = useDrafts((state) => state.write);
  const open = useDrafts((state) => state.open);
  const sealed = useSealedWords("checkIn", checkIn);
  const [isRemoving, askToRemove] = useState(false);
  const month = formats.month(checkIn.held);
  const opened = opensSealedNotes && sealed.status === "open" ? sealed : undefined;

  function correct() {
    // A note that cannot be read must not be written over.
    write(draftFrom(checkIn, opened && !opened.isDamaged ? opened.words : undefined));
    choosePerson(checkIn.memberId);
    open(checkIn.memberId);
  }

  return (
    <article className="check-in-past">
      <header className="check-in-past-head">
        <h3 className="check-in-subject">
          {checkIn.by === undefined || areHidden
            ? t("retentionCheckIn.history.conversation", { month })
            : t("retentionCheckIn.history.conversationBy", { month, by: checkIn.by })}
        </h3>
        {mayWrite && (
          <>
            <IconButton
              size="small"
              label={t("retentionCheckIn.history.editNamed", { month })}
              icon={<PenLine size={14} aria-hidden />}
              onPress={correct}
              disabledReason={draft ? t("retentionCheckIn.history.writingFirst") : undefined}
            />
            <IconButton
              size="small"
              label={t("retentionCheckIn.history.removeNamed", { month })}
              icon={<Trash2 size={14} aria-hidden />}
              onPress={() => askToRemove(true)}
              disabledReason={draft?.id === checkIn.id ? t("retentionCheckIn.history.writingFirst") : undefined}
            />
          </>
        )}
      </header>
      <WhatWasSaid checkIn={checkIn} words={seesNotes && !areHidden ? (opened?.words ?? checkIn) : {}} />
      {seesNotes && sealed.status !== "none" && opened === undefined && (
        <p className="check-in-quiet">{t("retentionCheckIn.history.sealed")}</p>
      )}
      {opened?.isDamaged && <p className="check-in-failure">{t("retentionCheckIn.history.damaged")}</p>}
      {isRemoving && (
        <Removing
          month={month}
          promises={checkIn.followUps.length}
          onClose={() => askToRemove(false)}
          onRemove={() => edit({ key: "removeCheckIn" }, removeCheckIn(checkIn.id))}
        />
      )}
    </article>
  );
}
