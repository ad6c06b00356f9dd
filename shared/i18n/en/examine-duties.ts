/** Who answers for which work and which number. */
export const examineDuties = {} as const;
