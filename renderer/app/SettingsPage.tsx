import type { ComponentType } from "react";
import { useWords } from "../i18n/use-words.ts";
import { SideTabs } from "../ui/SideTabs.tsx";
import { AboutSettings } from "./settings/AboutSettings.tsx";
import { AppearanceSettings } from "./settings/AppearanceSettings.tsx";
import { AssumptionsSettings } from "./settings/AssumptionsSettings.tsx";
import { DataSettings } from "./settings/DataSettings.tsx";
import { KeyboardSettings } from "./settings/KeyboardSettings.tsx";
import { PrivacySettings } from "./settings/PrivacySettings.tsx";
import { type SettingsPageId, settingsPageIds, settingsPages } from "./settings-pages.ts";
import { useFrame } from "./use-frame.ts";
import "./SettingsPage.css";

const contents: Readonly<Record<SettingsPageId, ComponentType>> = {
  appearance: AppearanceSettings,
  keyboard: KeyboardSettings,
  assumptions: AssumptionsSettings,
  data: DataSettings,
  privacy: PrivacySettings,
  about: AboutSettings,
};

/** One page of settings at a time. Which one is the frame's to know, so that a command or a banner can lead to it. */
export function SettingsPage() {
  const { t } = useWords();
  const page = useFrame(({ settingsPage }) => settingsPage);
  const openSettings = useFrame((frame) => frame.openSettings);
  const items = settingsPageIds.map((id) => {
    const Icon = settingsPages[id];
    return { id, label: t(`settings.pages.${id}`), icon: <Icon size={16} strokeWidth={1.75} aria-hidden /> };
  });
  const Content = contents[page];
  return (
    <SideTabs label={t("settings.list")} items={items} chosen={page} onChoose={openSettings}>
      <div className="settings">
        <Content />
      </div>
    </SideTabs>
  );
}
