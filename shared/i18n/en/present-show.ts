/** Showing the deck: full screen, and the presenter's own window. */
export const presentShow = {} as const;
