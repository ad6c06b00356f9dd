export const retentionDeparture = {
  heading: "What a departure would mean",
} as const;
