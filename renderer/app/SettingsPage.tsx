import { type Language, languages } from "../../shared/base/words.ts";
import { memberTypeIds, memberTypes } from "../../shared/catalogue/member-types.ts";
import type { TypeNames } from "../../shared/ipc/desktop.ts";
import { useWords } from "../i18n/use-words.ts";
import { wordsIn } from "../i18n/words.ts";
import { Facts } from "../ui/Facts.tsx";
import { Panel } from "../ui/Panel.tsx";
import { SegmentedControl } from "../ui/SegmentedControl.tsx";
import { Switch } from "../ui/Switch.tsx";
import { useAppVersion } from "./app-version.ts";
import { languageNames } from "./language-names.ts";
import { useFrame, useNamesHidden, useSingleKeys } from "./use-frame.ts";
import "./SettingsPage.css";

const themes = ["light", "dark", "system"] as const;
const typeNamings = ["field", "sober"] as const;

const namesOfTypes = (naming: TypeNames, language: Language) =>
  memberTypeIds.map((type) => wordsIn(language, naming).typeName(type));

/** English has one word for each; a choice between equals would only puzzle. */
const typesHaveTwoNames = (language: Language) =>
  memberTypeIds.some((type) => memberTypes[type].name[language] !== memberTypes[type].soberName[language]);

export function SettingsPage() {
  const { t, formats, language: spoken } = useWords();
  const { language, theme, typeNames = "field" } = useFrame(({ preferences }) => preferences);
  const prefer = useFrame((frame) => frame.prefer);
  const areHidden = useNamesHidden();
  const hasSingleKeys = useSingleKeys();
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
        {typesHaveTwoNames(spoken) && (
          <div className="settings-row">
            <span>{t("frame.settings.typeNames")}</span>
            <SegmentedControl
              label={t("frame.settings.typeNames")}
              options={typeNamings.map((id) => ({ id, label: formats.list(namesOfTypes(id, spoken)) }))}
              value={typeNames}
              onChange={(chosen) => prefer({ typeNames: chosen })}
            />
          </div>
        )}
      </Panel>
      <Panel title={t("frame.settings.keyboard")}>
        <Switch isOn={hasSingleKeys} onChange={(isOn) => prefer({ hasSingleKeys: isOn })}>
          {t("frame.settings.singleKeys")}
        </Switch>
        <p className="settings-prose settings-note">{t("frame.settings.singleKeysNote")}</p>
      </Panel>
      <Panel title={t("frame.settings.privacy")}>
        <p className="settings-prose">{t("frame.settings.offline")}</p>
        <Switch isOn={areHidden} onChange={(areNamesHidden) => prefer({ areNamesHidden })}>
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
