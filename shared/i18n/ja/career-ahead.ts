export const careerAhead = {} as const;
