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
};

export const screens = {
  overview: { icon: CircleGauge, key: "1" },
  team: { icon: Users, key: "2" },
  career: { icon: TrendingUp, key: "3" },
  retention: { icon: HeartHandshake, key: "4" },
  capacity: { icon: ChartNoAxesCombined, key: "5" },
  plan: { icon: Milestone, key: "6" },
  compare: { icon: GitCompareArrows, key: "7" },
  examine: { icon: ClipboardCheck, key: "8" },
  present: { icon: Presentation, key: "9" },
  scenarios: { icon: Route, key: "", isOffRail: true },
  versions: { icon: History, key: "", isOffRail: true },
  settings: { icon: Settings, key: "," },
} as const satisfies Record<string, Screen>;

export type ScreenId = keyof typeof screens;

export const screenIds = Object.keys(screens) as ScreenId[];

export const isOnRail = (id: ScreenId): boolean => !("isOffRail" in screens[id]);
