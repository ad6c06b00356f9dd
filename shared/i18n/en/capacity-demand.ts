/** Customers, journey, growth and what they ask of the team. */
export const capacityDemand = {} as const;
