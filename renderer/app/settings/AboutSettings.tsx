import { useWords } from "../../i18n/use-words.ts";
import { Facts } from "../../ui/Facts.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { useAppVersion } from "../../workspace/app-version.ts";

export function AboutSettings() {
  const { t } = useWords();
  const version = useAppVersion();
  return (
    <Panel title={t("settings.pages.about")}>
      <div className="settings-about">
        <Facts facts={[{ term: t("settings.about.version"), value: `Crewcast ${version}` }]} />
      </div>
      <p className="settings-prose">{t("settings.about.offline")}</p>
    </Panel>
  );
}
