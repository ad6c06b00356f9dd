import type { Change } from "../../shared/domain/change.ts";

/** The identity of something the user just made. */
export const newId = (kind: string): string => `${kind}-${crypto.randomUUID()}`;

/** Suggested changes as changes of their own: the same suggestion taken twice is two hires, not one moved. */
export const asNew = (changes: readonly Change[]): readonly Change[] =>
  changes.map((change) => ({ ...change, id: newId("change") }));
