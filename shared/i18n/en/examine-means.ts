/** The levers a team really has. */
export const examineMeans = {} as const;
