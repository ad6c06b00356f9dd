import { FileUp, GitBranch } from "lucide-react";
import { branchScenario } from "../../../shared/domain/edits/branches.ts";
import { activeScenario } from "../../../shared/domain/workspace.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { newId } from "../../workspace/new-id.ts";
import { useEdit, useWorkspace } from "../../workspace/use-workspace.ts";

/** One plan only: a branch of it is the usual way to a second. */
export function NothingToCompare({ onBringIn }: { readonly onBringIn: () => void }) {
  const { t } = useWords();
  const edit = useEdit();
  const { id, name } = useWorkspace(({ workspace }) => activeScenario(workspace));
  const branch = () =>
    edit({ key: "branchScenario", name }, branchScenario(id, newId("scenario"), t("scenarios.branchName", { name })));
  return (
    <EmptyState
      title={t("compare.empty.title")}
      actions={
        <>
          <Button tone="primary" icon={<GitBranch size={14} aria-hidden />} onPress={branch}>
            {t("compare.empty.branch")}
          </Button>
          <Button icon={<FileUp size={14} aria-hidden />} onPress={onBringIn}>
            {t("compare.bringIn")}
          </Button>
        </>
      }
    >
      {t("compare.empty.body")}
    </EmptyState>
  );
}
