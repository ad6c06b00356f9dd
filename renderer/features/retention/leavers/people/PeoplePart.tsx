import { FileUp } from "lucide-react";
import { useState } from "react";
import { asShown } from "../../../../../shared/domain/facts-of.ts";
import type { PastMember } from "../../../../../shared/domain/past-member.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { useFocus } from "../../../../focus/use-focus.ts";
import { useNames } from "../../../../i18n/use-names.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { NotesLock } from "../../../../notes/NotesLock.tsx";
import { Button } from "../../../../ui/Button.tsx";
import { EmptyState } from "../../../../ui/EmptyState.tsx";
import { Panel } from "../../../../ui/Panel.tsx";
import { useStill } from "../../../../ui/Still.tsx";
import { Verdict } from "../../../../ui/Verdict.tsx";
import { useWorkspace } from "../../../../workspace/use-workspace.ts";
import { usePastNames } from "../use-past-names.ts";
import { countRecords, recordRows } from "./people.view.ts";
import { RecordDialog, type Recording } from "./RecordDialog.tsx";
import { RecordsTable } from "./RecordsTable.tsx";
import { SinceField } from "./SinceField.tsx";

const nobody: readonly PastMember[] = [];

/** Who left, when and why; and the way to write it down. */
export function PeoplePart() {
  const words = useWords();
  const { t, formats } = words;
  const pastMembers = useWorkspace(({ workspace }) => asShown(workspace).baseline.pastMembers) ?? nobody;
  const isFrozen = useWorkspace(({ workspace }) => activeScenario(workspace).frozen !== undefined);
  const isStill = useStill() || isFrozen;
  const { areHidden } = useNames();
  const nameOf = usePastNames(pastMembers);
  const [recording, record] = useState<Recording>();
  const { openTables } = useFocus();
  const counts = countRecords(pastMembers);
  const sentence = t("retentionLeavers.people.verdict", { count: counts.all });
  // A record holds words in which names may stand.
  const disabledReason = areHidden ? t("retentionLeavers.people.namesHidden") : undefined;
  const deeds = !isStill && (
    <>
      <Button size="small" tone="primary" {...{ disabledReason }} onPress={() => record({ of: "member" })}>
        {t("retentionLeavers.people.record")}
      </Button>
      <Button size="small" {...{ disabledReason }} onPress={() => record({ of: "earlier" })}>
        {t("retentionLeavers.people.add")}
      </Button>
      <Button size="small" icon={<FileUp size={14} aria-hidden />} isEdit onPress={() => openTables("import")}>
        {t("retentionLeavers.people.import")}
      </Button>
    </>
  );
  return (
    <>
      {counts.all === 0 ? (
        <EmptyState title={t("retentionLeavers.people.none.title")} actions={deeds}>
          <p>{t("retentionLeavers.people.none.words")}</p>
        </EmptyState>
      ) : (
        <>
          <Verdict
            spoken={sentence}
            aside={t("retentionLeavers.people.aside", {
              own: formats.integer(counts.own),
              composite: formats.integer(counts.composite),
              unknown: formats.integer(counts.unknown),
            })}
          >
            {sentence}
          </Verdict>
          <NotesLock />
          <Panel title={t("retentionLeavers.people.title")} note={t("retentionLeavers.people.note")} actions={deeds}>
            <RecordsTable
              rows={recordRows(pastMembers, nameOf, words)}
              {...(!isStill && !areHidden && { onEdit: (past: PastMember) => record({ of: "past", past }) })}
            />
          </Panel>
        </>
      )}
      <SinceField />
      {recording && !areHidden && <RecordDialog recording={recording} onClose={() => record(undefined)} />}
    </>
  );
}
