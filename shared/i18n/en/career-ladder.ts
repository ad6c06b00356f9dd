export const careerLadder = {} as const;
