import { month, type Month } from "../../shared/base/month.ts";

/** The calendar month here and now. */
export function thisMonth(): Month {
  const today = new Date();
  return month(`${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, "0")}`);
}
