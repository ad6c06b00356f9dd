/** The deck that is made of a plan. */
export const present = {
  usualName: "Team plan",
} as const;
