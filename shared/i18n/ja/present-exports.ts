export const presentExports = {} as const;
