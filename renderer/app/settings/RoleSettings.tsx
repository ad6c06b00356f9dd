import { roleIds } from "../../../shared/ipc/roles.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useRole } from "../../role/use-role.ts";
import { Choices } from "../../ui/Choices.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { useChooseRole } from "../use-choose-role.ts";

/** For whom the window is arranged, and honestly what that does not do. */
export function RoleSettings() {
  const { t } = useWords();
  const { role } = useRole();
  const choose = useChooseRole();
  return (
    <Panel title={t("role.title")}>
      <Choices
        label={t("role.title")}
        choices={roleIds.map((id) => ({ id, label: t(`role.names.${id}`), note: t(`role.notes.${id}`) }))}
        value={role}
        onChange={choose}
      />
      <p className="settings-note">{t("role.honest")}</p>
    </Panel>
  );
}
