import { errorMessage } from "../../../shared/i18n/translate.ts";
import type { WorkspaceEntry } from "../../../shared/ipc/workspaces.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { useWorkspaces } from "./use-workspaces.ts";
import "./workspaces.css";

type WorkspaceListProps = { now: number; onNew: () => void; onRemoved: (entry: WorkspaceEntry) => void };

/** All workspaces of this computer, with what can be done to each. */
export function WorkspaceList({ now, onNew, onRemoved }: WorkspaceListProps) {
  const { t } = useWords();
  const entries = useWorkspaces((state) => state.entries);
  const error = useWorkspaces((state) => state.error);
  return (
    <Panel
      title={t("workspaces.list.title")}
      note={t("workspaces.list.note")}
      actions={
        <Button size="small" onPress={onNew}>
          {t("workspaces.deeds.new")}
        </Button>
      }
    >
      {error && <Banner tone="error">{errorMessage(t, error)}</Banner>}
      <ul>
        {entries.map((entry) => (
          <WorkspaceRow key={entry.key} entry={entry} now={now} onRemoved={onRemoved} />
        ))}
      </ul>
    </Panel>
  );
}

type WorkspaceRowProps = { entry: WorkspaceEntry; now: number; onRemoved: (entry: WorkspaceEntry) => void };

function WorkspaceRow({ entry, now, onRemoved }: WorkspaceRowProps) {
  const { t, formats } = useWords();
  const openName = useWorkspace(({ workspace }) => workspace.name);
  const open = useWorkspaces((state) => state.open);
  const remove = useWorkspaces((state) => state.remove);
  const isOnly = useWorkspaces((state) => state.entries.length === 1);
  const isBusy = useWorkspaces((state) => state.isBusy);
  const { key, isOpen, lastOpened, bytes } = entry;
  const name = isOpen ? openName : entry.name;
  const when = isOpen
    ? t("workspaces.list.isOpen")
    : lastOpened === 0
      ? t("workspaces.list.neverOpened")
      : t("workspaces.list.lastOpened", { ago: formats.ago(now - lastOpened) });
  const busy = isBusy ? t("workspaces.busy") : undefined;
  return (
    <li className="workspace-row">
      <span className="workspace-row-words">
        <span className="workspace-row-name">{name}</span>
        <span className="workspace-row-note">{t("workspaces.list.about", { when, size: formats.bytes(bytes) })}</span>
      </span>
      {!isOpen && (
        <Button
          size="small"
          aria-label={t("workspaces.list.openThis", { name })}
          disabledReason={busy}
          onPress={() => void open(key)}
        >
          {t("workspaces.list.open")}
        </Button>
      )}
      <Button
        size="small"
        tone="quiet"
        aria-label={t("workspaces.list.removeThis", { name })}
        disabledReason={isOnly ? t("workspaces.list.onlyOne") : busy}
        onPress={() => void remove(key).then((isRemoved) => isRemoved && onRemoved(entry))}
      >
        {t("workspaces.list.remove")}
      </Button>
    </li>
  );
}
