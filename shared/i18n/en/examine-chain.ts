/** How metrics hang together. */
export const examineChain = {} as const;
