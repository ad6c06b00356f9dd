export const teamChart = {} as const;
