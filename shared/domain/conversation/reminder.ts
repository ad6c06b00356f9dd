import { type Month, monthsBetween } from "../../base/month.ts";

/** Whether it is time to talk again: every three to six months, never every week. */
export type Reminder =
  { readonly status: "never" } | { readonly status: "fresh" | "due" | "overdue"; readonly ageMonths: number };

const dueMonths = 3;
const overdueMonths = 6;

export function reminderOf(lastHeld: Month | undefined, now: Month): Reminder {
  if (lastHeld === undefined) return { status: "never" };
  const ageMonths = Math.max(0, monthsBetween(lastHeld, now));
  return { ageMonths, status: ageMonths < dueMonths ? "fresh" : ageMonths < overdueMonths ? "due" : "overdue" };
}
