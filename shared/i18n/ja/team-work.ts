export const teamWork = {} as const;
