/** The screens in the order of the rail. Their keys are 1 to 9; Settings stands apart. */
import {
  ChartNoAxesCombined,
  CircleGauge,
  ClipboardCheck,
  GitCompareArrows,
  HeartHandshake,
  Milestone,
  Presentation,
  Settings,
  TrendingUp,
  Users,
} from "lucide-react";
import type { ComponentType } from "react";
import { CapacityPage } from "../features/capacity/CapacityPage.tsx";
import { OverviewPage } from "../features/overview/OverviewPage.tsx";
import { SettingsPage } from "./SettingsPage.tsx";

type Screen = {
  readonly icon: typeof Users;
  /** The key that goes there. */
  readonly key: string;
  /** What is shown; a screen without a page is announced, not yet built. */
  readonly Page?: ComponentType;
};

export const screens = {
  overview: { icon: CircleGauge, key: "1", Page: OverviewPage },
  team: { icon: Users, key: "2" },
  career: { icon: TrendingUp, key: "3" },
  retention: { icon: HeartHandshake, key: "4" },
  capacity: { icon: ChartNoAxesCombined, key: "5", Page: CapacityPage },
  plan: { icon: Milestone, key: "6" },
  compare: { icon: GitCompareArrows, key: "7" },
  examine: { icon: ClipboardCheck, key: "8" },
  present: { icon: Presentation, key: "9" },
  settings: { icon: Settings, key: ",", Page: SettingsPage },
} as const satisfies Record<string, Screen>;

export type ScreenId = keyof typeof screens;
export const screenIds = Object.keys(screens) as ScreenId[];

export const pageOf = (id: ScreenId): ComponentType | undefined => {
  const screen: Screen = screens[id];
  return screen.Page;
};

export const isBuilt = (id: ScreenId): boolean => pageOf(id) !== undefined;
