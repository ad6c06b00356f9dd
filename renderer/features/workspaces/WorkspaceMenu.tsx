import { Boxes, Check, ChevronDown, Copy, PenLine, Plus } from "lucide-react";
import { Button as AriaButton } from "react-aria-components/Button";
import { useWords } from "../../i18n/use-words.ts";
import { Menu, type MenuItem } from "../../ui/Menu.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { useWorkspaces } from "./use-workspaces.ts";
import "./workspaces.css";

type WorkspaceMenuProps = {
  onNew: () => void;
  onRename: () => void;
  onDuplicate: () => void;
  /** To the list of all, with the bin. */
  onManage: () => void;
};

/** More than these are found in the list of all. */
const mostInMenu = 8;

/** The name of the open workspace; under it the others, and what can be done. */
export function WorkspaceMenu({ onNew, onRename, onDuplicate, onManage }: WorkspaceMenuProps) {
  const { t } = useWords();
  const name = useWorkspace(({ workspace }) => workspace.name);
  const entries = useWorkspaces((state) => state.entries);
  const open = useWorkspaces((state) => state.open);
  const others = entries.filter(({ isOpen }) => !isOpen).slice(0, mostInMenu - 1);
  const here: MenuItem = {
    id: "here",
    label: name,
    note: t("workspaces.menu.isOpen"),
    icon: <Check size={14} aria-hidden />,
    onAction: () => undefined,
  };
  const switchTo = others.map((entry): MenuItem => ({
    id: `open-${entry.key}`,
    label: entry.name,
    onAction: () => void open(entry.key),
  }));
  const deed = (id: string, Icon: typeof Plus, label: string, onAction: () => void): MenuItem => ({
    ...{ id, label, onAction },
    icon: <Icon size={14} aria-hidden />,
  });
  return (
    <Menu
      label={t("workspaces.menu.label")}
      placement="bottom start"
      trigger={
        <AriaButton
          className="workspace-menu"
          aria-label={t("common.pair", { name, value: t("workspaces.menu.label") })}
        >
          <span className="workspace-menu-name">{name}</span>
          <ChevronDown size={14} aria-hidden />
        </AriaButton>
      }
      groups={[
        [here, ...switchTo],
        [
          deed("new", Plus, t("workspaces.deeds.new"), onNew),
          deed("duplicate", Copy, t("workspaces.deeds.duplicate"), onDuplicate),
          deed("rename", PenLine, t("workspaces.deeds.rename"), onRename),
        ],
        [deed("manage", Boxes, t("workspaces.deeds.manage"), onManage)],
      ]}
    />
  );
}
