export const retentionCauses = {
  heading: "Which of the causes is forming in whom",
} as const;
