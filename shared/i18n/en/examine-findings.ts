/** What an examination of the plan finds. */
export const examineFindings = {} as const;
