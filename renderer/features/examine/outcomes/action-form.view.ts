/** An action in its form: what it begins with, what is missing, and what of it is kept. */
import { addMonths, type Month, monthsBetween } from "../../../../shared/base/month.ts";
import type { Action } from "../../../../shared/domain/action.ts";

export type ActionDraft = Omit<Action, "metricId"> & { readonly metricId: string | undefined };

export const blankAction = (id: string, month: Month, facts: Partial<Action> = {}): ActionDraft => ({
  ...{ id, name: "", month, metricId: undefined, hoped: "up", afterMonths: 2 },
  ...facts,
});

/** Years of months to choose from: back to the first that was measured, and a year ahead. */
export function monthChoices(now: Month, measured: readonly Month[], chosen: Month): readonly Month[] {
  const first = [...measured, chosen, addMonths(now, -12)].reduce((one, other) => (other < one ? other : one));
  const last = [addMonths(now, 12), chosen].reduce((one, other) => (other > one ? other : one));
  return Array.from({ length: monthsBetween(first, last) + 1 }, (_, back) => addMonths(last, -back));
}

export type DraftProblem = "name" | "metric";

export const problemsOf = ({ name, metricId }: ActionDraft): readonly DraftProblem[] => [
  ...(name.trim() === "" ? (["name"] as const) : []),
  ...(metricId === undefined ? (["metric"] as const) : []),
];

/** Nothing is kept that says nothing. */
export function kept({ name, metricId, note = "", ...rest }: ActionDraft): Action | undefined {
  if (metricId === undefined || name.trim() === "") return undefined;
  return { ...rest, name: name.trim(), metricId, ...(note.trim() !== "" && { note: note.trim() }) };
}
