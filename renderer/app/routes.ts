import { type ComponentType, lazy } from "react";
import { OverviewPage } from "../features/overview/OverviewPage.tsx";
import type { ScreenId } from "./screens.ts";

/** Read from the app's files when it is first needed, or at leisure: the window opens with the Overview only. */
const later = {
  team: () => import("../features/team/TeamPage.tsx").then(({ TeamPage }) => TeamPage),
  career: () => import("../features/career/CareerPage.tsx").then(({ CareerPage }) => CareerPage),
  retention: () => import("../features/retention/RetentionPage.tsx").then(({ RetentionPage }) => RetentionPage),
  capacity: () => import("../features/capacity/CapacityPage.tsx").then(({ CapacityPage }) => CapacityPage),
  plan: () => import("../features/plan/PlanPage.tsx").then(({ PlanPage }) => PlanPage),
  compare: () => import("./CompareScreen.tsx").then(({ CompareScreen }) => CompareScreen),
  examine: () => import("../features/examine/ExaminePage.tsx").then(({ ExaminePage }) => ExaminePage),
  present: () => import("../features/present/PresentPage.tsx").then(({ PresentPage }) => PresentPage),
  scenarios: () => import("./ScenariosScreen.tsx").then(({ ScenariosScreen }) => ScenariosScreen),
  versions: () => import("./VersionsScreen.tsx").then(({ VersionsScreen }) => VersionsScreen),
  settings: () => import("./SettingsPage.tsx").then(({ SettingsPage }) => SettingsPage),
} satisfies Partial<Record<ScreenId, () => Promise<ComponentType>>>;

const whenNeeded = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

/** What each screen shows. */
export const pages: Readonly<Record<ScreenId, ComponentType>> = {
  overview: OverviewPage,
  team: whenNeeded(later.team),
  career: whenNeeded(later.career),
  retention: whenNeeded(later.retention),
  capacity: whenNeeded(later.capacity),
  plan: whenNeeded(later.plan),
  compare: whenNeeded(later.compare),
  examine: whenNeeded(later.examine),
  present: whenNeeded(later.present),
  scenarios: whenNeeded(later.scenarios),
  versions: whenNeeded(later.versions),
  settings: whenNeeded(later.settings),
};

/**
 * So that no screen is waited for. One that cannot be read now, because the window is on its way out, is read when
 * somebody asks for it, and says then what is wrong.
 */
export const readPagesAhead = (): Promise<unknown> => Promise.allSettled(Object.values(later).map((load) => load()));
