import { setSmallestGroup } from "../../../shared/domain/edits/workspace.ts";
import { defaultSmallestGroup, leastSmallestGroup, mostSmallestGroup } from "../../../shared/privacy/smallest-group.ts";
import { NotesSealPanel } from "../../features/vault/NotesSealPanel.tsx";
import { VaultPanel } from "../../features/vault/VaultPanel.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { NumberField } from "../../ui/NumberField.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { useEdit, useWorkspace } from "../../workspace/use-workspace.ts";
import { useRole } from "../../role/use-role.ts";
import { useFrame, useNamesHidden } from "../use-frame.ts";
import { RoleSettings } from "./RoleSettings.tsx";

export function PrivacySettings() {
  return (
    <>
      <VaultPanel />
      <NotesSealPanel />
      <RoleSettings />
      <HiddenNames />
      <SmallestGroup />
    </>
  );
}

function HiddenNames() {
  const { t } = useWords();
  const prefer = useFrame((frame) => frame.prefer);
  const areHidden = useNamesHidden();
  const { role, seesNames } = useRole();
  return (
    <Panel title={t("settings.privacy.names")}>
      {seesNames ? (
        <Switch isOn={areHidden} onChange={(areNamesHidden) => prefer({ areNamesHidden })}>
          {t("frame.names.hide")}
        </Switch>
      ) : (
        <p className="settings-prose">{t("role.namesStayHidden", { role: t(`role.names.${role}`) })}</p>
      )}
      <p className="settings-note">{t("settings.privacy.hiding")}</p>
    </Panel>
  );
}

function SmallestGroup() {
  const { t } = useWords();
  const edit = useEdit();
  const smallest = useWorkspace(({ workspace }) => workspace.smallestGroup ?? defaultSmallestGroup);
  return (
    <Panel title={t("settings.groups.title")}>
      <div className="settings-row">
        <span>{t("settings.groups.smallest")}</span>
        <div className="settings-number">
          <NumberField
            label={t("settings.groups.smallest")}
            hideLabel
            unit={t("settings.groups.unit")}
            value={smallest}
            minValue={leastSmallestGroup}
            maxValue={mostSmallestGroup}
            onChange={(people) => edit({ key: "setSmallestGroup" }, setSmallestGroup(people))}
          />
        </div>
      </div>
      <p className="settings-note">
        {t("settings.groups.note", { least: leastSmallestGroup, usual: defaultSmallestGroup })}
      </p>
    </Panel>
  );
}
