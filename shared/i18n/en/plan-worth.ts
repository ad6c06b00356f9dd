/** What each change is worth. */
export const planWorth = {} as const;
