export const retentionCauses = {
  heading: "誰に、どの原因が芽生えているか",
} as const;
