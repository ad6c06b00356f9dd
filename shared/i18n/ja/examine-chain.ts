export const examineChain = {} as const;
