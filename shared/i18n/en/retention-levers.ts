export const retentionLevers = {
  heading: "What helps, and at what price",
} as const;
