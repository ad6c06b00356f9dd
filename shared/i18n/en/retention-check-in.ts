export const retentionCheckIn = {
  heading: "A conversation about staying",
} as const;
