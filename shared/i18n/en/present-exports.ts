/** The deck and the data as files. */
export const presentExports = {} as const;
