export const retentionCandidates = {
  heading: "候補者は実態を知ったうえで来るか",
} as const;
