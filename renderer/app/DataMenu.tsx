import { Database, Download, FileDown, FileUp, FlaskConical, FolderOpen, ShieldCheck } from "lucide-react";
import { useWords } from "../i18n/use-words.ts";
import { useRole } from "../role/use-role.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu } from "../ui/Menu.tsx";
import { useWorkspace } from "../workspace/use-workspace.ts";
import { useFiles } from "./use-files.ts";
import { useFrame } from "./use-frame.ts";

/** What goes in and out of the workspace. */
export function DataMenu() {
  const { t } = useWords();
  const { open, exportCopy, loadSample } = useFiles();
  const lay = useFrame((frame) => frame.lay);
  const openSettings = useFrame((frame) => frame.openSettings);
  const { takesOut } = useRole();
  const isReadOnly = useWorkspace(({ readOnly }) => readOnly !== undefined);
  const exportTable = {
    id: "export-table",
    label: t("frame.data.exportTable"),
    note: t("frame.data.containsNames"),
    icon: <FileDown size={14} aria-hidden />,
    onAction: () => lay({ kind: "export-table" }),
  };
  const exportWorkspace = {
    id: "export",
    label: t("frame.data.export"),
    note: t("frame.data.containsNames"),
    icon: <Download size={14} aria-hidden />,
    onAction: exportCopy,
  };
  return (
    <Menu
      label={t("frame.data.menu")}
      trigger={<IconButton label={t("frame.data.menu")} icon={<Database size={16} aria-hidden />} />}
      groups={[
        [
          {
            id: "import-table",
            label: t("frame.data.importTable"),
            icon: <FileUp size={14} aria-hidden />,
            ...(isReadOnly && { isDisabled: true, note: t("frame.still") }),
            onAction: () => lay({ kind: "import-table" }),
          },
          ...(takesOut ? [exportTable] : []),
        ],
        [
          {
            id: "open",
            label: t("frame.data.open"),
            icon: <FolderOpen size={14} aria-hidden />,
            onAction: () => void open(),
          },
          ...(takesOut ? [exportWorkspace] : []),
        ],
        [
          {
            id: "settings",
            label: t("frame.data.settings"),
            icon: <ShieldCheck size={14} aria-hidden />,
            onAction: () => openSettings("data"),
          },
          {
            id: "sample",
            label: t("frame.data.loadSample"),
            icon: <FlaskConical size={14} aria-hidden />,
            onAction: loadSample,
          },
        ],
      ]}
    />
  );
}
