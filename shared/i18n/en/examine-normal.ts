/** What is usual for each metric, and what stands out. */
export const examineNormal = {} as const;
