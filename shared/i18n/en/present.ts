/** The deck that is made of a plan. */
export const present = {} as const;
