export const examineMeans = {} as const;
