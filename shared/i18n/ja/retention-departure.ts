export const retentionDeparture = {
  heading: "退職が及ぼす影響",
} as const;
