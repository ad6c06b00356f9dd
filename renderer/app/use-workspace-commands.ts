import { Boxes, Building2, Copy, PenLine, Plus } from "lucide-react";
import { useWorkspaces } from "../features/workspaces/use-workspaces.ts";
import { useWords } from "../i18n/use-words.ts";
import { wordsIn } from "../i18n/words.ts";
import type { Command } from "./command.ts";
import { useDuplicateWorkspace } from "./use-duplicate-workspace.ts";
import { useFrame } from "./use-frame.ts";

/** The other workspaces, and what can be done with the open one. */
export function useWorkspaceCommands(): readonly Command[] {
  const { t, language } = useWords();
  const entries = useWorkspaces((state) => state.entries);
  const open = useWorkspaces((state) => state.open);
  const lay = useFrame((frame) => frame.lay);
  const openSettings = useFrame((frame) => frame.openSettings);
  const duplicate = useDuplicateWorkspace();
  const other = wordsIn(language === "ja" ? "en" : "ja");
  const deed = (id: "new" | "duplicate" | "rename" | "manage", icon: Command["icon"], run: () => void): Command => ({
    id: `workspaces-${id}`,
    group: "workspaces",
    label: t(`workspaces.deeds.${id}`),
    alsoKnownAs: [other.t(`workspaces.deeds.${id}`)],
    ...{ icon, run },
  });
  const switches = entries
    .filter(({ isOpen }) => !isOpen)
    .map(({ key, name }): Command => ({
      id: `workspace-${key}`,
      group: "workspaces",
      label: t("workspaces.deeds.switchTo", { name }),
      alsoKnownAs: [other.t("workspaces.deeds.switchTo", { name })],
      icon: Building2,
      run: () => void open(key),
    }));
  return [
    ...switches,
    deed("new", Plus, () => lay({ kind: "new-workspace" })),
    deed("duplicate", Copy, duplicate),
    deed("rename", PenLine, () => lay({ kind: "rename-workspace" })),
    deed("manage", Boxes, () => openSettings("data")),
  ];
}
