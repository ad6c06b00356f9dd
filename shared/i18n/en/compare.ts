/** Several plans side by side. */
export const compare = {} as const;
