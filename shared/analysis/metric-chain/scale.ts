/** The scale on which a metric's season and trend add up: what is counted grows by parts, a share cannot leave 0 to 1. */
import type { MetricUnit } from "../../catalogue/metrics.ts";

export type Scale = "log" | "logit" | "plain";

/** Values that a scale has no place for (a count of 0, a share of 1) leave the series as it is written. */
export function scaleFor(unit: MetricUnit | undefined, values: readonly number[]): Scale {
  if (unit === "count" && values.every((value) => value > 0)) return "log";
  if (unit === "share" && values.every((value) => value > 0 && value < 1)) return "logit";
  return "plain";
}

export function onScale(scale: Scale, value: number): number {
  if (scale === "log") return Math.log(value);
  return scale === "logit" ? Math.log(value / (1 - value)) : value;
}

export function offScale(scale: Scale, value: number): number {
  if (scale === "log") return Math.exp(value);
  return scale === "logit" ? 1 / (1 + Math.exp(-value)) : value;
}
