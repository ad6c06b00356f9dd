import { useState } from "react";
import type { WorkspaceEntry } from "../../../shared/ipc/workspaces.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { useWorkspaces } from "./use-workspaces.ts";
import "./workspaces.css";

/** What was removed, until somebody erases it. */
export function WorkspaceBin({ now }: { now: number }) {
  const { t, formats } = useWords();
  const bin = useWorkspaces((state) => state.bin);
  const restore = useWorkspaces((state) => state.restore);
  const isBusy = useWorkspaces((state) => state.isBusy);
  const [erasing, setErasing] = useState<WorkspaceEntry>();
  const busy = isBusy ? t("workspaces.busy") : undefined;
  return (
    <Panel title={t("workspaces.bin.title")} note={bin.length > 0 ? t("workspaces.bin.note") : undefined}>
      {bin.length === 0 && <p className="workspace-list-note">{t("workspaces.bin.empty")}</p>}
      <ul>
        {bin.map((entry) => (
          <li className="workspace-row" key={entry.key}>
            <span className="workspace-row-words">
              <span className="workspace-row-name">{entry.name}</span>
              <span className="workspace-row-note">
                {t("workspaces.bin.removed", {
                  ago: formats.ago(now - (entry.removedAt ?? now)),
                  size: formats.bytes(entry.bytes),
                })}
              </span>
            </span>
            <Button
              size="small"
              aria-label={t("workspaces.bin.restoreThis", { name: entry.name })}
              disabledReason={busy}
              onPress={() => void restore(entry.key)}
            >
              {t("workspaces.bin.restore")}
            </Button>
            <Button
              size="small"
              tone="quiet"
              aria-label={t("workspaces.bin.eraseThis", { name: entry.name })}
              disabledReason={busy}
              onPress={() => setErasing(entry)}
            >
              {t("workspaces.bin.erase")}
            </Button>
          </li>
        ))}
      </ul>
      {erasing && <EraseWorkspace entry={erasing} onClose={() => setErasing(undefined)} />}
    </Panel>
  );
}

/** The one deed here that nothing takes back, so it is the one that is asked about. */
function EraseWorkspace({ entry, onClose }: { entry: WorkspaceEntry; onClose: () => void }) {
  const { t } = useWords();
  const erase = useWorkspaces((state) => state.erase);
  const { key, name } = entry;
  function confirm() {
    void erase(key);
    onClose();
  }
  return (
    <Dialog
      title={t("workspaces.erase.title", { name })}
      closeLabel={t("common.close")}
      onClose={onClose}
      place="small"
      footer={
        <>
          <Button onPress={onClose} autoFocus>
            {t("workspaces.erase.keep")}
          </Button>
          <Button tone="danger" onPress={confirm}>
            {t("workspaces.erase.erase")}
          </Button>
        </>
      }
    >
      <p>{t("workspaces.erase.body")}</p>
    </Dialog>
  );
}
