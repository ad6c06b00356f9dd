export const capacityDemand = {} as const;
