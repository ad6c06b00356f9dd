import { useWords } from "../../i18n/use-words.ts";
import { Panel } from "../../ui/Panel.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { useFrame, useNamesHidden } from "../use-frame.ts";

export function PrivacySettings() {
  const { t } = useWords();
  const prefer = useFrame((frame) => frame.prefer);
  const areHidden = useNamesHidden();
  return (
    <Panel title={t("settings.privacy.names")}>
      <Switch isOn={areHidden} onChange={(areNamesHidden) => prefer({ areNamesHidden })}>
        {t("frame.names.hide")}
      </Switch>
      <p className="settings-note">{t("settings.privacy.hiding")}</p>
    </Panel>
  );
}
