/** Who looks after which accounts. */
export const capacityBook = {} as const;
