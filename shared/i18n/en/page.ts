/** The page that works out the plan again, without the app. */
export const page = {} as const;
