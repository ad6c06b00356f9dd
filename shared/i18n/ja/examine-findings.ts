export const examineFindings = {} as const;
