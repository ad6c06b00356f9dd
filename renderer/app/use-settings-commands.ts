import { useWords } from "../i18n/use-words.ts";
import { wordsIn } from "../i18n/words.ts";
import type { Command } from "./command.ts";
import { settingsPageIds, settingsPages } from "./settings-pages.ts";
import { useFrame } from "./use-frame.ts";

/** Every page of Settings, one command away. */
export function useSettingsCommands(): readonly Command[] {
  const { t, language } = useWords();
  const openSettings = useFrame((frame) => frame.openSettings);
  const other = wordsIn(language === "ja" ? "en" : "ja");
  return settingsPageIds.map((page) => ({
    id: `settings-${page}`,
    group: "actions",
    label: t("settings.goTo", { page: t(`settings.pages.${page}`) }),
    alsoKnownAs: [other.t("settings.goTo", { page: other.t(`settings.pages.${page}`) })],
    icon: settingsPages[page],
    run: () => openSettings(page),
  }));
}
