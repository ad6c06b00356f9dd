export const capacity = {} as const;
