export const presentSlides = {} as const;
