/** The scale on which a metric's noise has one size and its seasons add up: what is judged there is told in the metric's own units. */
import type { MetricUnit } from "../../catalogue/metrics.ts";

export type Scale = {
  readonly kind: "plain" | "log" | "logit" | "angle" | "root";
  readonly to: (value: number) => number;
  readonly from: (scaled: number) => number;
  /** Noise cannot be smaller than this: values are rounded. */
  readonly leastNoise: number;
};

/** Below this part of what is usual, a scale of multiples would make a small step look endless. */
const smallPart = 0.2;
/** Counts below this many vary as counts do, not by a part of themselves. */
const fewCount = 10;

const within = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const plain = (first: readonly number[]): Scale => {
  const steps = first.flatMap((one) => first.map((other) => Math.abs(one - other))).filter((step) => step > 0);
  const grain = steps.length > 0 ? Math.min(...steps) : 0;
  const size = Math.max(1e-9, Math.abs(medianOf(first)));
  return {
    kind: "plain",
    to: (value) => value,
    from: (scaled) => scaled,
    leastNoise: Math.max(1e-6 * size, Math.min(grain, 0.05 * size) / 4),
  };
};

const log = (typical: number): Scale => ({
  kind: "log",
  to: (value) => Math.log(Math.max(value, 0.02 * typical)),
  from: Math.exp,
  leastNoise: 0.003,
});

const root: Scale = {
  kind: "root",
  // Anscombe: the variance of a Poisson count is then about a quarter, whatever its mean.
  to: (value) => Math.sqrt(value + 3 / 8),
  from: (scaled) => Math.max(0, Math.max(0, scaled) ** 2 - 3 / 8),
  leastNoise: 0.05,
};

const logit = (typical: number): Scale => {
  const floor = 0.02 * Math.min(typical, 1 - typical);
  return {
    kind: "logit",
    to: (value) => {
      const share = within(floor, value, 1 - floor);
      return Math.log(share / (1 - share));
    },
    from: (scaled) => 1 / (1 + Math.exp(-scaled)),
    leastNoise: 0.003,
  };
};

const angle: Scale = {
  kind: "angle",
  to: (value) => Math.asin(Math.sqrt(within(0, value, 1))),
  from: (scaled) => Math.sin(within(0, scaled, Math.PI / 2)) ** 2,
  leastNoise: 0.003,
};

/** `first` is the first round of the season, which is never judged; `all` only says which values the metric can have at all. */
export function scaleFor(unit: MetricUnit, first: readonly number[], all: readonly number[]): Scale {
  const typical = medianOf(first);
  const low = Math.min(...first);
  const high = Math.max(...first);
  const isPositive = all.every((value) => value >= 0) && typical > 0 && low > smallPart * typical;
  switch (unit) {
    case "score":
      return plain(first);
    case "count":
      if (all.some((value) => value < 0)) return plain(first);
      return low >= fewCount && isPositive ? log(typical) : root;
    case "share":
      if (all.some((value) => value < 0 || value > 1)) return isPositive ? log(typical) : plain(first);
      return isPositive && 1 - high > smallPart * (1 - typical) ? logit(typical) : angle;
  }
}

/** How many of something for each of others: multiples where the numbers allow it. */
export function scaleOfRate(first: readonly number[]): Scale {
  const typical = medianOf(first);
  if (Math.min(...first) > smallPart * typical && typical > 0) return log(typical);
  return { ...root, to: (value) => Math.sqrt(Math.max(0, value)), from: (scaled) => Math.max(0, scaled) ** 2 };
}
