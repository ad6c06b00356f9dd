import {
  Copy,
  Download,
  Eye,
  EyeOff,
  FileDown,
  FileUp,
  FlaskConical,
  FolderOpen,
  GitBranch,
  Keyboard,
  Languages,
  Lock,
  Moon,
  PenLine,
  Redo2,
  Route,
  Snowflake,
  Sun,
  Undo2,
  UserRound,
} from "lucide-react";
import { useVault } from "../features/vault/use-vault.ts";
import { tableKindIds, tableKinds } from "../../shared/format/tables.ts";
import { wordsIn } from "../i18n/words.ts";
import { useNames } from "../i18n/use-names.ts";
import { useWords } from "../i18n/use-words.ts";
import { useRole } from "../role/use-role.ts";
import { nameOfEdit } from "../workspace/edit-label.ts";
import { useUndo } from "../workspace/use-undo.ts";
import { useWorkspace } from "../workspace/use-workspace.ts";
import type { Command } from "./command.ts";
import { languageNames } from "./language-names.ts";
import { commandKey, shiftKey } from "./platform.ts";
import { isOnRail, type ScreenId, screenIds, screens } from "./screens.ts";
import { useFiles } from "./use-files.ts";
import { useFrame, useNamesHidden, useSingleKeys } from "./use-frame.ts";
import { useSettingsCommands } from "./use-settings-commands.ts";
import { useWorkspaceCommands } from "./use-workspace-commands.ts";
import { useRoleCommands } from "./use-role-commands.ts";
import { usePlaceCommands } from "./use-place-commands.ts";
import { useScenarios } from "./use-scenarios.ts";

export const useCommands = (): readonly Command[] => [
  ...useScreenCommands(),
  ...usePlaceCommands(),
  ...useScenarioCommands(),
  ...useEditCommands(),
  ...useWorkspaceCommands(),
  ...useViewCommands(),
  ...useSettingsCommands(),
  ...useRoleCommands(),
  ...usePeopleCommands(),
];

function useScreenCommands(): Command[] {
  const { t, language } = useWords();
  const goTo = useFrame((frame) => frame.goTo);
  const hasSingleKeys = useSingleKeys();
  const other = wordsIn(language === "ja" ? "en" : "ja");
  return screenIds.map((id) => ({
    id: `screen-${id}`,
    group: "screens",
    label: t(`frame.screens.${id}.name`),
    note: t(`frame.screens.${id}.question`),
    alsoKnownAs: [other.t(`frame.screens.${id}.name`)],
    ...keysOf(id, hasSingleKeys),
    icon: screens[id].icon,
    run: () => goTo(id),
  }));
}

function keysOf(id: ScreenId, hasSingleKeys: boolean): Pick<Command, "keys"> {
  if (id === "settings") return { keys: [commandKey, screens[id].key] };
  return hasSingleKeys && isOnRail(id) ? { keys: [screens[id].key] } : {};
}

/** The others are found on their own screen. */
const scenariosInPalette = 30;

const useMayChange = () => useWorkspace(({ readOnly }) => readOnly === undefined);

function useScenarioCommands(): Command[] {
  const { t } = useWords();
  const { recent, active, deeds } = useScenarios();
  const lay = useFrame((frame) => frame.lay);
  const others = recent.filter(({ id }) => id !== active.id).slice(0, scenariosInPalette);
  const mayChange = useMayChange();
  const branch = () => deeds.branch(active);
  const freeze = () => lay({ kind: "freeze-scenario", scenarioId: active.id });
  const editing: readonly Command[] = [
    { id: "branch", group: "scenarios", label: t("frame.scenario.branch"), icon: GitBranch, run: branch },
    ...(active.frozen
      ? []
      : [
          {
            id: "freeze",
            group: "scenarios",
            label: t("frame.scenario.freeze"),
            icon: Snowflake,
            run: freeze,
          } as const,
        ]),
    {
      id: "duplicate",
      group: "scenarios",
      label: t("frame.scenario.duplicate"),
      icon: Copy,
      run: () => deeds.duplicate(active),
    },
    {
      id: "rename",
      group: "scenarios",
      label: t("frame.scenario.rename"),
      icon: PenLine,
      run: () => lay({ kind: "rename-scenario", scenarioId: active.id }),
    },
  ];
  return [
    ...others.map((scenario): Command => ({
      id: `scenario-${scenario.id}`,
      group: "scenarios",
      label: t("frame.scenario.switchTo", { name: scenario.name }),
      icon: Route,
      run: () => deeds.pick(scenario),
    })),
    ...(mayChange ? editing : []),
  ];
}

/** Whoever looks for the roster means its import. */
const tableNames = tableKindIds.flatMap((id) => [tableKinds[id].name.ja, tableKinds[id].name.en]);

function useEditCommands(): Command[] {
  const { t, language } = useWords();
  const other = wordsIn(language === "ja" ? "en" : "ja");
  const { undo, redo, undoes, redoes } = useUndo();
  const mayChange = useMayChange();
  const { open, exportCopy, exportScenario, loadSample } = useFiles();
  const isProtected = useVault(({ vault }) => vault?.kind === "open");
  const lock = useVault((state) => state.lock);
  const openSettings = useFrame((frame) => frame.openSettings);
  const lay = useFrame((frame) => frame.lay);
  const { takesOut } = useRole();
  const action = (id: string, label: string, icon: Command["icon"], run: () => void, keys?: string[]): Command => ({
    ...{ id, group: "actions", label, icon, run },
    ...(keys && { keys }),
  });
  const undoLabel = undoes && t("frame.undo.undoThis", { edit: nameOfEdit(t, undoes) });
  const redoLabel = redoes && t("frame.undo.redoThis", { edit: nameOfEdit(t, redoes) });
  return [
    ...(undoLabel === undefined || !mayChange ? [] : [action("undo", undoLabel, Undo2, undo, [commandKey, "Z"])]),
    ...(redoLabel === undefined || !mayChange
      ? []
      : [action("redo", redoLabel, Redo2, redo, [commandKey, shiftKey, "Z"])]),
    ...(mayChange
      ? [
          {
            ...action("import-table", t("frame.data.importTable"), FileUp, () => lay({ kind: "import-table" })),
            alsoKnownAs: [other.t("frame.data.importTable"), ...tableNames],
          },
        ]
      : []),
    action("open", t("frame.data.open"), FolderOpen, () => void open()),
    ...(takesOut
      ? [
          {
            ...action("export-table", t("frame.data.exportTable"), FileDown, () => lay({ kind: "export-table" })),
            alsoKnownAs: [other.t("frame.data.exportTable"), ...tableNames],
          },
          action("export", t("frame.data.export"), Download, exportCopy),
          action("export-scenario", t("merge.export"), Download, exportScenario),
        ]
      : []),
    action("sample", t("frame.data.loadSample"), FlaskConical, loadSample),
    isProtected
      ? action("lock", t("vault.lockNow"), Lock, () => void lock(), [commandKey, "L"])
      : action("protect", t("vault.panel.protect"), Lock, () => openSettings("privacy")),
  ];
}

function useViewCommands(): Command[] {
  const { t, language } = useWords();
  const prefer = useFrame((frame) => frame.prefer);
  const areHidden = useNamesHidden();
  const { seesNames } = useRole();
  const hasSingleKeys = useSingleKeys();
  const lay = useFrame((frame) => frame.lay);
  const otherLanguage = language === "ja" ? "en" : "ja";
  const other = wordsIn(otherLanguage);
  const theme = (id: "light" | "dark", icon: Command["icon"]): Command => ({
    id: `theme-${id}`,
    group: "actions",
    label: t("common.pair", { name: t("settings.appearance.theme"), value: t(`settings.appearance.themes.${id}`) }),
    alsoKnownAs: [other.t("settings.appearance.theme"), other.t(`settings.appearance.themes.${id}`)],
    icon,
    run: () => prefer({ theme: id }),
  });
  return [
    ...(seesNames
      ? [
          {
            id: "names",
            group: "actions",
            label: t(areHidden ? "frame.names.show" : "frame.names.hide"),
            keys: [commandKey, shiftKey, "H"],
            icon: areHidden ? Eye : EyeOff,
            run: () => prefer({ areNamesHidden: !areHidden }),
          } as const,
        ]
      : []),
    theme("light", Sun),
    theme("dark", Moon),
    {
      id: "language",
      group: "actions",
      label: languageNames[otherLanguage],
      note: t("settings.appearance.language"),
      alsoKnownAs: [t("settings.appearance.language"), other.t("settings.appearance.language")],
      icon: Languages,
      run: () => prefer({ language: otherLanguage }),
    },
    {
      id: "shortcuts",
      group: "actions",
      label: t("frame.shortcuts.title"),
      ...(hasSingleKeys && { keys: ["?"] }),
      icon: Keyboard,
      run: () => lay({ kind: "shortcuts" }),
    },
  ];
}

/** The people, who open in Team. */
function usePeopleCommands(): Command[] {
  const { nameOf, areHidden } = useNames();
  const open = useFrame((frame) => frame.open);
  const members = useWorkspace(({ workspace }) => workspace.baseline.members);
  return members.map(({ id, reading }) => ({
    id: `member-${id}`,
    group: "people",
    label: nameOf(id),
    // A reading would give away whom an alias stands for.
    alsoKnownAs: areHidden ? [] : [reading],
    icon: UserRound,
    run: () => open({ screen: "team", view: "members", personId: id }),
  }));
}
