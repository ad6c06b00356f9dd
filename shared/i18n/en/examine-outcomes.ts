/** What was done, and what followed. */
export const examineOutcomes = {} as const;
