/** The dated changes of a plan on a timeline. */
export const planTimeline = {} as const;
