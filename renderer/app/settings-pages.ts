/** The pages of Settings, in the order of their list. */
import { Database, Info, Keyboard, type LucideIcon, Paintbrush, ShieldCheck, SlidersHorizontal } from "lucide-react";

export const settingsPages = {
  appearance: Paintbrush,
  keyboard: Keyboard,
  assumptions: SlidersHorizontal,
  data: Database,
  privacy: ShieldCheck,
  about: Info,
} as const satisfies Record<string, LucideIcon>;

export type SettingsPageId = keyof typeof settingsPages;
export const settingsPageIds = Object.keys(settingsPages) as readonly SettingsPageId[];
