export const examineDuties = {} as const;
