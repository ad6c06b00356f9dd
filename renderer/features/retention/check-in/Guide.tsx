/** What to take into the room: one page to print, with room to write. */
import { useMemo } from "react";
import type { Conversation } from "../../../../shared/domain/conversation/choose-questions.ts";
import { asShown } from "../../../../shared/domain/facts-of.ts";
import { sayGuide } from "../../../../shared/i18n/check-in-guide/say-guide.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { PaperTools } from "../../../paper/PaperTools.tsx";
import { PaperView } from "../../../paper/PaperView.tsx";
import { useRole } from "../../../role/use-role.ts";
import { Dialog } from "../../../ui/Dialog.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import type { PersonTalks } from "./use-conversation.ts";

type GuideProps = {
  readonly person: PersonTalks;
  readonly conversation: Conversation;
  readonly onClose: () => void;
};

export function Guide({ person: { member, checkIns }, conversation, onClose }: GuideProps) {
  const words = useWords();
  const { t } = words;
  const { nameOf, areHidden } = useNames();
  const { seesNotes } = useRole();
  const company = useWorkspace(({ workspace }) => asShown(workspace).baseline.company.name);
  const name = nameOf(member.id);
  const withWords = seesNotes && !areHidden;
  const document = useMemo(
    () => sayGuide({ name, company, conversation, checkIns, withWords }, words),
    [name, company, conversation, checkIns, withWords, words],
  );
  return (
    <Dialog
      title={t("retentionCheckIn.guide.preview")}
      closeLabel={t("common.close")}
      onClose={onClose}
      place="large"
      footer={<PaperTools document={document} note={t("retentionCheckIn.guide.safe")} />}
    >
      <div className="check-in-paper">
        <PaperView document={document} label={t("retentionCheckIn.guide.preview")} />
      </div>
    </Dialog>
  );
}
