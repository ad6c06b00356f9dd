export const capacityBook = {} as const;
