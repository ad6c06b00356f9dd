import { type ComponentType, lazy } from "react";
import { OverviewPage } from "../features/overview/OverviewPage.tsx";
import type { BuiltScreenId } from "./screens.ts";

/** Every screen but the first comes when the window has drawn its answer: most of the code belongs to screens that nobody looks at yet. */
const later = {
  team: () => import("../features/team/TeamPage.tsx").then(({ TeamPage }) => TeamPage),
  career: () => import("../features/career/CareerPage.tsx").then(({ CareerPage }) => CareerPage),
  retention: () => import("../features/retention/RetentionPage.tsx").then(({ RetentionPage }) => RetentionPage),
  capacity: () => import("../features/capacity/CapacityPage.tsx").then(({ CapacityPage }) => CapacityPage),
  scenarios: () => import("./ScenariosScreen.tsx").then(({ ScenariosScreen }) => ScenariosScreen),
  versions: () => import("./VersionsScreen.tsx").then(({ VersionsScreen }) => VersionsScreen),
  settings: () => import("./SettingsPage.tsx").then(({ SettingsPage }) => SettingsPage),
} satisfies Record<Exclude<BuiltScreenId, "overview">, () => Promise<ComponentType>>;

const laterPage = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

/** What each screen shows. A screen marked as built without a page, or the reverse, does not compile. */
export const pages: Readonly<Record<BuiltScreenId, ComponentType>> = {
  overview: OverviewPage,
  team: laterPage(later.team),
  career: laterPage(later.career),
  retention: laterPage(later.retention),
  capacity: laterPage(later.capacity),
  scenarios: laterPage(later.scenarios),
  versions: laterPage(later.versions),
  settings: laterPage(later.settings),
};

/** Fetches them all, one after another, so that going to a screen never waits. */
export async function fetchPages(): Promise<void> {
  for (const load of Object.values(later)) await load();
}
