export const teamMix = {} as const;
