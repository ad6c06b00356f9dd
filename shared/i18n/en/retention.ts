/** The frame of the Retention screen. */
export const retention = {
  /** Somebody of the team in a sentence. */
  called: "{{name}}",
  viewsLabel: "Views of retention",
  views: {
    causes: "Causes",
    talks: "Conversations",
    checkIn: "Check-in",
    departure: "If someone left",
    levers: "What helps",
    candidates: "Candidates",
    leavers: "Those who left",
  },
} as const;
