export const presentShow = {} as const;
