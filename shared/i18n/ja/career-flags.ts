export const careerFlags = {} as const;
