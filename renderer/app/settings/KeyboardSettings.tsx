import { useWords } from "../../i18n/use-words.ts";
import { Panel } from "../../ui/Panel.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { ShortcutList } from "../ShortcutList.tsx";
import { useFrame, useSingleKeys } from "../use-frame.ts";

export function KeyboardSettings() {
  const { t } = useWords();
  const prefer = useFrame((frame) => frame.prefer);
  const hasSingleKeys = useSingleKeys();
  return (
    <>
      <Panel title={t("settings.pages.keyboard")}>
        <Switch isOn={hasSingleKeys} onChange={(isOn) => prefer({ hasSingleKeys: isOn })}>
          {t("settings.keyboard.singleKeys")}
        </Switch>
        <p className="settings-note">{t("settings.keyboard.singleKeysNote")}</p>
      </Panel>
      <Panel title={t("frame.shortcuts.title")}>
        <ShortcutList />
      </Panel>
    </>
  );
}
