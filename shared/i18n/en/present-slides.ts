/** What stands on the slides. */
export const presentSlides = {} as const;
