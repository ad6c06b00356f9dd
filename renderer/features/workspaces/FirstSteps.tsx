import { FileUp } from "lucide-react";
import { activeScenario, type Workspace } from "../../../shared/domain/workspace.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";

/** Neither today nor in the plan on screen. */
const hasNobody = (workspace: Workspace) =>
  workspace.baseline.members.length === 0 && activeScenario(workspace).changes.every(({ type }) => type !== "hire");

/** Stands above every screen of a workspace without people: what is missing, and the shortest way to it. */
export function FirstSteps({ onImport }: { onImport: () => void }) {
  const { t } = useWords();
  const isNeeded = useWorkspace(({ workspace }) => hasNobody(workspace));
  if (!isNeeded) return undefined;
  return (
    <EmptyState
      title={t("workspaces.firstSteps.title")}
      actions={
        <Button tone="primary" icon={<FileUp size={14} aria-hidden />} onPress={onImport}>
          {t("workspaces.firstSteps.import")}
        </Button>
      }
    >
      <p>{t("workspaces.firstSteps.body")}</p>
      <p>{t("workspaces.firstSteps.note")}</p>
    </EmptyState>
  );
}
