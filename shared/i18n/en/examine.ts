/** The frame of the Examine screen. */
export const examine = {
  viewsLabel: "Views of the examination",
  views: {
    findings: "Findings",
    duties: "Responsibilities",
    means: "Means",
    normal: "Sense of normal",
    chain: "Metric chain",
    outcomes: "Actions and outcomes",
  },
} as const;
