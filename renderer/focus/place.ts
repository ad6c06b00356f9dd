/** Where in the window something is to be seen. */
import type { Finding } from "../../shared/catalogue/findings.ts";

/** The screens that show one thing in several ways, and those ways in the order of their tabs. */
export const viewIds = {
  team: ["members", "mix", "chart", "skills", "work"],
  career: ["ahead", "ladder", "flags"],
  retention: ["causes", "talks", "checkIn", "departure", "levers", "candidates", "leavers"],
  capacity: ["coverage", "demand", "book"],
  plan: ["timeline", "recommended", "worth"],
  examine: ["findings", "duties", "means", "normal", "chain", "outcomes"],
} as const;

export type ScreenWithViews = keyof typeof viewIds;
export type ViewId<Screen extends ScreenWithViews> = (typeof viewIds)[Screen][number];
export type ChosenViews = { readonly [Screen in ScreenWithViews]: ViewId<Screen> };

type PlaceAmongViews = {
  [Screen in ScreenWithViews]: {
    readonly screen: Screen;
    readonly view?: ViewId<Screen>;
    readonly personId?: string;
    /** A dated change of the plan, to be shown on the timeline. */
    readonly changeId?: string;
    /** What the examination found or did not find, to be shown in full. */
    readonly findingId?: Finding;
  };
}[ScreenWithViews];

export type Place =
  | PlaceAmongViews
  | { readonly screen: "overview" | "compare" | "present" | "scenarios" | "versions" };

export const isAmongViews = (place: Place): place is PlaceAmongViews => place.screen in viewIds;
