export const teamSkills = {} as const;
