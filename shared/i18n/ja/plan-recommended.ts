export const planRecommended = {} as const;
