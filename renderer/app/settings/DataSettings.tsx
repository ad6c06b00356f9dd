import type { WorkspaceEntry } from "../../../shared/ipc/workspaces.ts";
import { BackupsPanel } from "../../features/data/BackupsPanel.tsx";
import { DataAnswerLine } from "../../features/data/DataAnswerLine.tsx";
import { RepairsPanel } from "../../features/data/RepairsPanel.tsx";
import { useBackups } from "../../features/data/use-backups.ts";
import { WorriesPanel } from "../../features/data/WorriesPanel.tsx";
import { useWorkspaces } from "../../features/workspaces/use-workspaces.ts";
import { WorkspaceBin } from "../../features/workspaces/WorkspaceBin.tsx";
import { WorkspaceList } from "../../features/workspaces/WorkspaceList.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { useStartNotices } from "../start-notices.ts";
import { useFrame } from "../use-frame.ts";
import { FilesPanel } from "./FilesPanel.tsx";

/** Everything about where one's work is, in the order of the worry: is it safe, where is the copy, what else is here. */
export function DataSettings() {
  const { t } = useWords();
  const repairs = useStartNotices();
  const now = useBackups(({ askedAt }) => askedAt);
  const lay = useFrame((frame) => frame.lay);
  const goTo = useFrame((frame) => frame.goTo);
  const notify = useFrame((frame) => frame.notify);
  const restore = useWorkspaces((state) => state.restore);

  const tellRemoved = ({ key, name }: WorkspaceEntry) =>
    notify({
      id: "removed-workspace",
      tone: "notice",
      say: ({ t }) => t("workspaces.list.removed", { name }),
      deed: { say: ({ t }) => t("workspaces.list.putBack"), run: () => void restore(key) },
    });

  return (
    <>
      <DataAnswerLine />
      <RepairsPanel repairs={repairs} />
      <BackupsPanel onLook={(entry) => lay({ kind: "backup", entry })} />
      <Panel
        title={t("data.versions.title")}
        actions={
          <Button size="small" onPress={() => goTo("versions")}>
            {t("data.versions.open")}
          </Button>
        }
      >
        <p className="settings-note">{t("data.versions.note")}</p>
      </Panel>
      <WorkspaceList now={now} onNew={() => lay({ kind: "new-workspace" })} onRemoved={tellRemoved} />
      <WorkspaceBin now={now} />
      <FilesPanel />
      <WorriesPanel />
    </>
  );
}
