import { FileUp } from "lucide-react";
import { activeScenario, type Workspace } from "../../../shared/domain/workspace.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useShown } from "../../simulator/use-simulator.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { workWaiting } from "./first-steps.view.ts";

/** Neither today nor in the plan on screen. */
const hasNobody = (workspace: Workspace) =>
  workspace.baseline.members.length === 0 && activeScenario(workspace).changes.every(({ type }) => type !== "hire");

/** In a workspace without people: what is missing, and the shortest way to it. */
export function FirstSteps({ onImport }: { onImport: () => void }) {
  const words = useWords();
  const { t } = words;
  const isNeeded = useWorkspace(({ workspace }) => hasNobody(workspace));
  const company = useWorkspace(({ workspace }) => workspace.baseline.company);
  const shown = useShown();
  if (!isNeeded) return undefined;
  const waiting = shown && workWaiting(shown.projection, company, words);
  return (
    <EmptyState
      title={t("workspaces.firstSteps.title")}
      actions={
        <Button tone="primary" icon={<FileUp size={14} aria-hidden />} isEdit onPress={onImport}>
          {t("workspaces.firstSteps.import")}
        </Button>
      }
    >
      {waiting !== undefined && <p>{waiting}</p>}
      <p>{t("workspaces.firstSteps.body")}</p>
    </EmptyState>
  );
}
