/** The frame of the Team screen. */
export const team = {
  viewsLabel: "Views of the team",
  views: { members: "Members", mix: "Mix", chart: "Org chart", skills: "Skills", work: "Work" },
  month: {
    label: "Shown in",
    now: "the plan's first month",
    later_one: "{{count}} month ahead",
    later_other: "{{count}} months ahead",
  },
  hire: "Planned hire {{number}} ({{type}})",
} as const;
