export const planWorth = {} as const;
