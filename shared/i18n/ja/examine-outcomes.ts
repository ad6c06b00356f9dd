export const examineOutcomes = {} as const;
