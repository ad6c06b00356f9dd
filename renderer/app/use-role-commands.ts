import { UserRoundCog } from "lucide-react";
import { roleIds } from "../../shared/ipc/roles.ts";
import { useWords } from "../i18n/use-words.ts";
import { wordsIn } from "../i18n/words.ts";
import { useRole } from "../role/use-role.ts";
import type { Command } from "./command.ts";
import { useChooseRole } from "./use-choose-role.ts";

/** The roles that somebody could take instead. */
export function useRoleCommands(): readonly Command[] {
  const { t, language } = useWords();
  const { role: current } = useRole();
  const choose = useChooseRole();
  const other = wordsIn(language === "ja" ? "en" : "ja");
  return roleIds
    .filter((role) => role !== current)
    .map((role) => ({
      id: `role-${role}`,
      group: "actions",
      label: t("role.take", { role: t(`role.names.${role}`) }),
      alsoKnownAs: [other.t("role.take", { role: other.t(`role.names.${role}`) })],
      icon: UserRoundCog,
      run: () => choose(role),
    }));
}
