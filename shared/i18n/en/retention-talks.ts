export const retentionTalks = {
  heading: "Whom to talk to next",
} as const;
