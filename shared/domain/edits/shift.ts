import { addMonths, monthsBetween } from "../../base/month.ts";
import type { Scenario } from "../scenario.ts";
import type { Placed } from "./changes.ts";

type Span = Pick<Scenario, "start" | "months">;

/**
 * Where changes lie once all of them moved by the same number of months, as near to `by` as keeps each in the plan. What lies
 * outside already goes along and holds nobody back.
 */
export function shifted({ start, months }: Span, placed: readonly Placed[], by: number): readonly Placed[] {
  const indexes = placed.map(({ month }) => monthsBetween(start, month)).filter((at) => at >= 0 && at < months);
  const earliest = -Math.min(...indexes);
  const latest = months - 1 - Math.max(...indexes);
  const allowed = indexes.length === 0 ? by : Math.max(earliest, Math.min(latest, by));
  return placed.map(({ id, month }) => ({ id, month: addMonths(month, allowed) }));
}
