export const retentionCandidates = {
  heading: "Does the candidate know what they are coming to",
} as const;
