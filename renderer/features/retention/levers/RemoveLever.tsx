/** Taking a lever off the list: how many plans will say so no longer is told before. */
import { plansWith } from "../../../../shared/domain/edits/levers.ts";
import type { Lever } from "../../../../shared/domain/lever.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";

type RemoveLeverProps = { readonly lever: Lever; readonly onRemove: () => void; readonly onClose: () => void };

export function RemoveLever({ lever, onRemove, onClose }: RemoveLeverProps) {
  const { t } = useWords();
  const plans = useWorkspace(({ workspace }) => plansWith(workspace, lever.id));
  return (
    <Dialog
      title={lever.name}
      place="small"
      closeLabel={t("retentionLevers.form.close")}
      onClose={onClose}
      footer={
        <>
          <Button tone="quiet" onPress={onClose}>
            {t("retentionLevers.form.cancel")}
          </Button>
          <Button
            tone="danger"
            onPress={() => {
              onRemove();
              onClose();
            }}
          >
            {t("retentionLevers.remove")}
          </Button>
        </>
      }
    >
      <p>{t("retentionLevers.removeNote", { count: plans })}</p>
    </Dialog>
  );
}
