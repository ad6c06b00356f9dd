import { languages } from "../../shared/base/words.ts";
import { useWords } from "../i18n/use-words.ts";
import { Facts } from "../ui/Facts.tsx";
import { Panel } from "../ui/Panel.tsx";
import { SegmentedControl } from "../ui/SegmentedControl.tsx";
import { Switch } from "../ui/Switch.tsx";
import { useAppVersion } from "./app-version.ts";
import { languageNames } from "./language-names.ts";
import { useFrame } from "./use-frame.ts";
import "./SettingsPage.css";

const themes = ["light", "dark", "system"] as const;

export function SettingsPage() {
  const { t } = useWords();
  const { language, theme } = useFrame(({ preferences }) => preferences);
  const prefer = useFrame((frame) => frame.prefer);
  const areHidden = useFrame(({ areNamesHidden }) => areNamesHidden);
  const hideNames = useFrame((frame) => frame.hideNames);
  const version = useAppVersion();
  return (
    <div className="settings">
      <Panel title={t("frame.settings.appearance")} note={t("frame.settings.savedHere")}>
        <div className="settings-row">
          <span>{t("frame.settings.language")}</span>
          <SegmentedControl
            label={t("frame.settings.language")}
            options={languages.map((id) => ({ id, label: languageNames[id] }))}
            value={language}
            onChange={(chosen) => prefer({ language: chosen })}
          />
        </div>
        <div className="settings-row">
          <span>{t("frame.settings.theme")}</span>
          <SegmentedControl
            label={t("frame.settings.theme")}
            options={themes.map((id) => ({ id, label: t(`frame.settings.themes.${id}`) }))}
            value={theme}
            onChange={(chosen) => prefer({ theme: chosen })}
          />
        </div>
      </Panel>
      <Panel title={t("frame.settings.privacy")}>
        <p className="settings-prose">{t("frame.settings.offline")}</p>
        <Switch isOn={areHidden} onChange={hideNames}>
          {t("frame.names.hide")}
        </Switch>
        <p className="settings-prose settings-note">{t("frame.settings.hiding")}</p>
      </Panel>
      <Panel title={t("frame.settings.data")}>
        <p className="settings-prose">{t("frame.settings.location")}</p>
      </Panel>
      <Panel title={t("frame.settings.about")}>
        <div className="settings-about">
          <Facts facts={[{ term: t("frame.settings.version"), value: `Crewcast ${version}` }]} />
        </div>
      </Panel>
    </div>
  );
}
