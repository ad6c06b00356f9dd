export const retentionLevers = {
  heading: "何が、どれだけのコストで効くか",
} as const;
