import type { ComponentType } from "react";
import { CapacityPage } from "../features/capacity/CapacityPage.tsx";
import { OverviewPage } from "../features/overview/OverviewPage.tsx";
import { CareerPage } from "../features/career/CareerPage.tsx";
import { PlanPage } from "../features/plan/PlanPage.tsx";
import { RetentionPage } from "../features/retention/RetentionPage.tsx";
import { TeamPage } from "../features/team/TeamPage.tsx";
import { CompareScreen } from "./CompareScreen.tsx";
import type { BuiltScreenId } from "./screens.ts";
import { ScenariosScreen } from "./ScenariosScreen.tsx";
import { SettingsPage } from "./SettingsPage.tsx";
import { VersionsScreen } from "./VersionsScreen.tsx";

/** What each screen shows. A screen marked as built without a page, or the reverse, does not compile. */
export const pages: Readonly<Record<BuiltScreenId, ComponentType>> = {
  overview: OverviewPage,
  team: TeamPage,
  career: CareerPage,
  retention: RetentionPage,
  capacity: CapacityPage,
  plan: PlanPage,
  compare: CompareScreen,
  scenarios: ScenariosScreen,
  versions: VersionsScreen,
  settings: SettingsPage,
};
