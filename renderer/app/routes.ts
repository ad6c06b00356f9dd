import { type ComponentType, lazy } from "react";
import { OverviewPage } from "../features/overview/OverviewPage.tsx";
import type { BuiltScreenId } from "./screens.ts";

/** Read from the app's files when it is first needed, or at leisure: the window opens with the Overview only. */
const later = {
  team: () => import("../features/team/TeamPage.tsx").then(({ TeamPage }) => TeamPage),
  career: () => import("../features/career/CareerPage.tsx").then(({ CareerPage }) => CareerPage),
  retention: () => import("../features/retention/RetentionPage.tsx").then(({ RetentionPage }) => RetentionPage),
  capacity: () => import("../features/capacity/CapacityPage.tsx").then(({ CapacityPage }) => CapacityPage),
  plan: () => import("../features/plan/PlanPage.tsx").then(({ PlanPage }) => PlanPage),
  compare: () => import("./CompareScreen.tsx").then(({ CompareScreen }) => CompareScreen),
  scenarios: () => import("./ScenariosScreen.tsx").then(({ ScenariosScreen }) => ScenariosScreen),
  versions: () => import("./VersionsScreen.tsx").then(({ VersionsScreen }) => VersionsScreen),
  settings: () => import("./SettingsPage.tsx").then(({ SettingsPage }) => SettingsPage),
} satisfies Partial<Record<BuiltScreenId, () => Promise<ComponentType>>>;

const whenNeeded = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

/** What each screen shows. A screen marked as built without a page, or the reverse, does not compile. */
export const pages: Readonly<Record<BuiltScreenId, ComponentType>> = {
  overview: OverviewPage,
  team: whenNeeded(later.team),
  career: whenNeeded(later.career),
  retention: whenNeeded(later.retention),
  capacity: whenNeeded(later.capacity),
  plan: whenNeeded(later.plan),
  compare: whenNeeded(later.compare),
  scenarios: whenNeeded(later.scenarios),
  versions: whenNeeded(later.versions),
  settings: whenNeeded(later.settings),
};

/** So that no screen is waited for. */
export const readPagesAhead = (): Promise<unknown> => Promise.all(Object.values(later).map((load) => load()));
