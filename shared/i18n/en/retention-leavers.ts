export const retentionLeavers = {
  heading: "What those who left can teach",
} as const;
