import { Eye, EyeOff, History, Redo2, Search, Undo2, UserRoundCog } from "lucide-react";
import { Button as AriaButton } from "react-aria-components/Button";
import { WorkspaceMenu } from "../features/workspaces/WorkspaceMenu.tsx";
import { useWords } from "../i18n/use-words.ts";
import { useRole } from "../role/use-role.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { Kbd } from "../ui/Kbd.tsx";
import { nameOfEdit } from "../workspace/edit-label.ts";
import { useUndo } from "../workspace/use-undo.ts";
import { useWorkspace } from "../workspace/use-workspace.ts";
import { DataMenu } from "./DataMenu.tsx";
import { commandKey, shiftKey } from "./platform.ts";
import { ScenarioPicker } from "./ScenarioPicker.tsx";
import { useDuplicateWorkspace } from "./use-duplicate-workspace.ts";
import { useFrame, useNamesHidden } from "./use-frame.ts";
import "./Header.css";

export function Header() {
  const { t } = useWords();
  const lay = useFrame((frame) => frame.lay);
  const openSettings = useFrame((frame) => frame.openSettings);
  const duplicate = useDuplicateWorkspace();
  return (
    <header className="header">
      <WorkspaceMenu
        onNew={() => lay({ kind: "new-workspace" })}
        onRename={() => lay({ kind: "rename-workspace" })}
        onDuplicate={duplicate}
        onManage={() => openSettings("data")}
      />
      <span className="header-divider" aria-hidden />
      <ScenarioPicker />
      <span className="header-space" />
      <RoleSign />
      <NamesSwitch />
      <UndoButtons />
      <AriaButton className="header-search" aria-keyshortcuts="Control+K" onPress={() => lay({ kind: "palette" })}>
        <Search size={14} aria-hidden />
        <span className="header-search-words">{t("frame.palette.open")}</span>
        <Kbd keys={[commandKey, "K"]} />
      </AriaButton>
      <DataMenu />
    </header>
  );
}

function UndoButtons() {
  const { t } = useWords();
  const { undo, redo, undoes, redoes } = useUndo();
  const still = useWorkspace(({ readOnly }) => readOnly !== undefined) ? t("frame.still") : undefined;
  const goTo = useFrame((frame) => frame.goTo);
  const tip = (words: string, keys: readonly string[]) => (
    <>
      {words}
      <Kbd keys={keys} />
    </>
  );
  return (
    <div className="header-undo">
      <IconButton
        label={t("frame.undo.undo")}
        icon={<Undo2 size={16} aria-hidden />}
        onPress={undo}
        disabledReason={still ?? (undoes === undefined ? t("frame.undo.nothingToUndo") : undefined)}
        tip={undoes && tip(t("frame.undo.undoThis", { edit: nameOfEdit(t, undoes) }), [commandKey, "Z"])}
      />
      <IconButton
        label={t("frame.undo.redo")}
        icon={<Redo2 size={16} aria-hidden />}
        onPress={redo}
        disabledReason={still ?? (redoes === undefined ? t("frame.undo.nothingToRedo") : undefined)}
        tip={redoes && tip(t("frame.undo.redoThis", { edit: nameOfEdit(t, redoes) }), [commandKey, shiftKey, "Z"])}
      />
      <IconButton
        label={t("frame.screens.versions.name")}
        icon={<History size={16} aria-hidden />}
        onPress={() => goTo("versions")}
      />
    </div>
  );
}

/** Any view but the head's says so: nobody should miss what it leaves out, or wonder why. */
function RoleSign() {
  const { t } = useWords();
  const { role } = useRole();
  const openSettings = useFrame((frame) => frame.openSettings);
  if (role === "head") return undefined;
  return (
    <AriaButton className="header-role" onPress={() => openSettings("privacy")}>
      <UserRoundCog size={14} aria-hidden />
      {t("role.sign", { role: t(`role.names.${role}`) })}
    </AriaButton>
  );
}

/** While names are hidden the header says so in words: whoever projects the window must see it. */
function NamesSwitch() {
  const { t } = useWords();
  const { seesNames } = useRole();
  const areHidden = useNamesHidden();
  const prefer = useFrame((frame) => frame.prefer);
  if (!seesNames)
    return (
      <span className="header-hidden-names">
        <EyeOff size={14} aria-hidden />
        {t("frame.names.areHidden")}
      </span>
    );
  if (areHidden)
    return (
      <AriaButton className="header-hidden-names" aria-pressed onPress={() => prefer({ areNamesHidden: false })}>
        <EyeOff size={14} aria-hidden />
        {t("frame.names.areHidden")}
      </AriaButton>
    );
  return (
    <IconButton
      label={t("frame.names.hide")}
      isOn={false}
      icon={<Eye size={16} aria-hidden />}
      onPress={() => prefer({ areNamesHidden: true })}
    />
  );
}
