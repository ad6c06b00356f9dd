export const planTimeline = {} as const;
