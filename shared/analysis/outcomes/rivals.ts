/** Other actions that may as well be behind what followed one: on the same metric, or on one that feeds it, at about the same time. */
import { addMonths, monthsBetween } from "../../base/month.ts";
import type { Action } from "../../domain/action.ts";
import type { ChainLink } from "../metric-chain/links.ts";

/** Months between two first effects that nobody could keep apart. */
const apartMonths = 6;

const firstEffect = ({ month, afterMonths }: Action) => addMonths(month, afterMonths);

export function rivalsOf(action: Action, actions: readonly Action[], links: readonly ChainLink[]): readonly Action[] {
  const moves = new Set([action.metricId, ...links.flatMap(({ from, to }) => (to === action.metricId ? [from] : []))]);
  return actions.filter(
    (other) =>
      other.id !== action.id &&
      moves.has(other.metricId) &&
      (other.segmentId === undefined || action.segmentId === undefined || other.segmentId === action.segmentId) &&
      Math.abs(monthsBetween(firstEffect(action), firstEffect(other))) <= apartMonths,
  );
}
