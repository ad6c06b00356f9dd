/** The screens in the order of the rail. Their keys are 1 to 9; Settings stands apart, and some are reached by name only. */
import {
  ChartNoAxesCombined,
  CircleGauge,
  ClipboardCheck,
  GitCompareArrows,
  HeartHandshake,
  History,
  type LucideIcon,
  Milestone,
  Presentation,
  Route,
  Settings,
  TrendingUp,
  Users,
} from "lucide-react";

type Screen = {
  readonly icon: LucideIcon;
  /** The key that goes there. */
  readonly key: string;
  /** Reached from the header, the palette and other screens. */
  readonly isOffRail?: true;
  /** A screen that is not yet built is announced on the rail, and cannot be opened. */
  readonly isBuilt: boolean;
};

export const screens = {
  overview: { icon: CircleGauge, key: "1", isBuilt: true },
  team: { icon: Users, key: "2", isBuilt: true },
  career: { icon: TrendingUp, key: "3", isBuilt: true },
  retention: { icon: HeartHandshake, key: "4", isBuilt: true },
  capacity: { icon: ChartNoAxesCombined, key: "5", isBuilt: true },
  plan: { icon: Milestone, key: "6", isBuilt: true },
  compare: { icon: GitCompareArrows, key: "7", isBuilt: true },
  examine: { icon: ClipboardCheck, key: "8", isBuilt: false },
  present: { icon: Presentation, key: "9", isBuilt: false },
  scenarios: { icon: Route, key: "", isBuilt: true, isOffRail: true },
  versions: { icon: History, key: "", isBuilt: true, isOffRail: true },
  settings: { icon: Settings, key: ",", isBuilt: true },
} as const satisfies Record<string, Screen>;

export type ScreenId = keyof typeof screens;
/** The screens that can be opened. */
export type BuiltScreenId = { [Id in ScreenId]: (typeof screens)[Id]["isBuilt"] extends true ? Id : never }[ScreenId];

export const screenIds = Object.keys(screens) as ScreenId[];

export const isOnRail = (id: ScreenId): boolean => !("isOffRail" in screens[id]);

export const isBuilt = (id: ScreenId): id is BuiltScreenId => screens[id].isBuilt;
