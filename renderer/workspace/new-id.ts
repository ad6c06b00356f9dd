/** The identity of something the user just made. */
export const newId = (kind: string): string => `${kind}-${crypto.randomUUID()}`;
