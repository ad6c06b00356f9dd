export const teamMembers = {} as const;
