export const retentionTalks = {
  heading: "次に誰と話すか",
} as const;
