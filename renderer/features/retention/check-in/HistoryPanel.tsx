/** What was said so far: how each subject changed, and conversation by conversation, the latest first. */
import type { CheckIn } from "../../../../shared/domain/check-in.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { CourseTable } from "./CourseTable.tsx";
import { PastConversation } from "./PastConversation.tsx";
import type { PersonTalks } from "./use-conversation.ts";

type HistoryPanelProps = { readonly person: PersonTalks; readonly mayWrite: boolean };

export function HistoryPanel({ person: { checkIns }, mayWrite }: HistoryPanelProps) {
  const { t } = useWords();
  return (
    <Panel title={t("retentionCheckIn.history.title")}>
      {checkIns.length === 0 && <p className="check-in-quiet">{t("retentionCheckIn.history.none")}</p>}
      <CourseTable checkIns={checkIns} />
      <ol className="check-in-history">
        {checkIns.toReversed().map((checkIn: CheckIn) => (
          <li key={checkIn.id}>
            <PastConversation checkIn={checkIn} mayWrite={mayWrite} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
