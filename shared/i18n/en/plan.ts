/** The frame of the Plan screen. */
export const plan = {
  viewsLabel: "Views of the plan",
  views: { timeline: "Timeline", recommended: "Recommended plan", worth: "What each change is worth" },
} as const;
