export const examineNormal = {} as const;
