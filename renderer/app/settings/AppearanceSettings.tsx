import { type Language, languages } from "../../../shared/base/words.ts";
import { memberTypeIds, memberTypes } from "../../../shared/catalogue/member-types.ts";
import type { TypeNames } from "../../../shared/ipc/desktop.ts";
import { useWords } from "../../i18n/use-words.ts";
import { wordsIn } from "../../i18n/words.ts";
import { Panel } from "../../ui/Panel.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { languageNames } from "../language-names.ts";
import { useFrame } from "../use-frame.ts";

const themes = ["light", "dark", "system"] as const;
const typeNamings = ["field", "sober"] as const;

const namesOfTypes = (naming: TypeNames, language: Language) =>
  memberTypeIds.map((type) => wordsIn(language, naming).typeName(type));

/** English has one word for each; a choice between equals would only puzzle. */
const typesHaveTwoNames = (language: Language) =>
  memberTypeIds.some((type) => memberTypes[type].name[language] !== memberTypes[type].soberName[language]);

export function AppearanceSettings() {
  const { t, formats, language: spoken } = useWords();
  const { language, theme, typeNames = "field" } = useFrame(({ preferences }) => preferences);
  const prefer = useFrame((frame) => frame.prefer);
  return (
    <Panel title={t("settings.pages.appearance")} note={t("settings.appearance.savedHere")}>
      <div className="settings-row">
        <span>{t("settings.appearance.language")}</span>
        <SegmentedControl
          label={t("settings.appearance.language")}
          options={languages.map((id) => ({ id, label: languageNames[id] }))}
          value={language}
          onChange={(chosen) => prefer({ language: chosen })}
        />
      </div>
      <div className="settings-row">
        <span>{t("settings.appearance.theme")}</span>
        <SegmentedControl
          label={t("settings.appearance.theme")}
          options={themes.map((id) => ({ id, label: t(`settings.appearance.themes.${id}`) }))}
          value={theme}
          onChange={(chosen) => prefer({ theme: chosen })}
        />
      </div>
      {typesHaveTwoNames(spoken) && (
        <div className="settings-row">
          <span>{t("settings.appearance.typeNames")}</span>
          <SegmentedControl
            label={t("settings.appearance.typeNames")}
            options={typeNamings.map((id) => ({ id, label: formats.list(namesOfTypes(id, spoken)) }))}
            value={typeNames}
            onChange={(chosen) => prefer({ typeNames: chosen })}
          />
        </div>
      )}
    </Panel>
  );
}
