/** Taking a lever off the list: how many plans will say so no longer is told before. */
import { plansWith } from "../../../../shared/domain/edits/levers.ts";
import type { Lever } from "../../../../shared/domain/lever.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { AskDialog } from "../../../ui/AskDialog.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";

type RemoveLeverProps = { readonly lever: Lever; readonly onRemove: () => void; readonly onClose: () => void };

export function RemoveLever({ lever, onRemove, onClose }: RemoveLeverProps) {
  const { t } = useWords();
  const plans = useWorkspace(({ workspace }) => plansWith(workspace, lever.id));
  return (
    <AskDialog
      title={lever.name}
      words={{ close: t("common.close"), cancel: t("common.cancel"), deed: t("retentionLevers.remove") }}
      onDo={onRemove}
      onClose={onClose}
    >
      <p>{t("retentionLevers.removeNote", { count: plans })}</p>
    </AskDialog>
  );
}
